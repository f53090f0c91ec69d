// Nothing of a draft's own notes and of an earlier issue's words goes out by mistake.
import type { Content } from "../content/read-content.ts";
import type { Issue } from "../domain/issue.ts";
import { plainWords, readMarkdown } from "../editions/markdown.ts";
import type { MarkdownNode } from "../editions/markdown-tree.ts";
import { issuesToCome } from "./current-issues.ts";
import type { Found } from "./finding.ts";
import { issueFile, textsOfIssue } from "./texts.ts";
import { wordsIn } from "./words-in.ts";

/**
 * What one writes where words are still to come; in capitals, since a "to-do list" is a thing to write about. Not what
 * has them of its own: THINGS TO DO, Super Bowl XXX, the XXX Olympiad, a shop called TK Maxx.
 */
const marks = [
  /\bTODO\b|(?<!\b(?:THINGS|LISTS?)\s)\bTO DO\b/u,
  /\b(?:TBC|TBD|FIXME)\b|\bTK\b(?! Maxx)|(?<!Super Bowl )\bXXX+\b(?! Olympiad)/u,
  /\?{3,}|lorem ipsum|\[insert [^\]]*\]/u,
];
/** "All", which Spaniards and Portuguese may mean loudly. */
const wordOfItsOwn = new Map([
  ["es", /^TODO$/],
  ["pt", /^TODO$/],
  ["gl", /^TODO$/],
  // A health insurer's name.
  ["de", /^TK$/],
]);
/** Words left out of a quotation stand between others; where nothing stands behind them, they are still to come. */
const gap = /\[(?:\.{3}|…)\]\s*$/;

/** So many words in a row are not written twice by chance. */
const run = 8;
/** Earlier issues that are looked at: what was copied for a new one was copied from the last few. */
const mostEarlier = 8;

/** Advice for each text of an issue to come that holds a mark of unfinished words, or words of an earlier issue's. */
export function checkLeftovers(content: Content): Found[] {
  const { language } = content.publication;
  return issuesToCome(content).flatMap((issue) => [
    ...textsAndTitles(issue).flatMap(({ field, mark }) => markedIn(mark(language), issue, field)),
    ...copiedIn(issue, content.issues, language),
  ]);
}

type Field = ReturnType<typeof textsOfIssue>[number]["field"];

function textsAndTitles(issue: Issue): { field: Field; mark(language: string): string | undefined }[] {
  const inTitle = (title: string) => (language: string) => markIn(title, language) ?? gap.exec(title)?.[0];
  return [
    { field: ["title"], mark: inTitle(issue.title) },
    ...issue.picks.map(({ title }, at) => ({ field: ["picks", at, "title"], mark: inTitle(title) })),
    ...textsOfIssue(issue).map(({ field, markdown }) => ({
      field,
      mark: (language: string) => markInText(markdown, language),
    })),
  ];
}

/** What readers see as words: no address, no code, no comment. */
function markInText(markdown: string, language: string): string | undefined {
  const blocks = readMarkdown(markdown).map(onlyProse);
  const last = blocks.at(-1);
  return (
    markIn(plainWords(blocks), language) ??
    blocks.map((block) => gapAlone.exec(plainWords([block]))?.[0]).find((one) => one !== undefined) ??
    (last?.type === "paragraph" ? gap.exec(plainWords([last]))?.[0].trim() : undefined)
  );
}

const gapAlone = /^\[(?:\.{3}|…)\]$/;

function onlyProse(node: MarkdownNode): MarkdownNode {
  if (node.type === "link" && plainWords([node]) === node.url) return { type: "text", value: "" };
  if (node.type === "code" || node.type === "inlineCode") return { ...node, value: "" };
  return node.children ? { ...node, children: node.children.map(onlyProse) } : node;
}

function markIn(words: string, language: string): string | undefined {
  const ownWord = wordOfItsOwn.get(language.split("-")[0] ?? "");
  return marks
    .map((mark) => mark.exec(words)?.[0])
    .find((found) => found !== undefined && !ownWord?.test(found));
}

function markedIn(mark: string | undefined, issue: Issue, field: Field): Found[] {
  if (mark === undefined) return [];
  const says = `“${mark}” stands here, as in words that are not finished`;
  const todo = "Finish them, or leave it if it belongs there.";
  const spot = { field, words: mark };
  return [{ level: "advise", check: "leftovers", file: issueFile(issue), spot, says, todo }];
}

/** What is said of picks: a standfirst or a closing line may be the same every week. */
function copiedIn(issue: Issue, issues: Issue[], language: string): Found[] {
  const earlier = issues.filter(({ number }) => number < issue.number).slice(0, mostEarlier);
  if (issue.picks.length === 0 || earlier.length === 0) return [];
  const runs = new Map(
    earlier.flatMap((one) =>
      one.picks.flatMap(({ blurb }) => runsOf(blurb, language)).map((words) => [words, one.number]),
    ),
  );
  return issue.picks.flatMap(({ title, blurb }, at): Found[] => {
    const same = runsOf(blurb, language).find((words) => runs.has(words));
    if (same === undefined) return [];
    const says = `what you say of “${title}” has words of issue ${runs.get(same)}: “${same} …”`;
    const todo = "Write it anew, or leave it if you mean it.";
    const spot = { field: ["picks", at, "blurb"] };
    return [{ level: "advise", check: "leftovers", file: issueFile(issue), spot, says, todo }];
  });
}

/** Every run of eight words, in small letters. */
function runsOf(markdown: string, language: string): string[] {
  const words = wordsIn(markdown, language).map((word) => word.toLowerCase());
  return words.slice(run - 1).map((_, at) => words.slice(at, at + run).join(" "));
}
