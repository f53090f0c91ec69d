// npm run ship -- 42: an issue shipped, or mailed, by hand; and what its editor says of a mailing on its way.
import { confirm, isCancel } from "@clack/prompts";
import { takeLock } from "../src/disk/lock.ts";
import { wholeSum } from "../src/shipping/describe-sum.ts";
import { shipByHand } from "../src/shipping/ship-by-hand.ts";
import { awayInWords } from "../src/shipping/time-left.ts";
import { suppressHard } from "../src/subscribers/events/suppress-hard.ts";
import { countDeliveries } from "../src/subscribers/ledger/count-deliveries.ts";
import { type Failure, failuresOf } from "../src/subscribers/ledger/failures.ts";
import { findMailedIssue, type MailedIssue } from "../src/subscribers/ledger/mailed-issue.ts";
import { nextDueAt } from "../src/subscribers/ledger/next-due.ts";
import { resendAmbiguous } from "../src/subscribers/ledger/resend-ambiguous.ts";
import { pauseIssue, resumeIssue, stopIssue } from "../src/subscribers/ledger/turn-issue.ts";
import { beginAsNewStore } from "../src/subscribers/store/moved.ts";
import type { Store } from "../src/subscribers/store/open-store.ts";
import { type Arguments, type Command, type ExitCode, runCommand, WrongUse } from "./command.ts";
import { openFriday } from "./friday/open.ts";
import { numberGiven } from "./issue-number.ts";
import { openTheStore } from "./open-store.ts";
import type { World } from "./world.ts";

const usage = `npm run ship -- NUMBER [--yes] [--new-store] [--publication DIR]
npm run ship -- NUMBER --status | --pause | --resume | --stop | --resend-ambiguous

Ships a scheduled issue now, or mails one that is out: its page is built,
deployed and waited for, then it goes to everybody who reads. How many they
are is said first; --yes answers. npm run friday does all this by itself with
an issue that has just gone out.

--status            how many got it, and what each failure said
--pause             no mail leaves until --resume, from the very next one on
--stop              whoever did not get it yet does not get it
--resend-ambiguous  mails those again of whom nobody knows whether they got it
--new-store         mails from this store, though another mailed the last issue

Example: npm run ship -- 42 --status
Ends with 0, or with 3 when something waits for you: it says what.`;

const verbs = ["status", "pause", "resume", "stop", "resend-ambiguous"] as const;
type Verb = (typeof verbs)[number];

export type ShipChoice = { number: number; verb?: Verb | undefined; isNewStore?: boolean; isSure?: boolean };

function parseShip(given: Arguments): ShipChoice {
  const said = verbs.filter((verb) => given.values[verb] === true);
  if (said.length > 1) throw new WrongUse(`Say one of ${said.map((verb) => `--${verb}`).join(" and ")}.`);
  return {
    number: numberGiven(given, usage),
    verb: said[0],
    isNewStore: given.values["new-store"] === true,
    isSure: given.values["yes"] === true,
  };
}

export async function runShip(choice: ShipChoice, world: World): Promise<ExitCode> {
  const { number, verb } = choice;
  if (verb === undefined) return await mail(choice, world);
  const store = await world.store();
  const known = await findMailedIssue(store, number);
  if (!known)
    throw new WrongUse(`This store has not mailed issue ${number}. npm run ship -- ${number} does it.`);
  switch (verb) {
    case "status":
      await tellStatus(known, store, world);
      return 0;
    case "pause":
      return await turned(pauseIssue(store, number), "paused", store);
    case "stop":
      if (!(await isSure(`Stop the mail of issue ${number} for good?`, choice, world))) return 0;
      return await turned(stopIssue(store, number), "stopped", store);
    case "resume":
      // Whoever resumes it has looked at what the servers said.
      await suppressHard(store, number);
      if ((await turned(resumeIssue(store, number), "sending", store)) !== 0) return 3;
      return await mail(choice, world);
    case "resend-ambiguous":
      return await resend(choice, store, world);
    default:
      return verb satisfies never;
  }
}

/** The steps themselves. One that is being mailed goes on beside whoever mails it; else one run at a time is at work. */
async function mail(choice: ShipChoice, world: World): Promise<ExitCode> {
  const { isNewStore = false } = choice;
  if (isNewStore && !(await becomesNew(choice, world))) return 0;
  const lock = takeLock(world.folder.fridayLock);
  try {
    const opened = await openFriday(world);
    if (!opened.ok) return waits(opened.says);
    const hand = { ...opened.friday, confirm: (question: string) => isSure(question, choice, world) };
    const troubles = await shipByHand(choice.number, { isNewStore, isAlone: lock !== undefined }, hand);
    for (const says of troubles) waits(says);
    return troubles.length > 0 ? 3 : 0;
  } finally {
    lock?.release();
  }
}

/** With an id of its own, so that a copy of it, or what it was copied from, is another store from now on. */
async function becomesNew(choice: ShipChoice, world: World): Promise<boolean> {
  const question =
    "Mail from this store from now on, whichever mailed before? Whoever had the last issue from another one is not known here, and that one must mail nobody any more.";
  if (!(await isSure(question, choice, world))) return false;
  await using store = await openTheStore(world);
  await beginAsNewStore(store);
  return true;
}

function waits(says: string): ExitCode {
  console.error(says);
  return 3;
}

/** Where nobody can be asked, nobody has said yes. */
async function isSure(question: string, choice: ShipChoice, { terminal }: World): Promise<boolean> {
  if (choice.isSure) {
    console.log(question);
    return true;
  }
  if (!terminal.input.isTTY) throw new WrongUse(`${question} Say so with --yes.`);
  const answer = await confirm({ message: question, initialValue: false, ...terminal });
  return answer === true && !isCancel(answer);
}

/** Says how it stands, whether the word was felt or came too late. */
async function turned(
  turning: Promise<MailedIssue | undefined>,
  wanted: MailedIssue["state"],
  store: Store,
): Promise<ExitCode> {
  const issue = await turning;
  if (!issue) return 3;
  const { number, state } = issue;
  console.log(`The mail of issue ${number} is ${state}.`);
  console.log(wholeSum(await countDeliveries(store, number)));
  return state === wanted ? 0 : 3;
}

async function resend(choice: ShipChoice, store: Store, world: World): Promise<ExitCode> {
  const { number } = choice;
  const { ambiguous } = await countDeliveries(store, number);
  if (ambiguous === 0) {
    console.log(`Of everybody it is known whether they got issue ${number}.`);
    return 0;
  }
  const people = ambiguous === 1 ? "one reader" : `${ambiguous} readers`;
  const question = `Mail issue ${number} again to ${people}? Most servers that broke off had taken it, so most of them have it already.`;
  if (!(await isSure(question, choice, world))) return 0;
  await resendAmbiguous(store, number);
  return await mail(choice, world);
}

async function tellStatus({ number, state, why }: MailedIssue, store: Store, world: World): Promise<void> {
  const reason = why === undefined ? "" : `: ${why}`;
  console.log(`The mail of issue ${number} is ${state}${reason}`);
  console.log(wholeSum(await countDeliveries(store, number)));
  const due = state === "sending" ? await nextDueAt(store, number) : undefined;
  if (due !== undefined) console.log(`The next mail of it is due ${awayInWords(due, world.clock.now())}.`);
  for (const failure of await failuresOf(store, number)) console.log(lineOf(failure));
}

/** `3 failed (example.org, example.com): 550 5.7.1 …` */
function lineOf({ state, isHard, reply, subscriberIds, domains }: Failure): string {
  const what = state === "queued" ? "put off" : isHard ? "failed for good" : state;
  const some = domains.slice(0, 3).join(", ") + (domains.length > 3 ? ", …" : "");
  return `${subscriberIds.length} ${what}${some && ` (${some})`}: ${reply ?? "no answer came"}`;
}

export const command: Command<ShipChoice> = {
  usage,
  options: {
    ...Object.fromEntries(verbs.map((verb) => [verb, { type: "boolean" as const }])),
    "new-store": { type: "boolean" },
    yes: { type: "boolean" },
  },
  parse: parseShip,
  run: runShip,
};

if (import.meta.main) await runCommand(command);
