// `content/issues/0042.md`: text to issue and back. The front matter holds the facts, the body is the standfirst.
import { Document, isScalar, Scalar, visit } from "yaml";
import { Issue } from "../domain/issue.ts";
import { ContentError, parseChecked, splitFrontMatter } from "./front-matter.ts";

/** `0042.md` */
export function issueFileName(number: number): string {
  return `${String(number).padStart(4, "0")}.md`;
}

/** The issue in a file's text; throws a `ContentError` for the editor when it is not one. */
export function readIssue(text: string, file: string): Issue {
  const { yaml, body, firstLine } = splitFrontMatter(text, file);
  const issue = parseChecked(yaml, Issue, { file, firstLine, add: { standfirst: body } });
  const expected = issueFileName(issue.number);
  if (!file.endsWith(expected))
    throw new ContentError(
      file,
      undefined,
      `this is issue ${issue.number}, so the file must be called ${expected}`,
    );
  return issue;
}

/** The text of a new issue file. `readIssue(writeIssue(x))` equals `x`. */
export function writeIssue(issue: Issue): string {
  const { standfirst, ...facts } = issue;
  const document = new Document(withoutAbsent(facts));
  visit(document, {
    Pair: (_, pair) => {
      const isBlurb = isScalar(pair.key) && pair.key.value === "blurb";
      // Prose stands in a block, so that a changed sentence is a one-line diff.
      if (isBlurb && isScalar(pair.value) && isBlockable(pair.value.value))
        pair.value.type = Scalar.BLOCK_LITERAL;
    },
  });
  return `---\n${document.toString({ lineWidth: 0 })}---\n${standfirst.trim()}\n`;
}

function isBlockable(value: unknown): boolean {
  return typeof value === "string" && value !== "" && !/^\s|\n\n$|[^\S\n]$|[^\S\n]\n|\t|\r/.test(value);
}

function withoutAbsent(facts: Omit<Issue, "standfirst">): Record<string, unknown> {
  return JSON.parse(JSON.stringify(facts));
}
