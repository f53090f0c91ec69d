// `content/issues/0042.md`: text to issue and back. The front matter holds the facts, the body is the standfirst.
// A file that is there is edited in its text, never made anew: it is the editor's, comments and line breaks included.
import { basename } from "node:path";
import { Issue } from "../domain/issue.ts";
import type { IssueChange } from "../domain/issue-change.ts";
import { ContentError, parseChecked, splitFrontMatter } from "./front-matter.ts";
import { editsBetween } from "./issue-edits.ts";
import { issueNodes } from "./issue-node.ts";
import { withEdit, type YamlEdit } from "./yaml/edit.ts";
import { spliced, withPlainLines } from "./yaml/splice.ts";

/** An issue's text as it was read, and what it says. */
export type IssueDocument = { file: string; text: string; issue: Issue };

/** `0042.md` */
export function issueFileName(number: number): string {
  return `${String(number).padStart(4, "0")}.md`;
}

/** The issue in a file's text; throws a `ContentError` for the editor when it is not one. */
export function readIssue(text: string, file: string): Issue {
  const { yaml, body, firstLine } = splitFrontMatter(text, file);
  const issue = parseChecked(yaml, Issue, { file, firstLine, add: { standfirst: body } });
  const expected = issueFileName(issue.number);
  if (basename(file) !== expected)
    throw new ContentError(
      file,
      undefined,
      `this is issue ${issue.number}, so the file must be called ${expected}. If there is such a file already, give this one another number, or take it away.`,
    );
  return issue;
}

/** The text of a new issue file. `readIssue(writeIssue(x))` equals `x`. */
export function writeIssue(issue: Issue): string {
  const { standfirst, ...facts } = issue;
  return `---\n${issueNodes(facts).toString({ lineWidth: 0 })}---\n${standfirst.trim()}\n`;
}

/** The issue in a file's text, and the document by which it is changed; throws a `ContentError` when it is not one. */
export function openIssue(text: string, file: string): { issue: Issue; document: IssueDocument } {
  const issue = readIssue(text, file);
  return { issue, document: { file, text, issue } };
}

/**
 * The text with the change in it, every line that it does not touch as it was: comments, quotes, order, line ends.
 * Picks are known by their link, so that one that moved takes its comments along. No change gives the same text.
 * Throws a `ContentError` when what it asks for is no issue, or cannot be written in the file as it is.
 */
export function withChange(document: IssueDocument, change: IssueChange): string {
  const after = { ...document.issue, ...change };
  const text = editsBetween(document.issue, after).reduce(
    (before, edit) => withFactEdit(before, edit, document.file),
    document.text,
  );
  const changed = withStandfirst(text, after.standfirst ?? "", document.file);
  readIssue(changed, document.file);
  return changed;
}

function withFactEdit(text: string, edit: YamlEdit, file: string): string {
  const { yaml, yamlAt } = splitFrontMatter(text, file);
  const edited = withEdit(yaml, edit);
  if (edited === undefined)
    throw new ContentError(
      file,
      undefined,
      `"${edit.at.join(".")}" cannot be changed here. Change it by hand.`,
    );
  return spliced(text, { from: yamlAt, to: yamlAt + yaml.length, words: edited });
}

/** The body's words; the blank lines around them stay. */
function withStandfirst(text: string, standfirst: string, file: string): string {
  const { body, bodyAt } = splitFrontMatter(text, file);
  const words = withPlainLines(standfirst).trim();
  if (words === body) return text;
  const rest = withPlainLines(text).slice(bodyAt);
  if (body !== "") {
    const from = bodyAt + rest.indexOf(body);
    return spliced(text, { from, to: from + body.length, words });
  }
  // Nothing but white space: the words stand on the last of its lines.
  const from = bodyAt + Math.max(0, rest.lastIndexOf("\n"));
  const isClosed = rest.includes("\n");
  const start = withPlainLines(text)[from - 1] === "\n" || isClosed ? "" : "\n";
  return spliced(text, { from, to: from, words: `${start}${words}${isClosed ? "" : "\n"}` });
}
