// Where the publication stands: its sources, the last and the next issue, and the step at which a ship is.
import { frozenMailFiles, mailHash, readFrozenMail } from "../content/frozen-mail.ts";
import { readIssues } from "../content/read-content.ts";
import { readPublication } from "../content/settings-file.ts";
import type { Issue } from "../domain/issue.ts";
import { type Publication, unsetUrl } from "../domain/publication.ts";
import { nextShip, shipMoment } from "../domain/wall-time.ts";
import { type Counts, countDeliveries } from "../subscribers/ledger/count-deliveries.ts";
import { findMailedIssue, type MailedIssue } from "../subscribers/ledger/mailed-issue.ts";
import { dueNow } from "./friday.ts";
import type { FridayWorld } from "./friday-world.ts";
import { lastRunAt, lastRunWarning } from "./last-run.ts";
import { liveSite } from "./live-site.ts";
import { standingOf } from "./standing.ts";

/** How far an issue has come on its way to readers; each step stands on those before it. */
export const steps = ["frozen", "pushed", "live", "announced"] as const;
export type Step = (typeof steps)[number];

/** How far the mail of an issue is, as this machine's store has it; or which other store mails it. */
export type Mailing = { state: MailedIssue["state"]; counts: Counts } | { mailedBy: string };

export type Status = {
  now: string;
  /** Where commits go, in words. */
  publishedAt: string;
  /** Issues whose hour is known, the next first; `isHereOnly` until the remote has them so. */
  scheduled: { number: number; title: string; at: string; isHereOnly: boolean; isMissed: boolean }[];
  /** The publication's next hour, whether an issue is ready for it or not. */
  nextHour: string;
  /** The newest issue that `friday` shipped, and the steps that are done. */
  last:
    | { number: number; title: string; shippedAt: string; done: Step[]; mail: Mailing | undefined }
    | undefined;
  lastRunAt: string | undefined;
  sources: number;
  lastIngestAt: string | undefined;
  warnings: string[];
};

export async function statusOf(world: FridayWorld): Promise<Status> {
  const { folder, clock, shared } = world;
  const publication = await readPublication(folder);
  const issues = await readIssues(folder);
  const due = await dueNow(world);
  const taken = [...due.held, ...due.missed, ...due.ship, ...due.waiting];
  const scheduled = [];
  for (const issue of taken)
    scheduled.push({
      ...{ number: issue.number, title: issue.title, at: shipMoment(issue, publication) },
      isHereOnly: (await standingOf(issue, undefined, shared)) === "here",
      isMissed: due.held.includes(issue) || due.missed.includes(issue),
    });
  const warning = await lastRunWarning(folder, clock);
  return {
    now: clock.now(),
    publishedAt: shared.where,
    scheduled,
    nextHour: nextShip(publication, clock.now()),
    last: await lastShip(issues, { publication, world }),
    lastRunAt: lastRunAt(folder),
    sources: publication.sources.length,
    lastIngestAt: await world.ingestedAt(),
    warnings: warning === undefined ? [] : [warning],
  };
}

/** The newest issue that `friday` shipped, asked of git, the site and the store; `undefined` before the first. */
export async function lastShip(
  issues: Issue[],
  { publication, world }: { publication: Publication; world: FridayWorld },
): Promise<Status["last"]> {
  const { folder, shared } = world;
  const last = issues
    .filter(({ number, shippedAt }) => shippedAt !== undefined && readFrozenMail(folder, number))
    .sort((a, b) => Date.parse(b.shippedAt ?? "") - Date.parse(a.shippedAt ?? ""))[0];
  const mail = last && readFrozenMail(folder, last.number);
  if (!last || !mail) return undefined;
  const { number, title, shippedAt = "", announced } = last;
  const isPushed = !shared.isRemote || (await shared.published(frozenMailFiles(number).html)) !== undefined;
  const isLive =
    publication.url !== unsetUrl &&
    (
      await liveSite(publication.url, { ask: world.askSite, mark: world.mark }).hasIssue(
        number,
        mailHash(mail),
      )
    ).ok;
  const isDone: Record<Step, boolean> = {
    frozen: true,
    pushed: isPushed,
    live: isLive,
    announced: announced !== undefined,
  };
  const mailing = await mailingOf(last, world);
  return { number, title, shippedAt, done: steps.filter((step) => isDone[step]), mail: mailing };
}

async function mailingOf({ number, mailedBy }: Issue, world: FridayWorld): Promise<Mailing | undefined> {
  const may = await world.mayMail();
  const known = may.ok ? await findMailedIssue(may.mailer.store, number) : undefined;
  if (may.ok && known) return { state: known.state, counts: await countDeliveries(may.mailer.store, number) };
  return mailedBy === undefined ? undefined : { mailedBy };
}
