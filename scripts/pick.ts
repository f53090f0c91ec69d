// npm run pick: choose this week's five in the terminal, order them, say why; writes the next issue as a draft.
import { intro, log, multiselect, outro, select } from "@clack/prompts";
import { type Draft, KeptBeside, openDraft, saveDraft } from "../src/content/draft-file.ts";
import { createIssue } from "../src/content/new-issue.ts";
import { type Content, readContent } from "../src/content/read-content.ts";
import type { Bookmark } from "../src/domain/bookmark.ts";
import { dayIn, spellDay } from "../src/domain/calendar.ts";
import { editorOf } from "../src/domain/environment.ts";
import { defaultIssueTitle, type Issue } from "../src/domain/issue.ts";
import { changeOfPick, type IssueChange } from "../src/domain/issue-change.ts";
import { labelsOf } from "../src/domain/labels.ts";
import { cutAtWord } from "../src/domain/plain-text.ts";
import { hostOf } from "../src/domain/public-url.ts";
import type { PublicationFolder } from "../src/domain/publication-folder.ts";
import type { Triage } from "../src/domain/triage.ts";
import { type Candidate, candidates, nextIssue } from "../src/picking/candidates.ts";
import { pickBookmark } from "../src/picking/pick-bookmark.ts";
import { type Arguments, type ExitCode, runCommand, textOf, WrongUse } from "./command.ts";
import { answered, ask, askBlurb, askDeadline, Stopped } from "./pick/questions.ts";
import type { Terminal, World } from "./world.ts";

const usage = `npm run pick [-- --days N] [--publication DIR]

Shows what was kept since the last issue (or in the last N days), lets you
choose, order and comment, and writes content/issues/NNNN.md as a draft.
The draft is saved after every step: you may stop at any time.`;

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
  const { folder, terminal } = world;
  if (!terminal.input.isTTY) throw new WrongUse(`Picking needs a terminal to ask you in.\n\n${usage}`);
  const content = await readContent(folder, world.shelf());
  const { publication } = content;
  const now = world.clock.now();
  const { zone, day } = publication;
  const found = candidates(content.shelf.bookmarks, content.issues, { now, zone, day, days });
  try {
    const draft = (await draftLeft(content, folder, terminal)) ?? (await beginDraft(found, content, world));
    if (!draft) return 0;
    const today = dayIn(now, publication.zone);
    const editor = editorOf(world.environment);
    await writeDraft(draft, content, { folder, terminal, editor, today, language: publication.language });
    outro(
      `Done. See it with npm run dev, then delete the line "state: draft" in ${draft.path} and run npm run build.`,
      terminal,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof Stopped || error instanceof KeptBeside)) throw error;
    outro(error.message, terminal);
    return error instanceof Stopped ? 0 : 1;
  }
}

/** No issue has this number. */
const another = 0;

/** A draft that was left, whoever touched it since, if the editor wants to go on with it. */
async function draftLeft(
  { issues }: Content,
  folder: PublicationFolder,
  terminal: Terminal,
): Promise<Draft | undefined> {
  const drafts = issues.filter((issue) => issue.state === "draft");
  const [newest] = drafts;
  if (!newest) return undefined;
  const isOnly = drafts.length === 1;
  const number = answered(
    await select({
      message: isOnly ? `Issue ${newest.number} is still a draft: ${newest.title}` : "These are still drafts",
      options: [
        ...drafts.map((issue) => ({
          value: issue.number,
          label: isOnly ? "Go on writing it" : `Go on writing issue ${issue.number}: ${issue.title}`,
        })),
        { value: another, label: "Begin another issue" },
      ],
      ...terminal,
    }),
    "Stopped. Nothing was changed.",
  );
  return number === another ? undefined : openDraft(folder, number);
}

async function beginDraft(
  found: Candidate[],
  content: Content,
  { folder, terminal, clock }: World,
): Promise<Draft | undefined> {
  const { publication, issues } = content;
  if (found.length === 0) {
    console.log(
      "No links were kept since the last issue. Run npm run ingest first, or look further back with --days 30.",
    );
    return undefined;
  }
  const { number, date } = nextIssue(issues, publication, dayIn(clock.now(), publication.zone));
  intro(
    `Issue ${number}, ${spellDay(date, publication.language)}: ${found.length} links to choose from`,
    terminal,
  );
  const picks = (await order(await choose(found, content, terminal), terminal)).map((bookmark) =>
    pickBookmark(bookmark),
  );
  const title = defaultIssueTitle(publication.title, date, publication.language);
  const issue: Issue = { number, date, title, state: "draft", picks, standfirst: "" };
  const path = await createIssue(folder, issue);
  log.success(`The draft is ${path}. It is saved after every step.`, terminal);
  return openDraft(folder, number);
}

/** Blurbs, title and standfirst, each saved as soon as it is said. */
async function writeDraft(
  begun: Draft,
  content: Content,
  at: {
    folder: PublicationFolder;
    terminal: Terminal;
    editor: string | undefined;
    today: string;
    language: string;
  },
): Promise<void> {
  const { terminal } = at;
  let draft = begun;
  const keep = async (change: IssueChange) => {
    draft = await saveDraft(draft, change);
  };
  for (const [index, { url }] of begun.issue.picks.entries()) {
    const pick = draft.issue.picks.find((one) => one.url === url);
    if (!pick) continue;
    const page = content.pageOf(url);
    const place = `${index + 1} of ${begun.issue.picks.length}`;
    const words = await askBlurb(pick, page?.summary, { place, ...at });
    const blurb = pick.blurb.endsWith("\n") ? `${words}\n` : words;
    if (words !== pick.blurb.trim()) await keep(changeOfPick(draft.issue, url, { blurb }));
    const deadline = pick.deadline === undefined ? await askDeadline(page?.deadlines, at) : undefined;
    if (deadline !== undefined) await keep(changeOfPick(draft.issue, url, { deadline }));
  }
  await keep({ title: await ask("Title", draft.issue.title, terminal) });
  await keep({
    standfirst: await ask("Standfirst: one line under the title", draft.issue.standfirst, terminal),
  });
}

const nothingYet = "Stopped before anything was chosen. Nothing was changed.";

async function choose(found: Candidate[], content: Content, terminal: Terminal): Promise<Bookmark[]> {
  const wanted = content.publication.picks;
  for (;;) {
    const answer = answered(
      await multiselect({
        message: `Which ${wanted}? Space marks, Enter is done.`,
        options: found.map((candidate, index) => ({
          value: index,
          ...describe(candidate, content.publication.language),
        })),
        maxItems: 12,
        required: true,
        ...terminal,
      }),
      nothingYet,
    );
    const chosen = answer.flatMap((index) => found[index]?.bookmark ?? []);
    if (chosen.length === wanted) return chosen;
    const isFine = answered(
      await select({
        message: `You marked ${chosen.length}; this publication wants ${wanted}.`,
        options: [
          { value: false, label: "Choose again" },
          { value: true, label: `Go on with ${chosen.length}` },
        ],
        ...terminal,
      }),
      nothingYet,
    );
    if (isFine) return chosen;
  }
}

function describe({ bookmark, linkedIn }: Candidate, language: string): { label: string; hint: string } {
  const facts = [
    hostOf(bookmark.url),
    ...decisionOf(bookmark.triage),
    ...labelsOf(bookmark.page, language),
    ...(linkedIn === undefined ? [] : [`linked in issue ${linkedIn}`]),
  ];
  const words = bookmark.page?.summary ?? bookmark.note ?? bookmark.unread?.why ?? "";
  return {
    label: cutAtWord(bookmark.title, 80),
    hint: `${facts.join(", ")}. ${cutAtWord(words.replace(/\s+/g, " "), 200)}`,
  };
}

/** Why an older link stands among those of the week. */
function decisionOf(triage: Triage | undefined): string[] {
  if (!triage) return [];
  return [triage.as === "shortlisted" ? "shortlisted" : "back"];
}

async function order(chosen: Bookmark[], terminal: Terminal): Promise<Bookmark[]> {
  if (chosen.length < 2) return chosen;
  const list = chosen.map((bookmark, index) => `${index + 1} ${cutAtWord(bookmark.title, 70)}`).join("\n");
  const given = chosen.map((_, index) => index + 1).join(" ");
  log.message(list, terminal);
  const answer = await ask("In which order?", given, terminal, (value) => {
    const numbers = numbersIn(value);
    const isWhole =
      numbers.length === chosen.length &&
      new Set(numbers).size === chosen.length &&
      numbers.every((one) => chosen[one - 1]);
    return isWhole ? undefined : `Write each number once, for example: ${given}`;
  });
  return numbersIn(answer).flatMap((one) => chosen[one - 1] ?? []);
}

function numbersIn(text = ""): number[] {
  return (text.match(/\d+/g) ?? []).map(Number);
}

if (import.meta.main)
  await runCommand({ usage, options: { days: { type: "string" } }, parse: parsePick, run: runPick });
