import { describe, expect, it } from "vitest";
import { weekOf } from "../../../src/desk/hand/week.ts";
import type { Bookmark } from "../../../src/domain/bookmark.ts";
import type { Issue } from "../../../src/domain/issue.ts";
import { Publication } from "../../../src/domain/publication.ts";
import { aBookmark, anIssue, aPick } from "../../support/makers.ts";

const now = "2026-11-26T10:00:00.000Z";
const publication = Publication.parse({});
const week = (links: Bookmark[], issues: Issue[] = []) => weekOf(links, issues, { publication, now });
const link = (name: string, more: Partial<Bookmark> = {}) =>
  aBookmark({
    url: `https://example.org/${name}`,
    title: name,
    savedAt: "2026-11-25T10:00:00.000Z",
    ...more,
  });
const shipped = anIssue({ number: 41, date: "2026-11-20" });

describe("a week at the desk", () => {
  it("is for the next publication day as long as no file is there", () => {
    expect(week([])).toMatchObject({
      number: 1,
      date: "2026-11-27",
      shipsAt: "2026-11-27T09:00:00.000Z",
      issue: undefined,
    });
    expect(week([], [shipped])).toMatchObject({ number: 42, date: "2026-11-27", issues: [shipped] });
  });

  it("is for the draft that was begun, whose links stay candidates and say their slot", () => {
    const draft = anIssue({
      number: 42,
      state: "draft",
      picks: [aPick({ url: "https://www.example.org/b?utm_source=x" })],
    });
    const { rows, number, decided } = week([link("a"), link("b")], [draft, shipped]);
    expect(number).toBe(42);
    expect(rows.map(({ bookmark, slot, group }) => [bookmark.title, slot, group])).toEqual([
      ["a", undefined, "new"],
      ["b", 1, "new"],
    ]);
    expect(decided).toBe(1);
  });

  it("is for the first of several that are not out", () => {
    const drafts = [44, 42, 43].map((number) =>
      anIssue({ number, date: `2026-12-${number}`.replace("-4", "-0"), state: "draft" }),
    );
    expect(week([], drafts).number).toBe(42);
  });

  it("says which issue linked a link before, when, and as which pick", () => {
    const before = anIssue({
      number: 37,
      date: "2026-10-23",
      picks: [aPick({ url: "https://example.org/x" }), aPick()],
    });
    const [row] = week([link("a")], [before]).rows;
    expect(row).toMatchObject({ group: "linked", before: { number: 37, date: "2026-10-23", place: 2 } });
  });

  it("counts what was decided since the last issue, and shows what was put aside", () => {
    const at = "2026-11-25T10:00:00Z";
    const links = [
      link("s", { triage: { as: "shortlisted", at } }),
      link("l", { triage: { as: "later", at } }),
      link("z", { triage: { as: "snoozed", at, until: "2026-12-24" } }),
      link("back", { triage: { as: "snoozed", at, until: "2026-11-26" } }),
      link("old", { triage: { as: "done", at: "2026-11-01T10:00:00Z" } }),
      link("d", { triage: { as: "dropped", at } }),
    ];
    const { rows, aside, decided } = week(links, [shipped]);
    expect(rows.map(({ bookmark, group }) => [bookmark.title, group])).toEqual([
      ["s", "shortlisted"],
      ["back", "back"],
    ]);
    expect(aside.shortlisted.map(({ title }) => title)).toEqual(["s"]);
    expect(aside.later.map(({ title }) => title)).toEqual(["l"]);
    expect(aside.snoozed.map(({ title }) => title)).toEqual(["z"]);
    expect(decided).toBe(4);
  });
});
