import { describe, expect, it } from "vitest";
import { weekNow } from "../../../src/desk/hand/week-now.ts";
import { planNow } from "../../../src/desk/schedule/plan-now.ts";
import { aDesk } from "../../support/desk.ts";
import { anIssue } from "../../support/makers.ts";

const planOf = async (given: Parameters<typeof aDesk>[0]) => {
  const { desk } = await aDesk(given);
  return await planNow(desk, (await weekNow(desk)).week, "Closed today.");
};

describe("the plan of the coming issue", () => {
  it("is for the hour of its own day, or the next where that is past, or the one it has", async () => {
    const draft = anIssue({ state: "draft", date: "2026-11-27" });
    expect((await planOf({ issues: [draft] }))?.at).toBe("2026-11-27T09:00:00.000Z");
    expect((await planOf({ issues: [{ ...draft, date: "2026-11-20" }] }))?.at).toBe(
      "2026-11-27T09:00:00.000Z",
    );
    const scheduled = anIssue({ state: "scheduled", shipAt: "2026-11-30T12:00:00.000Z" });
    expect((await planOf({ issues: [scheduled] }))?.at).toBe("2026-11-30T12:00:00.000Z");
  });

  it("names the issue's own files, has no people without a store, and keeps what stood in the way", async () => {
    const plan = await planOf({ issues: [anIssue({ state: "draft", hero: undefined })] });
    expect(plan?.files[0]).toBe("content/issues/0042.md");
    expect(plan).toMatchObject({ people: undefined, trouble: "Closed today." });
    expect(await planOf({})).toBeUndefined();
  });
});
