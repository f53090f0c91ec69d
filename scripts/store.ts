// npm run store -- copy --to PLACE | backup FILE | restore FILE | keys
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { prepareForGit } from "../src/bookmarks/git-files.ts";
import { backUpStore } from "../src/subscribers/backup/back-up-store.ts";
import { restoreStore } from "../src/subscribers/backup/restore-store.ts";
import { moveStore } from "../src/subscribers/store/move-store.ts";
import { openStore } from "../src/subscribers/store/open-store.ts";
import { aNewKey, keysText, makeKeys, readKeys } from "../src/subscribers/store/store-keys.ts";
import { placeInWords, type StorePlace, storePlace } from "../src/subscribers/store/store-place.ts";
import { type Arguments, type Command, type ExitCode, runCommand, textOf, WrongUse } from "./command.ts";
import { openTheStore } from "./open-store.ts";
import { openProgress } from "./progress.ts";
import type { World } from "./world.ts";

const usage = `npm run store -- copy --to postgres://user:password@host:5432/name | FILE
npm run store -- backup FILE
npm run store -- restore FILE
npm run store -- keys

Moves the store of subscribers to PostgreSQL or back into a file, keeps all of it
in a file while it is in use, brings it back from there, or makes a new key.

Example: npm run store -- backup ~/backups/subscribers-2026-11-27.db`;

const options = { to: { type: "string" } } as const;

type Choice = { verb: "copy"; to: string } | { verb: "backup" | "restore"; file: string } | { verb: "keys" };

export async function runStore(choice: Choice, world: World): Promise<ExitCode> {
  switch (choice.verb) {
    case "copy":
      return await copy(choice.to, world);
    case "backup":
      return await backUp(choice.file, world);
    case "restore":
      return await restore(choice.file, world);
    case "keys":
      return await makeKey(world);
    default:
      return choice satisfies never;
  }
}

async function copy(to: string, world: World): Promise<ExitCode> {
  const given = storePlace(to);
  const place: StorePlace = "file" in given ? { file: fileOutOfGit(given.file, world) } : given;
  await using from = await openTheStore(world);
  await using other = await openStore(place, from);
  const counts = await withProgress("Copying", (onRows) =>
    moveStore(from, other, { where: placeInWords(place), onRows }),
  );
  console.log(`Copied and read back: ${wordsOf(counts)}.`);
  console.log(
    "file" in place
      ? "Without DATABASE_URL the store is the file var/store.db."
      : "Set DATABASE_URL to that address, on every machine and in every build service.",
  );
  console.log("The store that stays behind is whole and mails nobody any more. Delete it when all is well.");
  return 0;
}

async function backUp(written: string, world: World): Promise<ExitCode> {
  const file = fileOutOfGit(written, world);
  await using store = await openTheStore(world);
  await withProgress("Keeping", (onRows) => backUpStore(store, file, onRows));
  console.log(`All of the store is in ${file}, with everybody's address: keep it as you keep those.`);
  console.log(
    `It opens with ${store.keys.map(({ id }) => id).join(", ")} of FIVE_KEYS, which are not in it.`,
  );
  return 0;
}

async function restore(written: string, world: World): Promise<ExitCode> {
  const { store: own, private: hidden } = world.folder;
  const file = world.path(written);
  if (!existsSync(file)) throw new WrongUse(`There is no file ${file}.`);
  if (relative(file, own) === "") throw new WrongUse("That is the store itself. Name a backup of it.");
  await using store = await openTheStore(world);
  const stamp = world.clock.now().slice(0, 19).replaceAll(":", "");
  const beside = join(hidden, `before-restore-${stamp}.db`);
  const { counts, gone, held } = await withProgress("Restoring", async (onRows) => {
    await backUpStore(store, beside, () => {});
    return await restoreStore(store, file, { scratch: join(hidden, "restore.db"), onRows });
  });
  console.log(`Restored: ${wordsOf(counts)}. The store as it was before is kept in ${beside}.`);
  if (gone > 0)
    console.log(
      `${gone} who left or were erased since stay away. The backup itself still has them: delete it when you need it no more.`,
    );
  if (held > 0)
    console.log(`${held} mails may have left since the backup was made. They are held as uncertain.`);
  console.log("Start anew whatever has the store open.");
  return 0;
}

async function makeKey({ folder, environment }: World): Promise<ExitCode> {
  if (environment.CI) throw new WrongUse("Where CI is set no key is made: a build's log is read by others.");
  if (environment.FIVE_KEYS === undefined) {
    await prepareForGit(folder, { beginsToHide: false });
    await makeKeys(folder.environment);
    console.log(
      `The key of the store stands in ${folder.environment}. Keep it: the store opens with it alone.`,
    );
    return 0;
  }
  const known = readKeys(environment.FIVE_KEYS);
  const made = aNewKey(known);
  console.log(`FIVE_KEYS=${keysText([made, ...known])}`);
  console.log(
    `Put this line in the place of the one that you have, wherever the program runs, and keep it. What is new is made with ${made.id}. ${known.map(({ id }) => id).join(", ")} must stay behind it for good: people who left are known by it, and the links in mails that are out are read with it.`,
  );
  return 0;
}

async function withProgress<T>(
  label: string,
  work: (onRows: (done: number, total: number) => void) => Promise<T>,
): Promise<T> {
  const progress = openProgress(process.stderr, label);
  try {
    return await work((done, total) => progress.step(done, total, ""));
  } finally {
    progress.end();
  }
}

/** A file where git would see it is refused: somebody would push everybody's addresses. */
function fileOutOfGit(written: string, { folder, path }: World): string {
  const file = path(written);
  if (isBelow(folder.root, file) && !isBelow(folder.private, file))
    throw new WrongUse(
      `Git would see ${file}, and everybody's addresses in it. Put it into ${folder.private}, or elsewhere.`,
    );
  return file;
}

function isBelow(folder: string, path: string): boolean {
  return !relative(folder, path).startsWith("..");
}

function wordsOf(counts: Record<string, number>): string {
  const some = Object.entries(counts).filter(([table, count]) => !table.startsWith("store") && count > 0);
  return some.map(([table, count]) => `${table} ${count}`).join(", ") || "nobody was in it";
}

function parse(given: Arguments): Choice {
  const [verb, file, ...more] = given.positionals;
  const to = textOf(given, "to");
  if (verb === "copy" && to && file === undefined) return { verb, to };
  if ((verb === "backup" || verb === "restore") && file && more.length === 0 && !to) return { verb, file };
  if (verb === "keys" && file === undefined && !to) return { verb };
  throw new WrongUse(usage);
}

export const command: Command<Choice> = { usage, options, parse, run: runStore };

if (import.meta.main) await runCommand(command);
