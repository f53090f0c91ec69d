// What is remembered of the month files, so that what did not change is not read again. Every other file of this
// room works on what stands here.
import { hash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Caches } from "../disk/caches.ts";
import { type FileStamp, stampAt } from "../disk/file-stamp.ts";
import { type FileInHand, takeFile } from "../disk/replace-file.ts";
import { syncFolder } from "../disk/write-file.ts";
import type { Bookmark } from "../domain/bookmark.ts";
import { type KeyIndex, keyIndex } from "./key-index.ts";
import { openMonthCache } from "./month-cache.ts";
import { type MonthChange, type MonthLine, nextMonth, readMonth } from "./month-file.ts";
import { inFileOrder, isPrivateFile, privateFolder } from "./month-names.ts";

type Month<Row> = {
  /** Its name below `bookmarks/`. */
  file: string;
  stamp: FileStamp | undefined;
  /** Of its bytes: a stamp alone does not prove that the lines stand where they stood. */
  digest: string;
  lines: MonthLine<Row>[];
};

/** A month in hand: its bytes are those that its lines were read from. */
export type TakenMonth<Row> = { month: Month<Row>; hand: FileInHand };

export type Months<Row> = {
  /** Looks at every file and reads those that changed. */
  look(): void;
  /** Reads on for about so many lines, the newest month first; `true` when every file has been read once. */
  readOn(lines: number): boolean;
  /** Something has been read, be it not everything. */
  hasBegun(): boolean;
  /** Oldest first. */
  all(): Month<Row>[];
  index: KeyIndex<Row>;
  /** The files that others wrote since their lines were last seen to stand where they belong. */
  unsettled: Set<string>;
  /** The file for reading and replacing; `undefined` when it is not what is remembered: look, and try again. */
  take(file: string): TakenMonth<Row> | undefined;
  /** Writes the change; `false` when somebody else was faster: look, and try again. The folders wait for `sync`. */
  write(taken: TakenMonth<Row>, change: MonthChange<Row>): Promise<boolean>;
  /** After this a crash of the machine takes back no file that was written. */
  sync(): Promise<void>;
};

export type MonthsSetting<Row> = {
  /** What shall be remembered of each bookmark. */
  rowOf: (bookmark: Bookmark) => Row;
  /** Hears the names of the files that were changed since the first look, by us or by others. */
  onChange: (files: string[], isOurs: boolean) => void;
  /** Where it is kept that a month was checked (nowhere). */
  caches?: Caches | undefined;
};

/** The months below `folder`. */
export function openMonths<Row>(folder: string, setting: MonthsSetting<Row>): Months<Row> {
  const months = new Map<string, Month<Row>>();
  const [index, isWhole, reader] = [keyIndex<Row>(), watchSaves(), openLineReader(setting)];
  const [unsettled, pathOf] = [new Set<string>(), (file: string) => join(folder, file)];
  let hasLooked = false;

  const forget = (file: string) => {
    for (const line of months.get(file)?.lines ?? []) index.remove(line);
    months.delete(file);
  };
  const read = (file: string) => {
    forget(file);
    const { bytes, stamp, close } = takeFile(pathOf(file));
    close();
    if (stamp === undefined) return 0;
    const digest = digestOf(bytes);
    const lines = reader.read(file, { bytes, digest });
    months.set(file, { file, stamp, digest, lines });
    for (const line of lines) index.add(line);
    unsettled.add(file);
    return lines.length;
  };

  const look = () => {
    const files = monthFiles(folder);
    const changed = [...new Set([...files, ...months.keys()])].filter(
      (file) => !months.has(file) || months.get(file)?.stamp !== stampAt(pathOf(file)),
    );
    for (const file of changed) read(file);
    if (!hasLooked || changed.some((file) => !files.includes(file))) reader.forgetOthers(files);
    if (hasLooked && changed.length > 0) setting.onChange(changed, false);
    hasLooked = true;
  };

  return {
    index,
    unsettled,
    look,
    readOn: openReadOn(folder, { hasLooked: () => hasLooked, look, read }),
    hasBegun: () => hasLooked || months.size > 0,
    all: () => [...months.values()].sort(inFileOrder),
    take: (file) => {
      const hand = takeFile(pathOf(file));
      const month = months.get(file) ?? emptyMonth(file);
      if (digestOf(hand.bytes) === month.digest && isWhole(file, hand)) return { month, hand };
      hand.close();
      forget(file);
      return undefined;
    },
    write: async ({ month, hand }, change) => {
      const { file } = month;
      const next = nextMonth(hand.bytes, { file, rowOf: setting.rowOf, lines: month.lines }, change);
      if (isPrivateFile(file)) mkdirSync(dirname(pathOf(file)), { recursive: true, mode: 0o700 });
      const isNewSecret = isPrivateFile(file) && hand.stamp === undefined;
      const stamp = await hand.replace(next.bytes, isNewSecret ? 0o600 : undefined);
      if (stamp === undefined) return false;
      // Who looked meanwhile has read the new file already.
      if ((months.get(file) ?? month) !== month) return true;
      for (const line of change.replaced.keys()) index.remove(line);
      const { lines, fresh } = next.settle();
      months.set(file, { file, stamp, digest: digestOf(next.bytes), lines });
      for (const line of fresh) index.add(line);
      setting.onChange([file], true);
      return true;
    },
    sync: () => syncFolders(folder),
  };
}

type LineReader<Row> = {
  read(file: string, read: { bytes: Buffer; digest: string }): MonthLine<Row>[];
  /** That other months than these were ever checked. */
  forgetOthers(files: string[]): void;
};

/** Reads a month's lines, and checks them where bytes of this digest were not checked before. */
function openLineReader<Row>({ rowOf, caches }: MonthsSetting<Row>): LineReader<Row> {
  const cache = openMonthCache(caches);
  return {
    read: (file, { bytes, digest }) => {
      const keys = cache.of(file, digest);
      const lines = readMonth(bytes, { file, rowOf, keys });
      // A key of that name is the only thing that a check takes out.
      const isAllGood = lines.every(({ why }) => why === undefined) && !bytes.includes('"__proto__"');
      if (!keys) cache.keep(file, digest, isAllGood ? lines.map((line) => line.keys) : undefined);
      return lines;
    },
    forgetOthers: cache.keepOnly,
  };
}

async function syncFolders(folder: string): Promise<void> {
  for (const one of [folder, join(folder, privateFolder)]) if (existsSync(one)) await syncFolder(one);
}

type ReadingOn = { hasLooked(): boolean; look(): void; read(file: string): number };

/** Reads one file after the other, the newest first, about so many lines at a time; then everything is looked at. */
function openReadOn(folder: string, { hasLooked, look, read }: ReadingOn): (lines: number) => boolean {
  let unread: { file: string }[] | undefined;
  return (lines) => {
    unread ??= monthFiles(folder)
      .map((file) => ({ file }))
      .sort(inFileOrder);
    for (let count = 0; !hasLooked() && count < lines; ) {
      const next = unread.pop();
      if (next) count += read(next.file);
      else look();
    }
    return hasLooked();
  };
}

const lineFeed = 10;

/**
 * Tells a file that is whole from one in the middle of a save, which ends in the middle of a line: one that does so
 * twice, and did not change between, is meant to.
 */
function watchSaves(): (file: string, hand: FileInHand) => boolean {
  const doubtful = new Map<string, FileStamp | undefined>();
  return (file, { bytes, stamp }) => {
    const isWhole = stamp === undefined || bytes.at(-1) === lineFeed || doubtful.get(file) === stamp;
    doubtful.set(file, stamp);
    return isWhole;
  };
}

function digestOf(bytes: Buffer): string {
  return hash("sha256", bytes, "base64");
}

/** The names of the month files below `folder`, the public ones first. */
function monthFiles(folder: string): string[] {
  const isMonth = (name: string) => /^\d{4}-\d{2}\.jsonl$/.test(name);
  const ofEditor = namesIn(join(folder, privateFolder)).filter(isMonth);
  return [...namesIn(folder).filter(isMonth), ...ofEditor.map((name) => `${privateFolder}/${name}`)];
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

function emptyMonth<Row>(file: string): Month<Row> {
  return { file, stamp: undefined, digest: digestOf(Buffer.alloc(0)), lines: [] };
}
