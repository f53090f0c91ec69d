// The Markdown that an editor wrote, text by text, each with its place and the page that it is for.
import { issueFileName } from "../content/issue-file.ts";
import type { Spot } from "../content/line-of.ts";
import type { Content } from "../content/read-content.ts";
import { settingsFile } from "../content/settings-file.ts";
import type { Essay, Page } from "../domain/essay.ts";
import type { Issue } from "../domain/issue.ts";
import { essayPath, issuePath, pagePath } from "../editions/site-paths.ts";

/** `path` is that of the page on the site. */
export type Text = { file: string; field: Spot["field"]; markdown: string; path: string };

/** Every text of issues, essays, pages and settings, drafts too. */
export function textsOf({ publication, issues, essays, pages }: Content): Text[] {
  return [
    ...issues.flatMap(textsOfIssue),
    ...essays.map((essay): Text => {
      return { file: essayFile(essay), field: "body", markdown: essay.body, path: essayPath(essay) };
    }),
    ...pages.map((page): Text => {
      return { file: pageFile(page), field: "body", markdown: page.body, path: pagePath(page) };
    }),
    { file: settingsFile, field: ["signOff"], markdown: publication.signOff, path: "/" },
  ];
}

/** The issue's file as the editor knows it. */
export function issueFile({ number }: Issue): string {
  return `content/issues/${issueFileName(number)}`;
}

export function essayFile({ slug }: Essay): string {
  return `content/essays/${slug}.md`;
}

export function pageFile({ slug }: Page): string {
  return `content/pages/${slug}.md`;
}

/** The texts of one issue: standfirst, blurbs, sign-off. */
export function textsOfIssue(issue: Issue): Text[] {
  const here = { file: issueFile(issue), path: issuePath(issue) };
  return [
    { ...here, field: "body", markdown: issue.standfirst },
    ...issue.picks.map(
      ({ blurb }, at): Text => ({ ...here, field: ["picks", at, "blurb"], markdown: blurb }),
    ),
    { ...here, field: ["signOff"], markdown: issue.signOff ?? "" },
  ];
}
