// The mail of an issue, once its page is live: this machine's store is named in git for all machines, its audience is
// frozen, and it is sent. A run that was killed anywhere in between is ended by the next one.
import { mailHash, readFrozenMail } from "../content/frozen-mail.ts";
import { readIssues } from "../content/read-content.ts";
import { readPublication } from "../content/settings-file.ts";
import { dayIn } from "../domain/calendar.ts";
import { toEmailAddress } from "../domain/email-address.ts";
import type { Issue } from "../domain/issue.ts";
import type { Sent } from "../mailing/send-issue.ts";
import { describeFinding, type Finding } from "../preflight/finding.ts";
import { preflight } from "../preflight/preflight.ts";
import { beginIssue } from "../subscribers/ledger/begin-issue.ts";
import { findMailedIssue, type MailedIssue, mailedIssues } from "../subscribers/ledger/mailed-issue.ts";
import { countReaders } from "../subscribers/ledger/readers.ts";
import { findSubscriber } from "../subscribers/people/find-subscriber.ts";
import { StoreError } from "../subscribers/store/store-error.ts";
import { describeSum } from "./describe-sum.ts";
import type { FridayWorld, Mailer } from "./friday-world.ts";
import { nameStore, shortIdOf } from "./name-store.ts";
import { awayInWords } from "./time-left.ts";
import { isFresh } from "./who-mails.ts";

/** Ends what this store began to mail, whenever that was. */
export async function mailWhatWasBegun(world: FridayWorld, trouble: (says: string) => void): Promise<void> {
  const may = await world.mayMail();
  if (!may.ok) return;
  for (const { number, state } of await mailedIssues(may.mailer.store))
    if (state === "sending") for (const says of await sendBegun(number, may.mailer, world)) trouble(says);
}

/** Goes on with a mailing on its way, and gives what went wrong. */
export async function sendBegun(number: number, mailer: Mailer, world: FridayWorld): Promise<string[]> {
  const issue = (await readIssues(world.folder)).find((one) => one.number === number);
  const mail = readFrozenMail(world.folder, number);
  const begun = await findMailedIssue(mailer.store, number);
  // Nobody gets another mail than those who have it already.
  if (issue && mail && mailHash(mail) === begun?.contentHash) return await send(issue, mailer, world);
  const what = issue && mail ? "its mail is not the one that began to leave" : "its files are gone";
  return [
    `Issue ${number} is being mailed, and ${what}. Put its files back as they were committed, or stop it: npm run ship -- ${number} --stop.`,
  ];
}

/** Begins to mail an issue that just went out, if this machine is the one that mails; gives what went wrong. */
export async function mailByItself(issue: Issue, world: FridayWorld): Promise<string[]> {
  const may = await world.mayMail();
  if (!may.ok) {
    if (may.says !== undefined) world.say(may.says);
    return may.trouble === undefined ? [] : [may.trouble];
  }
  const { store } = may.mailer;
  const known = await findMailedIssue(store, issue.number);
  if (known && known.state !== "expected") return known.state === "paused" ? [stillPaused(known)] : [];
  const { clock, latenessMs } = world;
  if (isFresh(issue, { now: clock.now(), latenessMs, bornAt: store.bornAt }))
    return await mailIssue(issue, may.mailer, world);
  if (issue.mailedBy === undefined || issue.mailedBy === shortIdOf(store.id))
    world.say(
      `Issue ${issue.number} is not mailed by itself any more; npm run ship -- ${issue.number} does it.`,
    );
  return [];
}

/** Mails an issue to whoever reads now, and gives what went wrong. `isNewStore`: whatever git says of who mailed before. */
export async function mailIssue(
  issue: Issue,
  mailer: Mailer,
  world: FridayWorld,
  { isNewStore = false }: { isNewStore?: boolean } = {},
): Promise<string[]> {
  const findings = await checkMail(mailer, world);
  const block = findings.find(({ level }) => level === "block");
  if (block) return [`Issue ${issue.number} is not mailed until this is mended: ${describeFinding(block)}`];
  for (const finding of findings) world.say(describeFinding(finding));
  const named = await nameStore(issue.number, { store: mailer.store, isNewStore }, world);
  if (!named.ok) return named.says === undefined ? [] : [named.says];
  const mail = readFrozenMail(world.folder, issue.number);
  if (!mail)
    return [
      `The frozen mail of issue ${issue.number} is missing. Put back its files as they were committed.`,
    ];
  const { zone } = await readPublication(world.folder);
  const { recipients } = await beginIssue(mailer.store, {
    ...{ number: issue.number, contentHash: mailHash(mail), mailHost: mailer.mailHost },
    today: dayIn(world.clock.now(), zone),
  });
  world.say(`Issue ${issue.number} goes by mail to ${inPeople(recipients)}.`);
  return await send(issue, mailer, world);
}

/** What the checks say of mail to other people than the editor. */
async function checkMail(mailer: Mailer, world: FridayWorld): Promise<Finding[]> {
  const content = await world.content();
  const { editor } = content.publication;
  const own = editor.email === undefined ? undefined : toEmailAddress(editor.email);
  const isReader = own && (await findSubscriber(mailer.store, own))?.state === "confirmed";
  const readers = (await readersOf(mailer, world)) - (isReader ? 1 : 0);
  const findings = preflight(content, { now: world.clock.now(), readers });
  return findings.filter(({ check }) => check === "leaving" || check === "postal-address");
}

/** How many would get an issue now. */
export async function readersOf({ store }: Mailer, { folder, clock }: FridayWorld): Promise<number> {
  const { zone } = await readPublication(folder);
  return await countReaders(store, dayIn(clock.now(), zone));
}

export function inPeople(readers: number): string {
  return readers === 1 ? "one reader" : `${readers} readers`;
}

/** A mailing that waits for its editor. */
export function stillPaused({ number, why }: Pick<MailedIssue, "number" | "why">): string {
  const reason = why === undefined ? "" : ` ${why}`;
  return `The mail of issue ${number} is paused.${reason} Look at npm run ship -- ${number} --status; --resume goes on.`;
}

/** Sends what is due, and tells how it ended. */
async function send(issue: Issue, mailer: Mailer, world: FridayWorld): Promise<string[]> {
  const { number } = issue;
  const end = await sentOrNot(issue, mailer);
  if ("trouble" in end) return [end.trouble];
  const sum = describeSum(end.counts);
  switch (end.kind) {
    case "done":
      world.say(`Issue ${number} is mailed: ${sum}.`);
      return [];
    case "stopped":
      world.say(`The mail of issue ${number} was stopped: ${sum}.`);
      return [];
    case "waits":
      world.say(
        `${end.why ?? "Some servers asked for another time."} The mail of issue ${number} goes on ${awayInWords(end.until, world.clock.now())}: ${sum}.`,
      );
      return [];
    case "paused":
      return await aboutPause(issue, end.why, world);
    default:
      return end satisfies never;
  }
}

/** A store that is away in the middle ends the mailing for now; whatever else is due is done. */
async function sentOrNot(issue: Issue, mailer: Mailer): Promise<Sent | { trouble: string }> {
  try {
    return await mailer.send(issue);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { trouble: `The mail of issue ${issue.number} goes on with the next run. ${error.message}` };
  }
}

/**
 * Tells the editor by mail too, once: later runs find it paused. The mail server may be what is wrong. Without a `why` it
 * was an editor who paused it.
 */
async function aboutPause(
  { number, title }: Issue,
  why: string | undefined,
  world: FridayWorld,
): Promise<string[]> {
  if (why === undefined) return [stillPaused({ number })];
  const says = `The mail of issue ${number} was paused. ${why} Look at npm run ship -- ${number} --status; --resume goes on, --stop ends it.`;
  const told = await world.tellEditor({ subject: `The mail of ${title} was paused`, text: says });
  return told.ok ? [says] : [says, told.says];
}
