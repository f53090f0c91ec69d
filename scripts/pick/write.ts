// A draft written question by question: the words about each pick, then title and standfirst. Each answer is in the
// file before the next question is asked, and so is what was typed when the editor stops.
import { join } from "node:path";
import { select } from "@clack/prompts";
import { type Draft, saveDraft } from "../../src/content/draft-file.ts";
import type { Bookmark } from "../../src/domain/bookmark.ts";
import type { Pick } from "../../src/domain/issue.ts";
import { changeOfPick, type IssueChange } from "../../src/domain/issue-change.ts";
import type { PageFacts } from "../../src/domain/page-facts.ts";
import { tidyLine } from "../../src/domain/plain-text.ts";
import { slugOf } from "../../src/domain/slug.ts";
import { closing } from "../../src/domain/words.ts";
import type { Terminal } from "../world.ts";
import { askBlurb } from "./blurb.ts";
import { askLine, type Line } from "./line.ts";
import { answered, Stopped } from "./questions.ts";

export type Writing = {
  terminal: Terminal;
  editor: string | undefined;
  /** Folder for words that are open in the editor's own editor. */
  scratch: string;
  /** The present day in the publication's zone, and its language. */
  today: string;
  language: string;
  bookmarkOf(url: string): Bookmark | undefined;
  /** The question to begin with (the first), and who is told which one comes next; `undefined` is the end. */
  next: string | undefined;
  onNext(question: string | undefined): Promise<void>;
};

/** Every question that a draft answers: its picks by their links, then its own fields. */
export function questionsOf({ issue }: Draft): string[] {
  return [...issue.picks.map((pick) => pick.url), "title", "standfirst"];
}

/** Asks them all, from `next` on. */
export async function writeDraft(begun: Draft, writing: Writing): Promise<void> {
  const questions = questionsOf(begun);
  const from = writing.next === undefined ? 0 : Math.max(0, questions.indexOf(writing.next));
  let draft = begun;
  for (const [at, question] of questions.entries()) {
    if (at < from) continue;
    await writing.onNext(question);
    const place = `${at + 1} of ${begun.issue.picks.length}`;
    draft = await answer(draft, question, { ...writing, place });
  }
  await writing.onNext(undefined);
}

type At = Writing & { place: string };

async function answer(draft: Draft, question: string, at: At): Promise<Draft> {
  if (question === "title") {
    const line = await askLine("Title", draft.issue.title, at.terminal);
    return kept(draft, line, { title: line.words.replace(/\s+/g, " ").trim() || draft.issue.title });
  }
  if (question === "standfirst") {
    const { standfirst } = draft.issue;
    const line = await askLine("Standfirst: a line or two under the title", standfirst, at.terminal);
    return kept(draft, line, { standfirst: line.words.trim() });
  }
  const pick = draft.issue.picks.find((one) => one.url === question);
  return pick ? answerPick(draft, pick, at) : draft;
}

async function answerPick(draft: Draft, pick: Pick, at: At): Promise<Draft> {
  const bookmark = at.bookmarkOf(pick.url);
  const farewell = farewellOf(draft);
  const file = join(at.scratch, `words-${draft.issue.number}-${slugOf(pick.title).slice(0, 40)}.md`);
  const line = await askBlurb({ ...at, pick, bookmark, file, farewell });
  const blurb = pick.blurb.endsWith("\n") ? `${line.words}\n` : line.words;
  const isSame = line.words === pick.blurb.trim();
  const written = await kept(draft, line, isSame ? {} : changeOfPick(draft.issue, pick.url, { blurb }));
  if (pick.deadline !== undefined) return written;
  const deadline = await askDeadline(bookmark?.page?.deadlines, { ...at, farewell });
  if (deadline === undefined) return written;
  return saveDraft(written, changeOfPick(written.issue, pick.url, { deadline }));
}

/** The draft with the answer in its file. A line that was emptied before Ctrl+C takes nothing away. */
async function kept(draft: Draft, { words, isStopped }: Line, change: IssueChange): Promise<Draft> {
  const saved = isStopped && words.trim() === "" ? draft : await saveDraft(draft, change);
  if (isStopped) throw new Stopped(farewellOf(draft));
  return saved;
}

function farewellOf({ path }: Draft): string {
  return `Stopped. All that you wrote is in ${path}; npm run pick goes on from here.`;
}

/** A day the page itself names, offered with its sentence; only one that readers can still keep. */
async function askDeadline(
  found: PageFacts["deadlines"],
  { today, language, terminal, farewell }: At & { farewell: string },
): Promise<string | undefined> {
  const coming = found?.find((one) => one.day >= today);
  if (!coming) return undefined;
  const odd = coming.isOddWeekday ? " (its weekday and its date disagree)" : "";
  const isTaken = await select({
    message: `The page says: “${tidyLine(coming.evidence, 160)}”${odd}`,
    options: [
      { value: true, label: `Show readers “${closing(coming.day, today, language)}”` },
      { value: false, label: "No deadline" },
    ],
    ...terminal,
  });
  return answered(isTaken, farewell) ? coming.day : undefined;
}
