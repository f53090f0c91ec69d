// An issue as it goes out: its text with the moment in it, and its mail, made once and kept for good. Pure.
import { frozenMailFiles } from "../content/frozen-mail.ts";
import { type IssueDocument, openIssue, withChange } from "../content/issue-file.ts";
import type { Issue } from "../domain/issue.ts";
import type { EditionSetting } from "../editions/edition-setting.ts";
import { mailHtml } from "../editions/mail-html.ts";
import { mailText } from "../editions/mail-text.ts";

/** The shipped issue, and the texts of its files by their path below the publication folder, the issue's own last. */
export type FrozenIssue = { issue: Issue; texts: Map<string, string> };

/**
 * `at` is the moment it goes out. `marks` are words of hexadecimal digits that nobody can foretell; the first that
 * stands nowhere in the mail marks its personal slots. `mailedBy` is the store that mails it, where that is known.
 */
export function freezeIssue(
  document: IssueDocument,
  setting: EditionSetting,
  { at, marks, mailedBy }: { at: string; marks: () => string; mailedBy?: string | undefined },
): FrozenIssue {
  const ink = document.issue.ink ?? setting.inkOf?.(document.issue);
  const text = withChange(document, {
    ...{ state: "shipped", shippedAt: at, shipAt: undefined, missed: undefined },
    ...(ink === undefined ? {} : { ink }),
    ...(mailedBy === undefined ? {} : { mailedBy }),
  });
  const { issue } = openIssue(text, document.file);
  return { issue, texts: new Map([...freezeMail(issue, setting, marks), [document.file, text]]) };
}

/** The mail of an issue that is out, by the paths of its files below the publication folder. */
export function freezeMail(issue: Issue, setting: EditionSetting, marks: () => string): Map<string, string> {
  const mark = freeMark(mailHtml(issue, setting), marks);
  const files = frozenMailFiles(issue.number);
  return new Map([
    [files.html, mailHtml(issue, setting, mark)],
    [files.text, mailText(issue, setting, mark)],
  ]);
}

function freeMark(words: string, marks: () => string): string {
  for (;;) {
    const mark = marks();
    if (!words.includes(mark)) return mark;
  }
}
