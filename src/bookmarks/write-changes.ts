// Edits made on disk, in an order in which a crash loses nothing and publishes nothing: what is hidden is listed
// first, and a link that moves stands in its new file before it leaves the old one. Whoever was faster than we were is
// never written over: we look again and start over.
import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import type { PublicationFolder } from "../domain/publication-folder.ts";
import type { Edit, Outcome } from "./edits.ts";
import { prepareForGit } from "./git-files.ts";
import { type Hands, Overtaken, openHands } from "./hands.ts";
import type { HiddenLinks } from "./hidden-links.ts";
import type { MonthChange } from "./month-file.ts";
import { isPrivateFile } from "./month-names.ts";
import type { Months } from "./months.ts";
import { type Departure, type Landing, type Plan, planChanges } from "./plan-changes.ts";
import { findStrays, lookAtAll } from "./visibility.ts";

/** What a change did: what became of each edit, in their order, and how many links left the public files. */
export type Change = { outcomes: Outcome[]; moved: number };

/** What is written to. `isDiskKept` is false where the disk is thrown away after the run. */
export type Written<Row> = {
  folder: PublicationFolder;
  months: Months<Row>;
  hidden: HiddenLinks;
  isDiskKept: boolean;
};

/** What is done so far, so that starting over does not do it twice. */
type Done = { outcomes: Map<Edit, Outcome>; departures: Departure[]; moved: number };

/** A pause as long as a save takes, and so many of them that only a program in an endless loop outlasts them. */
const pauseMs = 20;
const mostRounds = 1000;

/** Makes the edits, and puts right what others left out of place. Call only while holding the folder's lock. */
export async function writeChanges<Row>(edits: Edit[], written: Written<Row>): Promise<Change> {
  const { months } = written;
  const done: Done = { outcomes: new Map(), departures: [], moved: 0 };
  await untilDone(() => land(edits, written, done));
  if (done.departures.length > 0) {
    await months.sync();
    await untilDone(() => depart(done.departures, months));
  }
  await months.sync();
  return { outcomes: edits.map((edit) => done.outcomes.get(edit) ?? "same"), moved: done.moved };
}

/** Puts every link's new line in its place. */
async function land<Row>(edits: Edit[], written: Written<Row>, done: Done): Promise<void> {
  const { months, hidden } = written;
  lookAtAll(written);
  const hands = openHands(months);
  const unsettled = [...months.unsettled];
  try {
    const left = edits.filter((edit) => !done.outcomes.has(edit));
    const plan = planFor(left, written, hands);
    months.unsettled.clear();
    await prepare(plan, written);
    if (plan.hide.length + plan.show.length > 0 && !(await hidden.write(plan))) throw overtaken("hidden.txt");
    for (const [file, change] of plan.changes) {
      if (!(await months.write(hands.take(file), change))) throw overtaken(file);
      for (const landing of plan.landings.filter((one) => one.file === file)) noteLanded(landing, plan, done);
    }
    for (const [edit, outcome] of plan.outcomes) done.outcomes.set(edit, outcome);
  } catch (error) {
    for (const file of unsettled) months.unsettled.add(file);
    throw error;
  } finally {
    hands.close();
  }
}

function planFor<Row>(edits: Edit[], written: Written<Row>, hands: Hands<Row>): Plan<Row> {
  const { months, hidden, isDiskKept } = written;
  const strays = isDiskKept ? findStrays(months, hidden) : [];
  return planChanges(edits, strays, { ...hands, linesOf: months.index.linesOf, hidden, isDiskKept });
}

/** Before anything is hidden git must know what it may not see. */
async function prepare<Row>(plan: Plan<Row>, { folder }: Written<Row>): Promise<void> {
  if (plan.changes.size + plan.hide.length === 0) return;
  const hides = plan.hide.length > 0 || [...plan.changes.keys()].some(isPrivateFile);
  const hidBefore = existsSync(folder.hiddenLinks) || existsSync(folder.privateBookmarks);
  await prepareForGit(folder, { beginsToHide: hides && !hidBefore });
}

function noteLanded<Row>(landing: Landing, plan: Plan<Row>, done: Done): void {
  for (const edit of landing.edits) done.outcomes.set(edit, plan.outcomes.get(edit) ?? "same");
  for (const departure of landing.departures) done.departures.push(departure);
  const isHiddenNow = isPrivateFile(landing.file);
  if (isHiddenNow && landing.departures.some((one) => !isPrivateFile(one.file))) done.moved += 1;
}

/** Takes away the lines whose links stand elsewhere now. A line that somebody changed meanwhile stays. */
async function depart<Row>(departures: Departure[], months: Months<Row>): Promise<void> {
  for (const file of new Set(departures.map((one) => one.file))) {
    months.look();
    const hands = openHands(months);
    try {
      const change: MonthChange<Row> = { replaced: new Map(), added: [] };
      for (const { key, bytes } of departures.filter((one) => one.file === file)) {
        const lines = months.index.linesOf(key).filter((line) => line.file === file);
        const line = lines.find((one) => !change.replaced.has(one) && hands.bytesOf(one).equals(bytes));
        if (line) change.replaced.set(line, undefined);
      }
      if (change.replaced.size > 0 && !(await months.write(hands.take(file), change))) throw overtaken(file);
    } finally {
      hands.close();
    }
  }
}

function overtaken(file: string): Overtaken {
  return new Overtaken(`bookmarks/${file} is being written by something else.`);
}

async function untilDone(work: () => Promise<void>): Promise<void> {
  for (let round = 1; ; round++) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Overtaken) || round === mostRounds) throw error;
      await setTimeout(pauseMs);
    }
  }
}
