// Edits made on disk, in an order in which a crash loses nothing: a link that moves stands in its new file before
// it leaves the old one. Whoever was faster than we were is never written over: we look again and start over.
import { setTimeout } from "node:timers/promises";
import { Overtaken, openHands } from "./hands.ts";
import type { MonthChange } from "./month-file.ts";
import type { Months } from "./months.ts";
import { type Departure, type Edit, type Outcome, type Plan, planChanges } from "./plan-changes.ts";

/** A pause as long as a save takes, and so many of them that only a program in an endless loop outlasts them. */
const pauseMs = 20;
const mostRounds = 1000;

/** Makes the edits and tells what became of each, in their order. Call only while holding the folder's lock. */
export async function writeChanges<Row>(edits: Edit[], months: Months<Row>): Promise<Outcome[]> {
  const outcomes = new Map<Edit, Outcome>();
  const departures: Departure[] = [];
  await untilDone(() => land(edits, months, { outcomes, departures }));
  if (departures.length > 0) {
    await months.sync();
    await untilDone(() => depart(departures, months));
  }
  await months.sync();
  return edits.map((edit) => outcomes.get(edit) ?? "same");
}

/** Puts every link's new line in its place. What is done is noted file by file, so that it is not done twice. */
async function land<Row>(
  edits: Edit[],
  months: Months<Row>,
  done: { outcomes: Map<Edit, Outcome>; departures: Departure[] },
): Promise<void> {
  months.look();
  const hands = openHands(months);
  try {
    const left = edits.filter((edit) => !done.outcomes.has(edit));
    const plan = planChanges(left, { ...hands, linesOf: months.index.linesOf });
    for (const [file, change] of plan.changes) {
      if (!(await months.write(hands.take(file), change)))
        throw new Overtaken(`bookmarks/${file} is being written by something else.`);
      noteLanded(file, plan, done);
    }
    for (const [edit, outcome] of plan.outcomes) done.outcomes.set(edit, outcome);
  } finally {
    hands.close();
  }
}

function noteLanded<Row>(
  file: string,
  plan: Plan<Row>,
  done: { outcomes: Map<Edit, Outcome>; departures: Departure[] },
): void {
  for (const landing of plan.landings.filter((one) => one.file === file)) {
    for (const edit of landing.edits) done.outcomes.set(edit, plan.outcomes.get(edit) ?? "same");
    for (const departure of landing.departures) done.departures.push(departure);
  }
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
      const isDone = change.replaced.size === 0 || (await months.write(hands.take(file), change));
      if (!isDone) throw new Overtaken(`bookmarks/${file} is being written by something else.`);
    } finally {
      hands.close();
    }
  }
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
