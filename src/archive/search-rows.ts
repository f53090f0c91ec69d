// Everything that readers can search: what was kept, what was picked, issues and longer pieces. What is private or
// dropped is in no row.
import { type Bookmark, isHidden } from "../domain/bookmark.ts";
import { dayIn } from "../domain/calendar.ts";
import type { Essay } from "../domain/essay.ts";
import type { Ink } from "../domain/ink.ts";
import type { Issue, Pick as Picked } from "../domain/issue.ts";
import type { Publication } from "../domain/publication.ts";
import { wordsOf } from "../domain/words.ts";
import { wordsAlone } from "../editions/edition-setting.ts";
import { essayPath, fromRoot, issuePath } from "../editions/site-paths.ts";
import type { SearchMark, SearchRow } from "./search-row.ts";

/** What the site shows: neither drafts nor issues that are not out. */
export type Searched = {
  publication: Publication;
  issues: Issue[];
  essays: Essay[];
  /** Newest first, hidden ones among them. */
  bookmarks: Bookmark[];
  /** The bookmark of a link, under any of its addresses. */
  linkOf: (url: string) => Bookmark | undefined;
  inkOf: (issue: Issue) => Ink | undefined;
};

/** A pick in its issue; `bookmark` is what it was made from, where readers may see that. */
type PickInIssue = { issue: Issue; pick: Picked; number: number; bookmark: Bookmark | undefined };

/** Characters: an hour's reading. What stands behind them in an essay is not found. */
const longestText = 20_000;

/**
 * Oldest first. A bookmark that was picked stands once, at the day it was kept, with the words of the pick: so nothing
 * moves when one of years ago is picked. A pick that is no bookmark stands at the day of its issue.
 */
export function searchRows(searched: Searched): SearchRow[] {
  const picks = picksOf(searched);
  const byBookmark = new Map(picks.map((one) => [one.bookmark?.url, one]));
  const rows = [
    ...searched.bookmarks
      .filter((one) => !isHidden(one))
      .map((one) => rowOfBookmark(one, byBookmark.get(one.url), searched))
      .reverse(),
    ...picks.filter(({ bookmark }) => !bookmark).map((one) => rowOfPick(one, searched)),
    ...searched.issues.map((one) => rowOfIssue(one, searched)),
    ...searched.essays.map((one) => rowOfEssay(one, searched)),
  ];
  const dayOf = ([, , day]: SearchRow) => day;
  return rows.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}

/** Of a link that was picked more than once the newest stands last, and wins. */
function picksOf({ issues, linkOf }: Searched): PickInIssue[] {
  return issues
    .toSorted((a, b) => a.number - b.number)
    .flatMap((issue) =>
      issue.picks.map((pick, at) => {
        const kept = linkOf(pick.url);
        return { issue, pick, number: at + 1, bookmark: kept && !isHidden(kept) ? kept : undefined };
      }),
    );
}

function rowOfBookmark(bookmark: Bookmark, picked: PickInIssue | undefined, searched: Searched): SearchRow {
  const { url, title, note = "", tags = [], savedAt, page } = bookmark;
  const day = dayIn(savedAt, searched.publication.zone);
  const own = wordsOfNote(note, searched);
  const summary = page?.summary ?? "";
  if (!picked) return [url, title, day, own, summary, tags];
  const blurb = wordsAlone(picked.pick.blurb, searched);
  const said = `${picked.pick.title}\n${blurb}`;
  const rest = [title, own, summary].filter((words) => words !== "" && !said.includes(words));
  return [url, picked.pick.title, day, blurb, rest.join(" "), tags, markOfPick(picked, searched)];
}

function rowOfPick(picked: PickInIssue, searched: Searched): SearchRow {
  const { pick, issue } = picked;
  const blurb = wordsAlone(pick.blurb, searched);
  return [pick.url, pick.title, issue.date, blurb, "", [], markOfPick(picked, searched)];
}

function markOfPick({ issue, number }: PickInIssue, { publication, inkOf }: Searched): SearchMark {
  const label = wordsOf(publication.language).pickedIn(issue.number);
  const path = `${fromRoot(publication.url, issuePath(issue))}#pick-${number}`;
  return { label, path, issue: issue.number, ink: inkOf(issue) };
}

function rowOfIssue(issue: Issue, searched: Searched): SearchRow {
  const { publication, inkOf } = searched;
  const label = wordsOf(publication.language).issue(issue.number);
  const url = fromRoot(publication.url, issuePath(issue));
  const mark = { label, issue: issue.number, ink: inkOf(issue) };
  return [url, issue.title, issue.date, wordsAlone(issue.standfirst, searched), "", [], mark];
}

function rowOfEssay(essay: Essay, searched: Searched): SearchRow {
  const { publication } = searched;
  const url = fromRoot(publication.url, essayPath(essay));
  const text = wordsAlone(essay.body, searched).slice(0, longestText);
  const mark = { label: wordsOf(publication.language).writing };
  return [url, essay.title, essay.date, essay.summary ?? "", text.toWellFormed(), [], mark];
}

/** Most notes are a few words without a sign of Markdown, and with no quote or dash to be set: they are what they are. */
function wordsOfNote(note: string, searched: Searched): string {
  return /[*_`[\]<>&\\#~|"'\n]|--|\.\.|^\s*([-+]|\d+[.)])\s|^\s|\s$|\s\s/.test(note)
    ? wordsAlone(note, searched)
    : note;
}
