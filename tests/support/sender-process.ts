// One sender of issue 42, or of letters, in a process of its own, to be killed: its only argument is a SenderTask in JSON. It says
// `ready` when its store is open, `waits` and until when where it would be run again,
// and at its end what became of the issue. Where a sender waits, its clock goes on instead.
import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { toEmailAddress } from "../../src/domain/email-address.ts";
import { Publication } from "../../src/domain/publication.ts";
import { markTag, openSlots } from "../../src/editions/personal-slots.ts";
import { type SendingWorld, sendIssue } from "../../src/mailing/send-issue.ts";
import { sendLetters } from "../../src/mailing/send-letters.ts";
import type { Queue } from "../../src/subscribers/ledger/queue.ts";
import { openStore } from "../../src/subscribers/store/open-store.ts";
import { readKeys } from "../../src/subscribers/store/store-keys.ts";
import { storePlace } from "../../src/subscribers/store/store-place.ts";

export type SenderTask = {
  place: string;
  /** Of the mail server on this machine. */
  port: number;
  owner: string;
  /** What its clock says when it begins, in milliseconds since 1970. */
  atMs: number;
  lanes?: number;
  /** What it mails (issue 42). */
  queue?: Queue;
  /** Its store may not grow by a page. */
  isDiskFull?: boolean;
};

const {
  place,
  port,
  owner,
  atMs,
  lanes = 5,
  queue = 42,
  isDiskFull = false,
} = JSON.parse(process.argv[2] ?? "{}") as SenderTask;

let skippedMs = 0;
const beganMs = performance.now();
const clock = { now: () => new Date(atMs + performance.now() - beganMs + skippedMs).toISOString() };
const skip = async (ms: number) => {
  skippedMs += ms;
  await setTimeout(1);
};

const slots = openSlots("3f9c");
const from = toEmailAddress("digest@five.example");
if (!from) throw new Error("It is an address.");

await using store = await openStore(storePlace(place), { keys: readKeys(`k1:${"1".repeat(64)}`), clock });
const world: SendingWorld = {
  store,
  smtp: { host: "127.0.0.1", port, secure: false, auth: undefined },
  rate: { forAll: undefined, perDomain: undefined },
  lanes,
  clock,
  pause: skip,
  chance: () => 0,
  publication: Publication.parse({
    url: "https://five.example",
    title: "Five for Friday",
    zone: "Europe/London",
    editor: { name: "Joan" },
  }),
  digest: {
    subject: "Bins & keys",
    html: `<html><head>${markTag("3f9c")}</head><body><p>Since ${slots.since}</p><a href="${slots.leave}">Stop</a> <a href="${slots.pause}">Rest</a></body></html>`,
    text: `Since ${slots.since}\n\nStop: ${slots.leave}\nRest: ${slots.pause}\n`,
  },
  from,
  serviceUrl: "https://five.example/readers",
  owner,
};
if (isDiskFull) {
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store.db);
  await sql`pragma max_page_count = ${sql.lit(rows[0]?.page_count)}`.execute(store.db);
}
console.log("ready");
const send = queue === "letters" ? lettersDue : async () => await sendIssue(42, world);
let sent = await send();
while (sent.kind === "waits") {
  console.log(`waits ${sent.until}`);
  await skip(Math.max(0, Date.parse(sent.until) - Date.parse(clock.now())) + 1);
  sent = await send();
}
console.log(JSON.stringify(sent));

async function lettersDue(): Promise<{ kind: "done" | "paused" } | { kind: "waits"; until: string }> {
  const { dueAt, halt } = await sendLetters(world);
  if (halt) return halt;
  return dueAt === undefined ? { kind: "done" } : { kind: "waits", until: dueAt };
}
