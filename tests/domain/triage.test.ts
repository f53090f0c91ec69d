import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeBookmarks, onePerLink, withSighting } from "../../src/domain/bookmark.ts";
import { laterTriage, Triage } from "../../src/domain/triage.ts";
import { aBookmark } from "../support/makers.ts";

const at = "2026-11-27T09:00:00.000Z";

const triages: fc.Arbitrary<Triage> = fc.record({
  as: fc.constantFrom("shortlisted", "later", "done", "dropped"),
  at: fc.constantFrom(at, "2026-11-27T10:00:00.000Z", "2026-11-27T10:30:00+01:00", "2026-11-26T09:00:00Z"),
});
const snoozes: fc.Arbitrary<Triage> = fc.record({
  as: fc.constant("snoozed"),
  at: fc.constantFrom(at, "2026-11-27T10:00:00.000Z"),
  until: fc.constantFrom("2026-12-04", "2026-12-05"),
});
const maybe = fc.option(fc.oneof(triages, snoozes), { nil: undefined });

describe("a triage", () => {
  it.each([
    ["a snooze without a day", { as: "snoozed", at }, "a snoozed link says until which day"],
    [
      "a day on what is not snoozed",
      { as: "dropped", at, until: "2026-12-04" },
      "only a snoozed link has an until",
    ],
    ["a day that is none", { as: "snoozed", at, until: "2026-02-30" }, "no such day"],
    ["a decision that nobody knows", { as: "perhaps", at }, "shortlisted"],
    ["no time", { as: "done" }, "a time is written like"],
  ])("is not %s", (_name, given, why) => {
    const checked = Triage.safeParse(given);
    expect(checked.error?.issues[0]?.message).toContain(why);
  });

  it("keeps what a newer version notes beside it", () => {
    const given = { as: "later", at, by: "Anna" };
    expect(Triage.parse(given)).toEqual(given);
  });

  it("of two machines is the later one, whichever is asked first and however many there are", () => {
    fc.assert(
      fc.property(maybe, maybe, maybe, (one, two, three) => {
        const won = laterTriage(one, two);
        expect(laterTriage(two, one)).toEqual(won);
        expect(laterTriage(won, three)).toEqual(laterTriage(one, laterTriage(two, three)));
        for (const each of [one, two])
          if (each) expect(Date.parse(won?.at ?? "")).toBeGreaterThanOrEqual(Date.parse(each.at));
      }),
    );
  });

  it("of the same moment is the one that shows less", () => {
    const [shortlisted, dropped] = [{ as: "shortlisted", at } as const, { as: "dropped", at } as const];
    expect(laterTriage(shortlisted, dropped)).toBe(dropped);
  });
});

describe("a link that was decided upon", () => {
  const dropped = aBookmark({
    triage: { as: "dropped", at },
    sources: [{ name: "toots", url: "https://t/1" }],
  });

  it("stays as it was decided when it is met again, in the same source or in another", () => {
    for (const source of ["toots", "bookmarks"]) {
      const met = aBookmark({ note: "Again", sources: [{ name: source, url: "https://t/1" }] });
      expect(withSighting(dropped, met).triage).toEqual(dropped.triage);
      expect(mergeBookmarks(met, dropped).triage).toEqual(dropped.triage);
    }
  });

  it("on two machines is as the later of the two says, in whichever order the lines stand", () => {
    const tagged = aBookmark({ tags: ["web"] });
    const shortlisted = aBookmark({ triage: { as: "shortlisted", at: "2026-11-26T09:00:00Z" } });
    for (const lines of [
      [dropped, shortlisted, tagged],
      [tagged, shortlisted, dropped],
    ]) {
      const [merged, ...others] = onePerLink(lines);
      expect(others).toEqual([]);
      expect(merged).toMatchObject({ triage: dropped.triage, tags: ["web"] });
    }
  });
});
