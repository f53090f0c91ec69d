// npm run pick: choose this week's five in the terminal, order them, say why; writes the next issue as a draft.
import { intro, log, outro } from "@clack/prompts";
import { type Draft, KeptBeside, openDraft } from "../src/content/draft-file.ts";
import { createIssue } from "../src/content/new-issue.ts";
import { type Content, readContent } from "../src/content/read-content.ts";
import { dayIn, spellDay } from "../src/domain/calendar.ts";
import { editorOf } from "../src/domain/environment.ts";
import { defaultIssueTitle } from "../src/domain/issue.ts";
import { candidates, nextIssue } from "../src/picking/candidates.ts";
import { pickBookmark } from "../src/picking/pick-bookmark.ts";
import { type Arguments, type Command, type ExitCode, runCommand, textOf, WrongUse } from "./command.ts";
import { chooseLinks, type MarkKeeper } from "./pick/choose.ts";
import { askToGoOn } from "./pick/go-on.ts";
import { keepMemory, type Memory, readMemory } from "./pick/memory.ts";
import { Stopped } from "./pick/questions.ts";
import { writeDraft } from "./pick/write.ts";
import type { World } from "./world.ts";

const usage = `npm run pick [-- --days N] [--publication DIR]

Shows what was kept since the last issue (or in the last N days), lets you
choose, order and comment, and writes content/issues/NNNN.md as a draft.
The draft is saved after every step: you may stop at any time.

  npm run pick -- --days 14`;

/** How many days to look back (to the last issue). */
export type PickChoice = { days?: number | undefined };

function parsePick(given: Arguments): PickChoice {
  const written = textOf(given, "days");
  const days = written === undefined ? undefined : Number(written);
  if (days !== undefined && !(days >= 1 && days <= 36_500))
    throw new WrongUse(`--days wants a number of days, not ${written}.`);
  return { days };
}

/** Asks until an issue is written as a draft, or the editor stops: what was saved by then stays. */
export async function runPick({ days }: PickChoice, world: World): Promise<ExitCode> {
  if (!world.terminal.input.isTTY) throw new WrongUse(`Picking needs a terminal to ask you in.\n\n${usage}`);
  // Between two questions something is being saved: Ctrl+C waits for that, and the next question is its answer.
  const stop = new AbortController();
  const { folder, clock, environment, shelf } = world;
  const terminal = { ...world.terminal, signal: stop.signal };
  const onInterrupt = () => stop.abort();
  process.on("SIGINT", onInterrupt);
  try {
    const draft = await pick(days, { folder, clock, environment, terminal, shelf });
    if (draft)
      outro(
        `Done. See it with npm run dev, then delete the line "state: draft" in ${draft.path} and run npm run build.`,
        terminal,
      );
    return 0;
  } catch (error) {
    if (!(error instanceof Stopped || error instanceof KeptBeside)) throw error;
    outro(error.message, terminal);
    return error instanceof Stopped ? 0 : 1;
  } finally {
    process.off("SIGINT", onInterrupt);
  }
}

/** What of the world picking needs. */
type PickWorld = Pick<World, "folder" | "clock" | "environment" | "terminal" | "shelf">;

/** The draft that was written; `undefined` where there is nothing to choose from. */
async function pick(days: number | undefined, world: PickWorld): Promise<Draft | undefined> {
  const { folder, terminal } = world;
  const shelf = world.shelf();
  const content = await readContent(folder, shelf);
  const memory = await readMemory(folder);
  const remember = async (what: Memory) => keepMemory(folder, Object.assign(memory, what));
  const drafts = content.issues.filter((issue) => issue.state === "draft");
  const left = await Promise.all(drafts.map(({ number }) => openDraft(folder, number)));
  const goOn = await askToGoOn(left, { memory, terminal });
  const keepMarks = (marked: string[]) => remember({ marked: marked.length === 0 ? undefined : marked });
  const marks = { marked: memory.marked ?? [], keep: keepMarks };
  const draft = goOn?.draft ?? (await beginDraft(content, { days, world, marks }));
  if (!draft) return undefined;
  const { zone, language } = content.publication;
  await writeDraft(draft, {
    ...{ terminal, language, scratch: folder.private, today: dayIn(world.clock.now(), zone) },
    editor: editorOf(world.environment),
    bookmarkOf: (url) => shelf.find(url),
    next: goOn?.next,
    onNext: (next) =>
      remember({ writing: next === undefined ? undefined : { number: draft.issue.number, next } }),
  });
  return draft;
}

async function beginDraft(
  content: Content,
  { days, world, marks }: { days: number | undefined; world: PickWorld; marks: MarkKeeper },
): Promise<Draft | undefined> {
  const { publication, issues, shelf } = content;
  const { folder, terminal, clock } = world;
  const { zone, day, language } = publication;
  const found = candidates(shelf.bookmarks, issues, { now: clock.now(), zone, day, days });
  if (found.length === 0) {
    log.message(
      "No links were kept since the last issue. Run npm run ingest first, or look further back with --days 30.",
      terminal,
    );
    return undefined;
  }
  const { number, date } = nextIssue(issues, publication, dayIn(clock.now(), zone));
  intro(`Issue ${number}, ${spellDay(date, language)}: ${found.length} links to choose from`, terminal);
  const chosen = await chooseLinks(found, { publication, terminal, marks });
  const title = defaultIssueTitle(publication.title, date, language);
  const picks = chosen.map((bookmark) => pickBookmark(bookmark));
  const path = await createIssue(folder, { number, date, title, state: "draft", picks, standfirst: "" });
  await marks.keep([]);
  log.success(`The draft is ${path}. It is saved after every step.`, terminal);
  return openDraft(folder, number);
}

export const command: Command<PickChoice> = {
  usage,
  options: { days: { type: "string" } },
  parse: parsePick,
  run: runPick,
};

if (import.meta.main) await runCommand(command);
