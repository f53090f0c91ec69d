import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/domain/issue.ts";
import { changeOfPick, type IssueChange, mergeChange } from "../../src/domain/issue-change.ts";
import { anIssue, aPick } from "../support/makers.ts";

const before = anIssue();
const [one, two, three, four, five] = before.picks.map((pick) => pick.url);

/** The issue when `theirs` was saved first and `mine`, made of the same issue, came second; or what clashes. */
function merged(mine: IssueChange, theirs: IssueChange) {
  const now = { ...before, ...theirs } as Issue;
  const result = mergeChange(before, mine, now);
  return result.ok ? { ...now, ...result.change } : result.clashes;
}

const blurb = (url: string | undefined, words: string) => changeOfPick(before, url ?? "", { blurb: words });
const inOrder = (...urls: (string | undefined)[]): IssueChange => ({
  picks: urls.map((url) => before.picks.find((pick) => pick.url === url) ?? aPick({ url: url ?? "" })),
});

describe("two changes of one issue", () => {
  it("of different fields are both in it, whoever came first", () => {
    const steps: ((issue: Issue) => Issue)[] = [
      (issue) => ({ ...issue, title: "Other" }),
      (issue) => ({ ...issue, standfirst: "Words" }),
      (issue) => ({ ...issue, signOff: "Bye" }),
      (issue) => ({ ...issue, hero: { image: "a.jpg", alt: "a", credit: "b" } }),
      (issue) => ({ ...issue, ...changeOfPick(issue, one ?? "", { blurb: "first" }) }) as Issue,
      (issue) => ({ ...issue, ...changeOfPick(issue, two ?? "", { blurb: "second" }) }) as Issue,
      (issue) => ({ ...issue, ...changeOfPick(issue, two ?? "", { deadline: "2026-12-01" }) }) as Issue,
      (issue) => ({ ...issue, picks: issue.picks.filter((pick) => pick.url !== three) }),
    ];
    const taken = (numbers: number[]) => numbers.reduce((issue, at) => steps[at]?.(issue) ?? issue, before);
    const some = fc.subarray([...steps.keys()]);
    fc.assert(
      fc.property(some, some, (mine, theirs) => {
        const both = taken([...new Set([...mine, ...theirs])]);
        expect(merged(taken(mine), taken(theirs))).toEqual(both);
      }),
    );
  });

  it.each([
    ["the title", { title: "Mine" }, { title: "Theirs" }, ["title"]],
    ["one pick's words", blurb(one, "mine"), blurb(one, "theirs"), ["blurb of “Page 1”"]],
    [
      "a pick that is changed here and dropped there",
      blurb(two, "mine"),
      inOrder(one, three, four, five),
      ["the pick “Page 2”"],
    ],
    [
      "a pick that is dropped here and changed there",
      inOrder(one, three, four, five),
      blurb(two, "theirs"),
      ["the pick “Page 2”"],
    ],
    [
      "which picks there are",
      inOrder(one, two),
      inOrder(two, one),
      ["which picks there are, and in which order"],
    ],
    [
      "what one took out",
      { signOff: undefined, title: "Mine" },
      { signOff: "Theirs", title: "Theirs" },
      ["title"],
    ],
  ])("of %s clash", (_name, mine, theirs, clashes) => {
    expect(merged(mine, theirs)).toEqual(clashes);
  });

  it("that say the same are one", () => {
    expect(merged({ title: "Same" }, { title: "Same" })).toMatchObject({ title: "Same" });
    expect(merged(inOrder(two, one), inOrder(two, one))).toMatchObject(inOrder(two, one));
  });

  it.each([
    ["an order here and words there", inOrder(five, four, three, two, one), blurb(two, "theirs")],
    ["words here and an order there", blurb(two, "theirs"), inOrder(five, four, three, two, one)],
  ])("may be %s", (_name, mine, theirs) => {
    const issue = merged(mine, theirs) as Issue;
    expect(issue.picks.map((pick) => pick.url)).toEqual([five, four, three, two, one]);
    expect(issue.picks[3]?.blurb).toBe("theirs");
  });

  it("may be a pick added here, and another's words there", () => {
    const issue = merged(
      inOrder(one, "https://new.example/", two, three, four, five),
      blurb(five, "theirs"),
    ) as Issue;
    expect(issue.picks.map((pick) => pick.url)).toEqual([
      one,
      "https://new.example/",
      two,
      three,
      four,
      five,
    ]);
    expect(issue.picks[5]?.blurb).toBe("theirs");
  });
});
