// Senders at one ledger, killed at random while a mail server on this machine takes their mail; then what the server
// took is held against what the ledger says.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { expect, onTestFinished } from "vitest";
import { type Counts, countDeliveries } from "../../src/subscribers/ledger/count-deliveries.ts";
import { failuresOf } from "../../src/subscribers/ledger/failures.ts";
import { ledgerOf, type Queue } from "../../src/subscribers/ledger/queue.ts";
import { writeLetter } from "../../src/subscribers/people/letters.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { aFolder } from "./folders.ts";
import { addReaders, beginIssue42 } from "./ledger.ts";
import type { SenderTask } from "./sender-process.ts";
import { theStoreIn } from "./stores.ts";

const here = import.meta.dirname;
export const fridayMs = Date.parse("2026-11-27T09:00:00Z");

/** A mail server in a process of its own, stopped when the test ends. */
export type Sink = {
  port: number;
  /** Calls back after each message that it accepted, with their number. */
  onAccepted(callback: (accepted: number) => void): void;
  /** The Message-IDs, once for each time that one was accepted. */
  accepted(): Promise<string[]>;
  /** As if the network were gone, and there again. */
  goAway(): Promise<void>;
  comeBack(): Promise<void>;
};

export async function aSink({ seed = 7, hasMishaps = false } = {}): Promise<Sink> {
  const log = join(await aFolder(), "accepted");
  const callbacks: ((accepted: number) => void)[] = [];
  let accepted = 0;
  const open = async (port: number) => {
    const task = [join(here, "smtp-sink.ts"), log, `${seed}`, hasMishaps ? "mishaps" : "none", `${port}`];
    const child = spawn(process.execPath, task, { stdio: ["ignore", "pipe", "inherit"] });
    const lines = createInterface(child.stdout);
    const [at] = await once(lines, "line");
    lines.on("line", () => {
      accepted += 1;
      for (const callback of callbacks) callback(accepted);
    });
    return { child, port: Number(at) };
  };
  let server = await open(0);
  onTestFinished(async () => await killed(server.child));
  return {
    port: server.port,
    onAccepted: (callback) => callbacks.push(callback),
    accepted: async () => (await readFile(log, "latin1")).split("\n").slice(0, -1),
    goAway: async () => await killed(server.child),
    comeBack: async () => {
      server = await open(server.port);
    },
  };
}

/** Until it accepted so many. */
export async function untilAccepted(sink: Sink, number: number): Promise<void> {
  await new Promise<void>((resolve) => sink.onAccepted((accepted) => accepted >= number && resolve()));
}

export async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "close");
}

/** A sender on its way; `end` is what it said last, `undefined` when it was killed. */
export type Sender = {
  child: ChildProcess;
  isReady: boolean;
  ready: Promise<void>;
  /** What it said so far. */
  words(): string;
  end: Promise<{ kind: string; why?: string } | undefined>;
};

export function startSender(task: SenderTask): Sender {
  const child = spawn(process.execPath, [join(here, "sender-process.ts"), JSON.stringify(task)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let words = "";
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const ready = Promise.withResolvers<void>();
  const sender: Sender = {
    child,
    isReady: false,
    ready: ready.promise,
    words: () => words,
    end: once(child, "close").then(([code, signal]) => {
      ready.resolve();
      sender.isReady = false;
      if (signal !== null) return undefined;
      if (code !== 0) throw new Error(`A sender ended with ${code}: ${errors}`);
      return JSON.parse(words.split("\n").at(-2) ?? "");
    }),
  };
  // Looked at when its turn comes.
  sender.end.catch(() => {});
  child.stdout.on("data", (chunk) => {
    words += chunk;
    if (!words.startsWith("ready\n")) return;
    sender.isReady = true;
    ready.resolve();
  });
  return sender;
}

/** The same numbers for the same seed, from 0 to 1. */
function chances(seed: number): () => number {
  let random = seed;
  return () => {
    random = (random * 48271) % 2147483647;
    return random / 2147483647;
  };
}

/** How many mails are accepted between two kills, about. */
const betweenKills = 12;

/** `senders` at a time drain the issue, or the letters; one of them is killed and followed by another `kills` times, while mails leave. */
export async function killSenders(
  place: string,
  { senders, kills, seed = 11, queue = 42 }: { senders: number; kills: number; seed?: number; queue?: Queue },
): Promise<{ kills: number }> {
  await (queue === "letters" ? lettersIn : anIssueIn)(place, kills * 2 * betweenKills + 100);
  const sink = await aSink({ seed, hasMishaps: true });
  const chance = chances(seed);
  const startedMs = performance.now();
  let born = 0;
  const next = () =>
    startSender({
      ...{ place, queue },
      port: sink.port,
      owner: `sender-${born++}`,
      atMs: fridayMs + performance.now() - startedMs,
    });
  const alive = Array.from({ length: senders }, next);
  const ends: Sender["end"][] = [];
  let done = 0;
  let killAt = 1 + Math.floor(chance() * betweenKills);
  sink.onAccepted((accepted) => {
    if (accepted < killAt || done === kills) return;
    const at = Math.floor(chance() * senders);
    const victim = alive[at];
    if (!victim?.isReady) return;
    victim.isReady = false;
    victim.child.kill("SIGKILL");
    ends.push(victim.end);
    done += 1;
    killAt = accepted + 1 + Math.floor(chance() * 2 * betweenKills);
    alive[at] = next();
  });
  for (;;) {
    const standing = [...alive];
    await Promise.all(standing.map(({ end }) => end));
    if (standing.every((sender, at) => sender === alive[at])) break;
  }
  await Promise.all(ends);
  if (queue === "letters") await holdMails(await theStoreIn(place), sink, queue);
  else await hold(place, sink);
  return { kills: done };
}

export async function anIssueIn(place: string, people: number): Promise<void> {
  await using store = await theStoreIn(place);
  await addReaders(store, people, { domains: ["a.example", "b.example", "c.example"] });
  await beginIssue42(store);
}

async function lettersIn(place: string, people: number): Promise<void> {
  await using store = await theStoreIn(place);
  await addReaders(store, people, { domains: ["a.example", "b.example", "c.example"] });
  const nowMs = Date.parse(store.clock.now());
  const readers = await store.db.selectFrom("subscriber").select(["id", "address"]).execute();
  await store.db.transaction().execute(async (transaction) => {
    for (const { id, address } of readers)
      await writeLetter(
        transaction,
        { kind: "welcome", subscriberId: id, address: address ?? "" },
        { mailHost: "five.example", nowMs },
      );
  });
}

/** Nobody has it twice, nobody is lost, and the ledger says `sent` of those alone who have it. */
export async function hold(place: string, sink: Sink): Promise<Counts> {
  await using store = await theStoreIn(place);
  await holdMails(store, sink, 42);
  const counts = await countDeliveries(store, 42);
  const { recipients, ...states } = counts;
  expect(Object.values(states).reduce((sum, count) => sum + count)).toBe(recipients);
  const reported = (await failuresOf(store, 42)).reduce(
    (sum, failure) => sum + failure.subscriberIds.length,
    0,
  );
  expect(counts.sent + counts.skipped + reported).toBe(recipients);
  return counts;
}

async function holdMails(store: Store, sink: Sink, queue: Queue): Promise<void> {
  const accepted = await sink.accepted();
  const twice = accepted.filter((id, at) => accepted.indexOf(id) !== at);
  const rows = await store.db.selectFrom(ledgerOf(queue)).select(["message_id", "state"]).execute();
  const stateOf = new Map(rows.map((row) => [row.message_id, row.state]));
  const got = new Set(accepted);
  const wrong = {
    twice,
    sentAndNotThere: rows.filter(({ state, message_id }) => state === "sent" && !got.has(message_id)),
    thereAndNeitherSentNorInDoubt: accepted.filter(
      (id) => !["sent", "ambiguous"].includes(stateOf.get(id) ?? ""),
    ),
    open: rows.filter(({ state }) => ["queued", "claimed", "sending"].includes(state)),
  };
  expect(wrong).toEqual({
    twice: [],
    sentAndNotThere: [],
    thereAndNeitherSentNorInDoubt: [],
    open: [],
  });
}
