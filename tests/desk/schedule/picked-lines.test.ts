import { describe, expect, it } from "vitest";
import { pickedLines } from "../../../src/desk/schedule/picked-lines.ts";
import { aDesk } from "../../support/desk.ts";
import { aBookmark, anIssue, aPick } from "../../support/makers.ts";

const link = (name: string, more = {}) =>
  aBookmark({ url: `https://example.org/${name}`, savedAt: "2026-11-25T10:00:00.000Z", ...more });
const issue = anIssue({
  picks: ["a", "b", "gone"].map((name) => aPick({ url: `https://example.org/${name}` })),
});

describe("the lines of the picked links", () => {
  it("are those of the picks that are kept, in each month that holds one", async () => {
    const links = [link("a"), link("other"), link("b", { savedAt: "2026-10-01T10:00:00.000Z" })];
    const { desk } = await aDesk({ links });
    const texts = await pickedLines(issue, desk, { published: async () => undefined });
    expect([...texts.keys()].sort()).toEqual(["bookmarks/2026-10.jsonl", "bookmarks/2026-11.jsonl"]);
    expect(texts.get("bookmarks/2026-11.jsonl")).toMatch(/^\{"url":"https:\/\/example\.org\/a"[^\n]*\n$/);
  });

  it("are none where everybody has them, and never a link that is for the editor alone", async () => {
    const { desk } = await aDesk({ links: [link("a"), link("b", { private: true })] });
    const texts = await pickedLines(issue, desk, { published: async () => undefined });
    const again = await pickedLines(issue, desk, { published: async (path) => texts.get(path) });
    expect(again.size).toBe(0);
    expect([...texts.values()].join("")).not.toContain("example.org/b");
  });
});
