// An issue that its editor ships by hand: the steps of a Friday for this one, whenever it was due and however long it
// has been out. Before anybody is mailed it is said how many, and the editor says yes.
import { mailHash, readFrozenMail } from "../content/frozen-mail.ts";
import { readIssues } from "../content/read-content.ts";
import { readPublication } from "../content/settings-file.ts";
import type { Issue } from "../domain/issue.ts";
import type { Publication } from "../domain/publication.ts";
import { findMailedIssue } from "../subscribers/ledger/mailed-issue.ts";
import { announceByItself } from "./announce-issue.ts";
import { waitUntilLive } from "./follow-issue.ts";
import { freezeMail } from "./freeze-issue.ts";
import type { Done, FridayWorld, Mailer } from "./friday-world.ts";
import { inPeople, mailIssue, readersOf, sendBegun, stillPaused } from "./mail-issue.ts";
import { mentionAgain, mentionByItself } from "./mention-issue.ts";
import { publishSite } from "./publish-site.ts";
import { shipIssue } from "./ship-issue.ts";

export type HandWorld = FridayWorld & {
  /** Whether the editor wants it. */
  confirm(question: string): Promise<boolean>;
};

/**
 * Gives what went wrong, each one line. `isNewStore`: whatever git says of who mailed before. `isAlone`: no other run
 * is at work on this folder; beside one, a mailing on its way gets a second sender and no more.
 */
export async function shipByHand(
  number: number,
  { isNewStore, isAlone }: { isNewStore: boolean; isAlone: boolean },
  world: HandWorld,
): Promise<string[]> {
  const may = await world.mayMail();
  if (!may.ok)
    return [
      may.trouble ??
        may.says ??
        "There are no subscribers yet. npm run subscribers -- import FILE takes them in.",
    ];
  const begun = await findMailedIssue(may.mailer.store, number);
  if (begun?.state === "sending") return await sendBegun(number, may.mailer, world);
  if (begun?.state === "paused") return [stillPaused(begun)];
  if (begun && begun.state !== "expected") {
    world.say(
      `The mail of issue ${number} is ${begun.state}: nobody gets it again. --status shows who has it.`,
    );
    return [];
  }
  if (!isAlone)
    return ["Another run of friday is at work on this publication. Run this again when it has ended."];
  const taken = await world.shared.take();
  if (!taken.ok) return [`Nothing was done: ${taken.says}.`];
  const issue = await issueOf(number, world);
  if (!issue) return [`There is no issue ${number}.`];
  if (issue.state === "draft")
    return [`Issue ${number} is a draft. Give it its hour first: npm run schedule-issue -- ${number} --now.`];
  const readers = await readersOf(may.mailer, world);
  if (readers === 0) return ["Nobody would get it: no subscriber has confirmed, or all of them rest."];
  if (!(await world.confirm(question(issue, readers)))) {
    world.say("Nothing was sent.");
    return [];
  }
  return await shipAndMail(issue, { mailer: may.mailer, isNewStore }, world);
}

function question({ number, title, state, shippedAt, date }: Issue, readers: number): string {
  const people = inPeople(readers);
  return state === "scheduled"
    ? `Ship issue ${number}, ${title}, now, and mail it to ${people}?`
    : `Mail issue ${number}, ${title}, which has been out since ${(shippedAt ?? date).slice(0, 10)}, to ${people}?`;
}

async function shipAndMail(
  issue: Issue,
  { mailer, isNewStore }: { mailer: Mailer; isNewStore: boolean },
  world: FridayWorld,
): Promise<string[]> {
  const { number } = issue;
  const out = await seeThatItIsOut(issue, world);
  if (!out.ok) return [out.says];
  const troubles: string[] = [];
  await publishSite({}, world, (says) => troubles.push(says));
  const shipped = await issueOf(number, world);
  const mail = readFrozenMail(world.folder, number);
  if (!shipped || !mail) return [...troubles, `The files of issue ${number} were taken away meanwhile.`];
  const publication = await readPublication(world.folder);
  const live = await waitUntilLive(number, { mail: mailHash(mail), publication, world });
  if (!live.ok)
    return [
      ...troubles,
      `The page of issue ${number} is not there yet: ${live.says}. Nobody is sent to it before it is; run this again.`,
    ];
  return [
    ...troubles,
    ...(await mailIssue(shipped, mailer, world, { isNewStore })),
    ...(issue.state === "scheduled" ? await tellOthers(shipped, publication, world) : []),
  ];
}

/** The networks, and the pages that it links to. */
async function tellOthers(issue: Issue, publication: Publication, world: FridayWorld): Promise<string[]> {
  const announced = await announceByItself(issue, publication, world);
  const mentioned = await mentionByItself(issue, publication, world);
  await mentionAgain(world);
  return [...announced, ...mentioned];
}

/** One that waits for its hour is shipped; one that is out without a frozen mail gets it now, for good. */
async function seeThatItIsOut(issue: Issue, world: FridayWorld): Promise<Done> {
  const { number, title } = issue;
  if (issue.state === "scheduled") {
    const shipped = await shipIssue(number, world);
    if (!shipped.ok) return shipped;
    if (!shipped.taken) return { ok: false, says: `Issue ${number} was changed meanwhile. Run this again.` };
    return shipped.left === undefined
      ? { ok: true }
      : { ok: false, says: `This folder was left behind: ${shipped.left}.` };
  }
  if (readFrozenMail(world.folder, number)) return { ok: true };
  const texts = freezeMail(issue, await world.content(), world.mark);
  const frozen = await world.shared.publish({
    texts,
    message: `Freeze the mail of issue ${number}: ${title}`,
  });
  if (!frozen.ok)
    return { ok: false, says: `The mail of issue ${number} could not be frozen: ${frozen.says}` };
  return frozen.taken
    ? { ok: true }
    : { ok: false, says: "Others published at the same moment. Run this again." };
}

async function issueOf(number: number, { folder }: FridayWorld): Promise<Issue | undefined> {
  return (await readIssues(folder)).find((one) => one.number === number);
}
