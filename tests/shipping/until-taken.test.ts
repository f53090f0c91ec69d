import { describe, expect, it } from "vitest";
import { untilTaken } from "../../src/shipping/until-taken.ts";

const taking = { take: async () => ({ ok: true as const, moved: true }) };

describe("what several machines publish at once", () => {
  it("is tried again after what others did was taken", async () => {
    const came: (string | "overtaken")[] = ["overtaken", "overtaken", "done"];
    let takes = 0;
    const shared = {
      take: () => {
        takes += 1;
        return taking.take();
      },
    };
    expect(await untilTaken<string>(shared, async () => came.shift() ?? "")).toBe("done");
    expect(takes).toBe(2);
  });

  it("ends where others cannot be taken, or never rest", async () => {
    const clash = { take: async () => ({ ok: false as const, isUnreachable: false, says: "a clash" }) };
    expect(await untilTaken(clash, async () => "overtaken")).toEqual({ ok: false, says: "a clash" });
    expect(await untilTaken(taking, async () => "overtaken")).toMatchObject({
      ok: false,
      says: expect.stringContaining("kept publishing"),
    });
  });
});
