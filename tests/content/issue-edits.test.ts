import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openIssue, readIssue, withChange } from "../../src/content/issue-file.ts";
import { withPlainLines } from "../../src/content/yaml/splice.ts";
import { Issue } from "../../src/domain/issue.ts";
import type { IssueChange } from "../../src/domain/issue-change.ts";
import {
  awkwardWords,
  type IssueText,
  issues,
  issueTexts,
  type OwnedLine,
  somePicks,
} from "../support/issue-texts.ts";

const file = "content/issues/0042.md";

/** The lines of the old text that are not there any more, once those that both begin and end with are left out. */
function linesGone(before: readonly OwnedLine[], after: string): OwnedLine[] {
  const now = after.split(/(?<=\n)/);
  let head = 0;
  while (head < before.length && before[head]?.text === now[head]) head += 1;
  let tail = 0;
  while (
    tail < Math.min(before.length, now.length) - head &&
    before.at(-1 - tail)?.text === now.at(-1 - tail)
  )
    tail += 1;
  return before.slice(head, before.length - tail);
}

const notes = (text: string) => text.match(/# note \d+: it's "mine"/g) ?? [];

/** What a change of one field asks for: the change, whose lines it may touch, and what the issue shall be. */
type Asked = { change: IssueChange; touches: string };

const oneField: fc.Arbitrary<(issue: Issue) => Asked | undefined> = fc.oneof(
  awkwardWords.map((title) => () => ({ change: { title }, touches: "title" })),
  awkwardWords.map((signOff) => () => ({ change: { signOff }, touches: "signOff" })),
  fc.constant(() => ({ change: { signOff: undefined }, touches: "signOff" })),
  fc.constant(() => ({ change: { hero: undefined }, touches: "hero" })),
  awkwardWords.map((alt) => ({ hero }: Issue) => ({
    change: { hero: { image: "b.jpg", credit: "me", ...hero, alt } },
    touches: hero ? "hero" : "none",
  })),
  fc
    .constantFrom("draft" as const, "shipped" as const)
    .map((state) => () => ({ change: { state }, touches: "state" })),
  awkwardWords.map((words) => () => ({
    change: { standfirst: words.replaceAll("\r\n", "\n").trim() },
    touches: "standfirst",
  })),
  fc
    .tuple(fc.nat(), fc.constantFrom("title", "blurb", "deadline", "via"), awkwardWords)
    .map(([at, field, words]) => ({ picks }: Issue) => {
      if (picks.length === 0) return undefined;
      const place = at % picks.length;
      const value = field === "deadline" ? "2028-01-01" : field === "via" ? { name: words } : words;
      return {
        change: { picks: picks.map((pick, one) => (one === place ? { ...pick, [field]: value } : pick)) },
        touches: `picks.${place}.${field}`,
      };
    }),
  fc.tuple(fc.nat(), fc.constantFrom("deadline", "via")).map(([at, field]) => ({ picks }: Issue) => {
    if (picks.length === 0) return undefined;
    const place = at % picks.length;
    return {
      change: {
        picks: picks.map(({ ...pick }, one) => {
          if (one === place) delete pick[field as "via"];
          return pick;
        }),
      },
      touches: `picks.${place}.${field}`,
    };
  }),
);

/** Whether a line is said by a field: its own, or one of the pick it is in when that stands in one line. */
const isOf = ({ owner, within }: OwnedLine, field: string) =>
  owner === undefined
    ? within !== undefined && `${within}.`.startsWith(`${field}.`)
    : `${owner}.`.startsWith(`${field}.`) || `${field}.`.startsWith(`${owner}.`);

/** What is read when the change was made. */
const wanted = (issue: Issue, change: IssueChange): unknown =>
  Issue.parse(JSON.parse(JSON.stringify({ ...issue, ...change })));

// Hundreds of issues, each edited and read again: seconds on a quiet machine, a minute on a busy one.
describe("an issue's text", { timeout: 180_000 }, () => {
  it("is a sample that says the issue it was made from", () => {
    fc.assert(
      fc.property(issueTexts, ({ issue, text }) => {
        expect(readIssue(text, file)).toEqual(issue);
      }),
      { numRuns: 100 },
    );
  });

  it("keeps every byte when nothing changes", () => {
    fc.assert(
      fc.property(issueTexts, ({ text }) => {
        const { issue, document } = openIssue(text, file);
        expect(withChange(document, {})).toBe(text);
        expect(withChange(document, issue)).toBe(text);
      }),
      { numRuns: 100 },
    );
  });

  it("changes in the lines of the one field that changes, and says what was asked", () => {
    fc.assert(
      fc.property(issueTexts, oneField, ({ text, lines }, field) => {
        const { issue, document } = openIssue(text, file);
        const asked = field(issue);
        if (!asked) return;
        const after = withChange(document, asked.change);
        expect(readIssue(after, file)).toEqual(wanted(issue, asked.change));
        for (const line of linesGone(lines, after))
          expect(line, `${asked.touches} touched\n${text}\n=>\n${after}`).toSatisfy((one: OwnedLine) =>
            isOf(one, asked.touches),
          );
      }),
      { numRuns: 150 },
    );
  });

  it("says whatever is asked, picks added, dropped and moved included, and no comment of what stays is lost", () => {
    fc.assert(
      fc.property(
        issueTexts,
        issues,
        fc.array(somePicks, { maxLength: 2 }),
        fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
        (sample, other, fresh, order) => {
          const { issue, document } = openIssue(sample.text, file);
          const known = new Set(issue.picks.map((pick) => pick.url));
          const picks = [...issue.picks, ...fresh.filter((pick) => !known.has(pick.url))]
            .map((pick, at) => ({ pick, by: order[at] ?? 0 }))
            .sort((a, b) => a.by - b.by)
            .map(({ pick }) => pick);
          const change = { ...other, picks };
          const after = withChange(document, change);
          expect(readIssue(after, file)).toEqual(wanted(issue, change));
          expect(notes(after).sort()).toEqual(notes(sample.text).sort());
        },
      ),
      { numRuns: 150 },
    );
  });

  it("loses with a pick only that pick's lines", () => {
    fc.assert(
      fc.property(issueTexts, fc.nat(), ({ text, lines }: IssueText, at) => {
        const { issue, document } = openIssue(text, file);
        if (issue.picks.length < 2) return;
        const place = at % issue.picks.length;
        const after = withChange(document, { picks: issue.picks.toSpliced(place, 1) });
        expect(readIssue(after, file).picks).toEqual(issue.picks.toSpliced(place, 1));
        const said = lines.filter((line) => line.owner !== undefined && !isOf(line, `picks.${place}`));
        // Where two picks begin alike and end their lines in two ways, either's line ends may stay.
        const [left, kept] = [withPlainLines(after), said.map((line) => withPlainLines(line.text))];
        let from = 0;
        for (const line of kept) {
          const found = left.indexOf(line, from);
          expect(found, `${line} of\n${text}\nis lost in\n${after}`).toBeGreaterThanOrEqual(from);
          from = found + line.length;
        }
      }),
      { numRuns: 100 },
    );
  });
});
