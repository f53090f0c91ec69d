import { describe, expect, it } from "vitest";
import { openSuggestions } from "../../../src/desk/hand/suggestions-in-hand.ts";
import { weekOf } from "../../../src/desk/hand/week.ts";
import { Publication } from "../../../src/domain/publication.ts";
import { anArchive, aTaste, sites } from "../../support/archive.ts";
import { aBookmark, anIssue } from "../../support/makers.ts";

const { bookmarks, issues } = anArchive(40, 4, aTaste);
/** The week after the last issue of the archive, that of 3 October 2025. */
const date = "2025-10-10";
const waiting = sites.flatMap((site) =>
  [1, 2, 3, 4].map((at) =>
    aBookmark({ url: `https://${site}/new/${at}`, savedAt: "2025-10-08T10:00:00.000Z" }),
  ),
);
const archive = { links: () => [...waiting, ...bookmarks], issues, date, zone: "Europe/London" };

describe("suggestions at the desk", () => {
  it("stay what they are while one decides, and take in what comes later only if it is better", () => {
    const suggestions = openSuggestions();
    const first = [...suggestions.of(waiting, archive).reasons.keys()];
    expect(first.length).toBeGreaterThan(3);
    // Half of them are decided: nothing moves up.
    const left = waiting.filter(({ url }) => !first.slice(0, 3).includes(url));
    expect([...suggestions.of(left, archive).reasons.keys()]).toEqual(first);
    const [dull, loved] = ["dull", "loved"].map((site) =>
      aBookmark({
        url: `https://${site}.example/late`,
        savedAt: "2025-10-09T10:00:00.000Z",
        ...(site === "loved" && { note: "Yes", tags: ["hiring"] }),
      }),
    );
    if (!dull || !loved) throw new Error("Two were made.");
    const later = suggestions.of([dull, loved, ...left], archive).reasons;
    expect(later.has(loved.url)).toBe(true);
  });

  it("are learnt again when an issue has gone out", () => {
    const suggestions = openSuggestions();
    const { learnt } = suggestions.of(waiting, archive);
    expect(suggestions.of(waiting, archive).learnt).toBe(learnt);
    const next = anIssue({ number: 41, date, picks: [] });
    expect(suggestions.of(waiting, { ...archive, issues: [next, ...issues] }).learnt).not.toBe(learnt);
  });

  it("stand above what comes back and the rest, best first, each with why", () => {
    const back = aBookmark({
      url: "https://back.example/",
      savedAt: "2025-09-01T10:00:00.000Z",
      triage: { as: "snoozed", at: "2025-09-02T10:00:00Z", until: "2025-10-09" },
    });
    const { rows, learnt } = weekOf([...waiting, back, ...bookmarks], issues, {
      publication: Publication.parse({ zone: "Europe/London" }),
      now: "2025-10-09T10:00:00.000Z",
    });
    expect(learnt.isOn).toBe(true);
    expect([...new Set(rows.map(({ group }) => group))]).toEqual(["suggested", "back", "new"]);
    expect(rows[0]?.bookmark.url).toMatch(/loved/);
    expect(
      rows.filter(({ reason }) => reason !== undefined).every(({ group }) => group === "suggested"),
    ).toBe(true);
    expect(rows[0]?.reason).toContain("you have picked loved.example");
  });

  it("are none where there is nothing to learn from", () => {
    const { rows, learnt } = weekOf(waiting, [], {
      publication: Publication.parse({}),
      now: "2025-10-09T10:00:00.000Z",
    });
    expect(learnt).toMatchObject({ isOn: false, issues: 0 });
    expect(rows.every(({ group }) => group === "new")).toBe(true);
  });
});
