// Mailing an issue: what one mail costs and how many leave in a second, ours by the ledger beside composing each, and
// beside Postfix's own test sender; memory and growth from a thousand readers to a hundred thousand.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { createTransport } from "nodemailer";
import { SMTPServer } from "smtp-server";
import { z } from "zod";
import { growthExponent, median, table } from "./measure.ts";

const rounds = 3;
const people = { ours: 3_000, each: 1_000, postfix: 5_000 };
const sizes = [1_000, 10_000, 100_000];
/** As long as our own mail is on the wire. */
const mailBytes = 63_000;

const Result = z.object({ mails: z.number(), ms: z.number(), cpuMs: z.number(), rssMb: z.number() });
type Result = z.infer<typeof Result>;

export async function benchMail(): Promise<void> {
  const sink = await openSink();
  try {
    await compareSenders(sink.port);
    await growth(sink.port);
  } finally {
    sink.process.kill();
  }
}

const contestants = [
  { name: "ours, ledger on", what: "ours", people: people.ours },
  { name: "ours, ledger on, signed", what: "ours-signed", people: people.ours },
  { name: "sendMail for each, no ledger", what: "each", people: people.each },
  { name: "sendMail for each, no ledger, signed", what: "each-signed", people: people.each },
];

async function compareSenders(port: number): Promise<void> {
  const results = contestants.map((): Result[] => []);
  const postfix: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const [at, { what, people }] of contestants.entries())
      results[at]?.push(await sendTo(port, { what, people }));
    const rate = postfixRate(port);
    if (rate !== undefined) postfix.push(rate);
  }
  const limit = median(postfix);
  const rows = contestants.map(({ name }, at) => {
    const of = results[at] ?? [];
    const rate = median(of.map(({ mails, ms }) => (mails / ms) * 1_000));
    const cpu = median(of.map(({ mails, cpuMs }) => cpuMs / mails));
    return [name, cpu.toFixed(2), Math.round(rate), limit > 0 ? (rate / limit).toFixed(2) : "–"];
  });
  const own = limit > 0 ? [["smtp-source -s 20", "–", Math.round(limit), "1.00"]] : [];
  console.log(
    table(["sender, 20 connections", "CPU ms a mail", "mails a second", "of smtp-source"], [...rows, ...own]),
  );
}

async function growth(port: number): Promise<void> {
  const results: Result[] = [];
  for (const people of sizes) results.push(await sendTo(port, { what: "ours", people }));
  const rows = results.map(({ mails, ms, cpuMs, rssMb }) => [
    ...[mails, (ms / 1_000).toFixed(1), (cpuMs / mails).toFixed(2), Math.round(rssMb)],
  ]);
  console.log(`\n${table(["readers", "seconds", "CPU ms a mail", "memory at most, MB"], rows)}`);
  const exponent = growthExponent(results.map(({ mails, cpuMs }) => ({ size: mails, cost: cpuMs })));
  console.log(`\nGrowth of the CPU time over readers: exponent ${exponent.toFixed(2)}.`);
}

/** In a process and a folder of its own. */
async function sendTo(port: number, { what, people }: { what: string; people: number }): Promise<Result> {
  const root = await mkdtemp(join(tmpdir(), "five-bench-"));
  try {
    if (what.startsWith("ours")) runChild(["fill", root, `${port}`, `${people}`]);
    const result = Result.parse(JSON.parse(runChild([what, root, `${port}`, `${people}`])));
    if (result.mails !== people) throw new Error(`${what} sent ${result.mails} mails of ${people}.`);
    return result;
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

function runChild(given: string[]): string {
  const child = spawnSync(process.execPath, [join(import.meta.dirname, "mail-run.ts"), ...given], {
    encoding: "utf8",
  });
  if (child.status !== 0) throw new Error(`mail-run.ts ${given[0]} failed: ${child.stderr}`);
  return child.stdout;
}

/** Mails a second of Postfix's own sender; none where it is not there. */
function postfixRate(port: number): number | undefined {
  const source = postfixProgram("smtp-source");
  if (!source) return undefined;
  const mails = `${people.postfix}`;
  const from = ["-f", "digest@five.example", "-t", "reader@host.example"];
  const began = performance.now();
  const { status, stderr } = spawnSync(
    source,
    ["-s", "20", "-m", mails, "-l", `${mailBytes}`, ...from, `127.0.0.1:${port}`],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`smtp-source failed: ${stderr}`);
  return (people.postfix / (performance.now() - began)) * 1_000;
}

async function openSink(): Promise<{ port: number; process: ChildProcess }> {
  const port = await freePort();
  const sink = postfixProgram("smtp-sink");
  if (!sink)
    console.log("No smtp-sink and smtp-source here (Debian: postfix): the sink is our own, and slower.\n");
  const child = sink
    ? spawn(sink, [...asNobody(), `127.0.0.1:${port}`, "1000"], { stdio: "ignore" })
    : spawn(process.execPath, [join(import.meta.dirname, "mail-sink.ts"), `${port}`], { stdio: "ignore" });
  while (!(await answers(port))) await wait(50);
  return { port, process: child };
}

/** Started by root, it wants to be told whose rights to take. */
function asNobody(): string[] {
  return process.getuid?.() === 0 ? ["-u", "nobody"] : [];
}

/** Debian has them where a user's PATH does not look. */
function postfixProgram(name: string): string | undefined {
  const found = spawnSync("sh", ["-c", 'PATH="$PATH:/usr/sbin" command -v "$0"', name], { encoding: "utf8" });
  return found.stdout.trim() || undefined;
}

async function freePort(): Promise<number> {
  const server = new SMTPServer({ disabledCommands: ["STARTTLS"] });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", resolve);
  await promise;
  const address = server.server.address();
  await new Promise<void>((closed) => server.close(closed));
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function answers(port: number): Promise<boolean> {
  return await createTransport({ host: "127.0.0.1", port })
    .verify()
    .catch(() => false);
}
