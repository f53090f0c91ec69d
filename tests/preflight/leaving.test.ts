import { describe, expect, it } from "vitest";
import { preflight } from "../../src/preflight/preflight.ts";
import { aContentOf } from "../support/publication.ts";

const now = "2026-11-27T12:00:00Z";

async function levelsOf(settings: string, readers?: number) {
  const content = await aContentOf({ "content/publication.yaml": `url: https://five.example\n${settings}` });
  return preflight(content, { now, ...(readers === undefined ? {} : { readers }) }).map(
    ({ level, check, says }) => `${level} ${check}: ${says}`,
  );
}

const postal = "postalAddress: 1 Example Street\n";

describe("leaving", () => {
  it.each(["", "service: http://localhost:8025\n", "service: http://127.0.0.1\n"])(
    "is possible for everybody, or nothing is sent to them (%j)",
    async (service) => {
      expect(await levelsOf(postal + service, 1)).toEqual([
        "block leaving: one reader would get mail that they cannot leave with one click",
      ]);
      expect(await levelsOf(postal + service, 300)).toEqual([
        "block leaving: 300 readers would get mail that they cannot leave with one click",
      ]);
    },
  );

  it("is nobody's need while the editor alone gets it, or nobody", async () => {
    expect(await levelsOf("", 0)).toEqual([]);
    expect(await levelsOf("")).toEqual([]);
  });

  it("is well at an https address", async () => {
    expect(await levelsOf(`${postal}service: https://mail.five.example\n`, 300)).toEqual([]);
  });
});
