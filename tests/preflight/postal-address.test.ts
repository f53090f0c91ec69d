import { describe, expect, it } from "vitest";
import { preflight } from "../../src/preflight/preflight.ts";
import { aContentOf } from "../support/publication.ts";

async function findingsIn(more: string, readers: number) {
  const settings = `url: https://five.example\nservice: https://mail.five.example\n${more}`;
  const content = await aContentOf({ "content/publication.yaml": settings });
  return preflight(content, { now: "2026-11-27T12:00:00Z", readers });
}

describe("the postal address", () => {
  it("is asked for where others than the editor get the mail", async () => {
    expect(await findingsIn("", 1)).toEqual([
      expect.objectContaining({ level: "advise", check: "postal-address", file: "content/publication.yaml" }),
    ]);
    expect(await findingsIn("", 0)).toEqual([]);
  });

  it("is well when it is there", async () => {
    expect(await findingsIn("postalAddress: |\n  Five\n  1 Example Street\n", 3)).toEqual([]);
  });

  it("is asked for again when it is there without a word", async () => {
    expect(await findingsIn('postalAddress: " "\n', 3)).toHaveLength(1);
  });
});
