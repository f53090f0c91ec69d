// Anchors of a page's headings: in the heading's own script, each once, and never one of the page's own.
import GithubSlugger, { slug } from "github-slugger";
import { oneLine } from "../domain/plain-text.ts";

/** Gives a heading its anchor. */
export type Anchors = (words: string) => string;

/** Places that every page of ours has. */
const landmarks = ["main"];

/** Longest anchor, in characters: an address is to be read and copied. */
const maxLength = 80;

/** The anchors of one page; `taken` are those that it has beside its headings. */
export function anchorsBeside(taken: string[] = []): Anchors {
  const slugger = new GithubSlugger();
  for (const id of [...landmarks, ...taken]) slugger.slug(id);
  return (words) => slugger.slug(nameOf(words));
}

/** What is left of a heading without signs; `section` where it is all signs. */
function nameOf(words: string): string {
  const letters = [...slug(oneLine(words))].slice(0, maxLength).join("");
  return letters.replace(/^-+|-+$/g, "") || "section";
}
