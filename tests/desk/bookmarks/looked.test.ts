import { describe, expect, it } from "vitest";
import { writeLinkRecords } from "../../../src/content/link-records-file.ts";
import { countOf, lookFor } from "../../../src/desk/bookmarks/looked.ts";
import { weekNow } from "../../../src/desk/hand/week-now.ts";
import { aDesk } from "../../support/desk.ts";
import { aBookmark, anIssue, aPick } from "../../support/makers.ts";

describe("what is shown of all bookmarks", () => {
  it("is what fits behind a link, and knows of the coming issue's picks too", async () => {
    const links = ["a", "b", "c"].map((name, at) =>
      aBookmark({ url: `https://example.org/${name}`, savedAt: `2026-11-2${5 - at}T10:00:00.000Z` }),
    );
    const issues = [anIssue({ number: 1, state: "draft", picks: [aPick({ url: "https://example.org/b" })] })];
    const { desk } = await aDesk({ links, issues });
    const { week } = await weekNow(desk);
    const picked = { view: "picked", query: "" } as const;
    expect((await lookFor(desk, week, picked)).found.map(({ url }) => url)).toEqual([
      "https://example.org/b",
    ]);
    expect(await countOf(desk, week, picked)).toBe(1);
    const after = { view: "all", query: "", after: "https://example.org/a" } as const;
    const one = await lookFor(desk, week, after, 1);
    expect([one.found.map(({ url }) => url), one.next]).toEqual([
      ["https://example.org/b"],
      "https://example.org/b",
    ]);
    expect((await lookFor(desk, week, { ...after, after: "https://example.org/gone" })).found).toHaveLength(
      3,
    );
  });

  it("is in Gone what a look at the published links found so, as the record says at this moment", async () => {
    const links = ["a", "b"].map((name) => aBookmark({ url: `https://example.org/${name}` }));
    const { desk } = await aDesk({ links });
    const { week } = await weekNow(desk);
    const gone = { view: "gone", query: "" } as const;
    expect(await countOf(desk, week, gone)).toBe(0);
    const [key, state] = ["example.org/b", "dead" as const];
    const record = { key, state, since: "2026-11-02", checked: "2026-11" };
    await writeLinkRecords(desk.world.folder, new Map([[key, record]]));
    expect((await lookFor(desk, week, gone)).found.map(({ url }) => url)).toEqual(["https://example.org/b"]);
    expect(await countOf(desk, week, gone)).toBe(1);
  });
});
