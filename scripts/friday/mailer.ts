// How this machine mails, from its settings: its store, its mail server, its signature and its rate.
import { randomBytes } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { readFrozenMail } from "../../src/content/frozen-mail.ts";
import { readPublication } from "../../src/content/settings-file.ts";
import { mailHostOf } from "../../src/domain/email-address.ts";
import type { Issue } from "../../src/domain/issue.ts";
import { readMailRate } from "../../src/mailing/mail-rate.ts";
import { type Sent, sendIssue } from "../../src/mailing/send-issue.ts";
import type { MayMail } from "../../src/shipping/friday-world.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { StoreError } from "../../src/subscribers/store/store-error.ts";
import { hasStore } from "../place-of-store.ts";
import { openProgress } from "../progress.ts";
import { untilSignal } from "../until-signal.ts";
import type { World } from "../world.ts";
import { readWayOut, type WayOut, whyNotFrom } from "./way-out.ts";

/** A store is never made by this: without one there is nobody to be mailed. */
export async function mayMail(world: World): Promise<MayMail> {
  const { environment } = world;
  if (environment.DATABASE_URL === undefined && environment.CI)
    return {
      ok: false,
      says: "Nobody is mailed from here: what a build service keeps in a file is gone with the run. Set DATABASE_URL and FIVE_KEYS there, or let npm run friday mail on the machine that has the subscribers.",
    };
  if (!hasStore(world)) return { ok: false };
  const wayOut = await readWayOut(world);
  if (!wayOut.ok) return { ok: false, trouble: `The subscribers are not mailed. ${wayOut.message}` };
  try {
    const store = await world.store();
    const trouble = await whyNotFrom(store);
    if (trouble !== undefined) return { ok: false, trouble };
    const { from } = wayOut.settings;
    return {
      ok: true,
      mailer: {
        store,
        mailHost: mailHostOf(from),
        send: (issue) => send(issue, { store, wayOut: wayOut.settings, world }),
      },
    };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { ok: false, trouble: `The subscribers are not mailed. ${error.message}` };
  }
}

/** Until nothing is due, or the process is asked to end. */
async function send(
  { number, title }: Issue,
  { store, wayOut, world }: { store: Store; wayOut: WayOut; world: World },
): Promise<Sent> {
  const { folder, environment, clock } = world;
  const mail = readFrozenMail(folder, number);
  const publication = await readPublication(folder);
  if (!mail || publication.service === undefined)
    throw new StoreError(
      `Issue ${number} is being mailed, and ${mail ? "service: is gone from the settings" : "the files of its mail are gone"}. Put back what was committed.`,
    );
  const progress = openProgress(process.stdout, `Issue ${number}`);
  using stopping = untilSignal();
  try {
    return await sendIssue(number, {
      ...{ store, clock, publication, smtp: wayOut.smtp, from: wayOut.from, sign: wayOut.sign },
      digest: { ...mail, subject: title },
      serviceUrl: publication.service,
      bounceAddressFor: wayOut.bounceAddressFor?.(store.keys),
      leaveAddress: wayOut.leaveAddress,
      rate: readMailRate(environment),
      lanes: usualLanes,
      owner: randomBytes(8).toString("hex"),
      chance: Math.random,
      signal: stopping.signal,
      pause: (ms, signal) => setTimeout(ms, undefined, { signal }).catch(() => {}),
      progress: ({ counts, perSecond, leftMs }) =>
        progress.step(
          counts.recipients - counts.queued - counts.claimed - counts.sending,
          counts.recipients,
          `${perSecond.toFixed(1)} a second${leftMs === undefined ? "" : `, ${minutesIn(leftMs)} left`}`,
        ),
    });
  } finally {
    progress.end();
  }
}

/** Connections to the mail server at a time: what providers allow. */
const usualLanes = 5;

function minutesIn(ms: number): string {
  return ms < 90_000 ? `${Math.ceil(ms / 1_000)} s` : `${Math.ceil(ms / 60_000)} min`;
}
