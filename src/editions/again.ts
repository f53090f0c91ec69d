// Words before what is said of a link that an earlier issue had: readers who remember it know that we do too.
import type { Issue } from "../domain/issue.ts";
import type { Publication } from "../domain/publication.ts";
import { wordsOf } from "../domain/words.ts";
import { markdownLink } from "./markdown.ts";
import { issuePath } from "./site-paths.ts";

/** `[Again](https://five.example/issues/9/): Worth your time.` */
export function sayAgain(
  blurb: string,
  before: Pick<Issue, "number">,
  { language, url }: Pick<Publication, "language" | "url">,
): string {
  return `${markdownLink(wordsOf(language).again, `${url}${issuePath(before)}`)}: ${blurb}`.trim();
}

/** Whether the words lead to that issue. */
export function isSaidAgain(blurb: string, { number }: Pick<Issue, "number">): boolean {
  return new RegExp(`/issues/0*${number}\\b`).test(blurb);
}
