// npm run subscribers -- import FILE: what goes in is counted on the screen, what does not is listed by its line.
import { randomBytes } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { dateReader } from "../../src/sources/fields/written-date.ts";
import { masked, shown } from "../../src/subscribers/exchange/address-cell.ts";
import type { Saying } from "../../src/subscribers/exchange/formats/format.ts";
import {
  byStateInWords,
  type ImportReport,
  importPeople,
  type Tally,
} from "../../src/subscribers/exchange/import-people.ts";
import { openPeople, type PeopleLot, type Refused } from "../../src/subscribers/exchange/people-file.ts";
import type { Arrival, Meeting } from "../../src/subscribers/people/arrival.ts";
import { countSubscribers } from "../../src/subscribers/people/find-subscriber.ts";
import { rehearsal, takeIn } from "../../src/subscribers/people/take-in.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { type ExitCode, WrongUse } from "../command.ts";
import { openTheStore } from "../open-store.ts";
import { placeOfTheStore } from "../place-of-store.ts";
import { openProgress } from "../progress.ts";
import { unlessStopped } from "../stopped.ts";
import type { World } from "../world.ts";

/** `saying` is who is in a file that does not say it; `isUnmasked` lists addresses that are refused as they stand. */
export type ImportChoice = {
  verb: "import";
  file: string;
  saying?: Saying | undefined;
  isDryRun?: boolean;
  isUnmasked?: boolean;
};

export async function importFile(choice: ImportChoice, world: World): Promise<ExitCode> {
  const { environment, clock } = world;
  if (environment.CI && choice.isUnmasked)
    throw new WrongUse("Where CI is set no address is printed: a build's log is read by others.");
  const file = await fileAt(world.path(choice.file));
  const opened = await openPeople(file, { saying: choice.saying, dateReader, now: clock.now() });
  if (!opened.ok) throw new WrongUse(`${file.name}: ${opened.why}`);
  console.log(`${file.name} is ${opened.format}.`);
  if (opened.note !== undefined) console.log(opened.note);
  const isShown = choice.isUnmasked ? shown : environment.CI ? undefined : masked;
  if (choice.isDryRun === true) return await rehearse(opened.lots, world, isShown);
  await using store = await openTheStore(world);
  const report = await unlessStopped(
    () => "Stopped. What was read by then is in the store; run it again for the rest.",
    () => importPeople(opened.lots, (arrivals) => takeIn(store, arrivals)),
  );
  describe(report, isShown, mostLines);
  const here = byStateInWords(await countSubscribers(store));
  console.log(here === "" ? "Nobody is in the store." : `In the store now: ${here}.`);
  return codeOf(report);
}

/** Rows that gave nobody are listed, and wait for the editor. */
function codeOf({ refused, leftOut }: ImportReport): ExitCode {
  return refused.total + leftOut.total > 0 ? 3 : 0;
}

/** A cell as it may stand on the screen; `undefined` where none may. */
type Shown = ((cell: string) => string) | undefined;

/** So many refused rows are listed, in a dry run and in earnest. */
const mostLinesDry = 10;
const mostLines = 1_000;

async function rehearse(lots: AsyncIterable<PeopleLot>, world: World, isShown: Shown): Promise<ExitCode> {
  console.log("A dry run: nothing is changed. This is what would happen.");
  const place = placeOfTheStore(world);
  await using store = !("file" in place) || existsSync(place.file) ? await openTheStore(world) : undefined;
  const report = await importPeople(lots, meetingIn(store, world));
  describe(report, isShown, mostLinesDry);
  return codeOf(report);
}

/** Without a store nobody is known, and any key tells people apart. */
function meetingIn(store: Store | undefined, { clock }: World): (arrivals: Arrival[]) => Promise<Meeting[]> {
  return rehearsal(store ?? { keys: [{ id: "dry", secret: randomBytes(32).toString("hex") }], clock });
}

/** Read in pieces, with its progress on the screen. */
async function fileAt(path: string): Promise<{ name: string; chunks: AsyncIterable<Uint8Array> }> {
  const name = basename(path);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
    throw error;
  });
  if (found === undefined) throw new WrongUse(`There is no file ${path}.`);
  if (found.isDirectory()) throw new WrongUse(`${path} is a folder. Name the table in it.`);
  return { name, chunks: chunksOf(path, found.size) };
}

const chunkBytes = 262_144;
/** A smaller file is read before a progress could be seen. */
const worthProgress = 2_000_000;

async function* chunksOf(path: string, size: number): AsyncGenerator<Uint8Array> {
  const progress = size < worthProgress ? undefined : openProgress(process.stderr, "Reading");
  const kilobytes = (bytes: number) => Math.ceil(bytes / 1000);
  let read = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
    yield chunk;
    read += chunk.length;
    progress?.step(kilobytes(read), kilobytes(Math.max(read, size)), "kB");
  }
  progress?.end();
}

function describe(report: ImportReport, isShown: Shown, most: number): void {
  const { added, movedOn, known, staysAway, leftOut, refused } = report;
  console.log(`New: ${byStateInWords(added) || "nobody"}.`);
  const moved = byStateInWords(movedOn);
  if (moved !== "") console.log(`Were here and have moved on: ${moved}.`);
  if (known > 0) console.log(`Were here already, or are in the file twice: ${known}.`);
  if (staysAway > 0)
    console.log(`Stay away: ${staysAway} who left here, or whose address must not be mailed.`);
  if (leftOut.total > 0) console.log(`Left out: ${leftOut.total}.\n${reasonsOf(leftOut, most)}`);
  if (leftOut.total > 0 && known === 0 && staysAway === 0 && byStateInWords(added) + moved === "")
    console.log("If that column says something else, say who is in the file: --as subscribed, for one.");
  if (refused.total > 0)
    console.log(`Refused: ${counted(refused.total, "row")}.\n${linesOf(refused, isShown, most)}`);
}

function reasonsOf({ reasons, first }: Tally, most: number): string {
  return [...reasons]
    .map(([why, rows]) => {
      const where = first.filter((row) => row.why === why).slice(0, Math.min(most, 5));
      return `  ${rows}: ${shownWhy(why)} (${where.map((row) => row.where).join(", ")}${rows > where.length ? ", …" : ""})`;
    })
    .join("\n");
}

function linesOf({ total, first }: Tally, isShown: Shown, most: number): string {
  const listed = first.slice(0, most);
  const lines = listed.map((row) => `  ${row.where}: ${shownWhy(row.why)}${cellOf(row, isShown)}`);
  if (total > listed.length) lines.push(`  and ${counted(total - listed.length, "row")} more`);
  return lines.join("\n");
}

/** A reason may hold a word of the file. */
function shownWhy(why: string): string {
  return why.replace(/\p{C}/gu, "\ufffd");
}

function cellOf({ cell }: Refused, isShown: Shown): string {
  return isShown === undefined || cell === undefined || cell === "" ? "" : ` (${isShown(cell)})`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
