// One sender in a process of its own, so that its CPU time and memory are its own: `node mail-run.ts WHAT FOLDER PORT
// PEOPLE` says `{ mails, ms, cpuMs, rssMb, bytes }`. WHAT is `fill`, `ours`, `ours-signed`, `each` or `each-signed`.
import { generateKeyPairSync, randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { createTransport } from "nodemailer";
import type { EmailAddress } from "../../src/domain/email-address.ts";
import { Publication } from "../../src/domain/publication.ts";
import { publicationFolder } from "../../src/domain/publication-folder.ts";
import { markTag, openSlots } from "../../src/editions/personal-slots.ts";
import { digestMessage } from "../../src/mailing/message.ts";
import { sendIssue } from "../../src/mailing/send-issue.ts";
import { signerFrom } from "../../src/mailing/sign.ts";
import { beginIssue } from "../../src/subscribers/ledger/begin-issue.ts";
import { openStore, type Store } from "../../src/subscribers/store/open-store.ts";
import { addressHashes, readKeys } from "../../src/subscribers/store/store-keys.ts";

const lanes = 20;
const number = 42;
const clock = { now: () => new Date().toISOString() };
const from = "digest@five.example" as EmailAddress;
const addressOf = (at: number) => `reader-${at}@host-${at % 50}.example` as EmailAddress;
const publication = Publication.parse({
  url: "https://five.example",
  title: "Five for Friday",
  editor: { name: "Joan" },
});
const digest = aDigest();

const [what = "", root = "", port = "", people = ""] = process.argv.slice(2);
await run(what, { root, port: Number(port), people: Number(people) });

type Run = { root: string; port: number; people: number };

async function run(what: string, given: Run): Promise<void> {
  if (what === "fill") return await fill(given);
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const isSigned = what.endsWith("-signed");
  const send = what.startsWith("ours") ? sendOurs : sendEach;
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const mails = await send({ ...given, key: isSigned ? privateKey : undefined });
  const { user, system } = process.cpuUsage(cpu);
  const rssMb = process.resourceUsage().maxRSS / 1024;
  console.log(
    JSON.stringify({ mails, ms: performance.now() - began, cpuMs: (user + system) / 1_000, rssMb }),
  );
}

type Keyed = Run & { key: ReturnType<typeof generateKeyPairSync>["privateKey"] | undefined };

/** By the ledger: a store of as many people, all of whom are due. */
async function sendOurs({ root, port, key }: Keyed): Promise<number> {
  await using store = await theStore(root);
  const { counts } = await sendIssue(number, {
    store,
    smtp: { host: "127.0.0.1", port, secure: false, auth: undefined },
    rate: { forAll: undefined, perDomain: undefined },
    ...{ lanes, clock, publication, digest, from, owner: randomUUID() },
    pause: async (ms) => await wait(ms),
    chance: () => 0,
    serviceUrl: "https://five.example/readers",
    sign: key && signerFrom({ key, domain: "five.example", selector: "friday" }),
  });
  return counts.sent;
}

/** As programs do that compose each mail: nodemailer's pool with as many connections, no ledger. */
async function sendEach({ port, people, key }: Keyed): Promise<number> {
  const dkim = key && {
    domainName: "five.example",
    keySelector: "friday",
    privateKey: key.export({ type: "pkcs8", format: "pem" }).toString(),
  };
  const pool = {
    host: "127.0.0.1",
    port,
    pool: true as const,
    maxConnections: lanes,
    maxMessages: Number.POSITIVE_INFINITY,
  };
  const transport = createTransport({ ...pool, ...(dkim ? { dkim } : {}) });
  const waiting = new Set<Promise<unknown>>();
  for (let at = 0; at < people; at += 1) {
    const own = { leave: `https://five.example/readers/leave/${at}`, pause: `https://five.example/p/${at}` };
    const mail = {
      ...{ from, to: addressOf(at), copy: `42.${at}` },
      sentAt: clock.now(),
      since: "2026-01-02",
    };
    const sent = transport.sendMail(digestMessage(digest, publication, { ...mail, ...own }));
    waiting.add(sent);
    sent.finally(() => waiting.delete(sent)).catch(() => {});
    if (waiting.size >= 2 * lanes) await Promise.race(waiting);
  }
  for (const sent of waiting) await sent;
  transport.close();
  return people;
}

/** A store in which issue 42 begins to leave to as many people. */
async function fill({ root, people }: Run): Promise<void> {
  await using store = await theStore(root);
  const lot = 1_000;
  for (let first = 0; first < people; first += lot) {
    const rows = Array.from({ length: Math.min(lot, people - first) }, (_, at) => rowOf(store, first + at));
    await store.db.insertInto("subscriber").values(rows).execute();
  }
  await beginIssue(store, {
    number,
    contentHash: "bench",
    mailHost: "five.example",
    today: clock.now().slice(0, 10),
  });
}

function rowOf(store: Store, at: number) {
  const nowMs = Date.now();
  const [address_hash = ""] = addressHashes(store.keys, addressOf(at));
  return {
    ...{
      id: randomUUID(),
      address: addressOf(at),
      address_hash,
      state: "confirmed" as const,
      paused_until: null,
    },
    ...{ added_at: nowMs, confirmed_at: nowMs, changed_at: nowMs },
  };
}

async function theStore(root: string): Promise<Store> {
  const place = { file: publicationFolder(root).store };
  return await openStore(place, { keys: readKeys(`k1:${"1".repeat(64)}`), clock });
}

/** About 63 kB on the wire: five long blurbs with their markup, and the same words as text. */
function aDigest() {
  const mark = "3f9c";
  const slots = openSlots(mark);
  const words = "A good way to look at how few tools a new organisation needs; it still holds – mostly. ";
  const html = `<p style="margin:0 0 16px;font:16px/1.5 serif">${words}</p>\n`.repeat(270);
  return {
    subject: "Five for Friday (27/11/26)",
    html: `<html><head>${markTag(mark)}</head><body>${html}<p>Since ${slots.since}: <a href="${slots.leave}">stop</a> or <a href="${slots.pause}">pause</a></p></body></html>`,
    text: `${`${words}\n`.repeat(130)}\nSince ${slots.since}.\nStop: ${slots.leave}\nPause: ${slots.pause}\n`,
  };
}
