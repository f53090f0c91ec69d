// Nothing of a draft's own notes and of an earlier issue's words goes out by mistake.
import type { Content } from "../content/read-content.ts";
import type { Issue } from "../domain/issue.ts";
import { plainWords, readMarkdown } from "../editions/markdown.ts";
import { issuesToCome } from "./current-issues.ts";
import type { Found } from "./finding.ts";
import { issueFile, textsOfIssue } from "./texts.ts";

/** What one writes where words are still to come; in capitals, since a "to-do list" is a thing to write about. */
const marks =
  /\b(?:TODO|TO DO|TBC|TBD|FIXME|XXX+|TK)\b|\?{3,}|lorem ipsum|\[(?:\.{3}|…|insert [^\]]*)\](?!\()/;

/** So many words in a row are not written twice by chance. */
const run = 8;
/** Earlier issues that are looked at: what was copied for a new one was copied from the last few. */
const mostEarlier = 8;

/** Advice for each text of an issue to come that holds a mark of unfinished words, or words of an earlier issue's. */
export function checkLeftovers(content: Content): Found[] {
  return issuesToCome(content).flatMap((issue) => [
    ...textsAndTitles(issue).flatMap(({ field, text }) => markedIn(text, issue, field)),
    ...copiedIn(issue, content.issues),
  ]);
}

type Field = ReturnType<typeof textsOfIssue>[number]["field"];

function textsAndTitles(issue: Issue): { field: Field; text: string }[] {
  return [
    { field: ["title"], text: issue.title },
    ...issue.picks.map(({ title }, at) => ({ field: ["picks", at, "title"], text: title })),
    ...textsOfIssue(issue).map(({ field, markdown }) => ({ field, text: markdown })),
  ];
}

function markedIn(text: string, issue: Issue, field: Field): Found[] {
  const mark = marks.exec(text)?.[0];
  if (mark === undefined) return [];
  const says = `“${mark}” stands here, as in words that are not finished`;
  const todo = "Finish them, or leave it if it belongs there.";
  const spot = { field, words: mark };
  return [{ level: "advise", check: "leftovers", file: issueFile(issue), spot, says, todo }];
}

/** What is said of picks: a standfirst or a closing line may be the same every week. */
function copiedIn(issue: Issue, issues: Issue[]): Found[] {
  const earlier = issues.filter(({ number }) => number < issue.number).slice(0, mostEarlier);
  if (issue.picks.length === 0 || earlier.length === 0) return [];
  const runs = new Map(
    earlier.flatMap((one) =>
      one.picks.flatMap(({ blurb }) => runsOf(blurb)).map((words) => [words, one.number]),
    ),
  );
  return issue.picks.flatMap(({ title, blurb }, at): Found[] => {
    const same = runsOf(blurb).find((words) => runs.has(words));
    if (same === undefined) return [];
    const says = `what you say of “${title}” has words of issue ${runs.get(same)}: “${same} …”`;
    const todo = "Write it anew, or leave it if you mean it.";
    const spot = { field: ["picks", at, "blurb"] };
    return [{ level: "advise", check: "leftovers", file: issueFile(issue), spot, says, todo }];
  });
}

/** Every run of eight words, in small letters. */
function runsOf(markdown: string): string[] {
  const words =
    plainWords(readMarkdown(markdown))
      .toLowerCase()
      .match(/[\p{L}\p{N}’']+/gu) ?? [];
  return words.slice(run - 1).map((_, at) => words.slice(at, at + run).join(" "));
}
