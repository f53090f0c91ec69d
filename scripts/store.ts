// npm run store -- copy --to PLACE
import { relative } from "node:path";
import { moveStore } from "../src/subscribers/store/move-store.ts";
import { openStore } from "../src/subscribers/store/open-store.ts";
import { placeInWords, type StorePlace, storePlace } from "../src/subscribers/store/store-place.ts";
import { type Arguments, type ExitCode, runCommand, textOf, WrongUse } from "./command.ts";
import { openTheStore } from "./open-store.ts";
import { openProgress } from "./progress.ts";
import type { World } from "./world.ts";

const usage = `npm run store -- copy --to postgres://user:password@host:5432/name | FILE

Moves the store of subscribers to PostgreSQL, or back into a file: everything or
nothing. The one that stays behind mails nobody any more.

Example: npm run store -- copy --to postgres://five:secret@db.example.org/five`;

const options = { to: { type: "string" } } as const;

type Choice = { verb: "copy"; to: string };

export async function runStore(choice: Choice, world: World): Promise<ExitCode> {
  return await copy(choice.to, world);
}

async function copy(to: string, world: World): Promise<ExitCode> {
  const place = placeFor(to, world);
  await using from = await openTheStore(world);
  await using other = await openStore(place, { keys: from.keys, clock: world.clock });
  const progress = openProgress(process.stderr, "Copying");
  const counts = await moveStore(from, other, {
    where: placeInWords(place),
    onRows: (done, total) => progress.step(done, total, ""),
  });
  progress.end();
  console.log(`Copied and read back: ${wordsOf(counts)}.`);
  console.log(
    "file" in place
      ? "Without DATABASE_URL the store is the file var/store.db."
      : "Set DATABASE_URL to that address, on every machine and in every build service.",
  );
  console.log("The store that stays behind is whole and mails nobody any more. Delete it when all is well.");
  return 0;
}

/** A file where git would see it is refused: somebody would push everybody's addresses. */
function placeFor(written: string, world: World): StorePlace {
  const place = storePlace(written);
  if (!("file" in place)) return place;
  const file = world.path(place.file);
  const { root, private: hidden } = world.folder;
  if (isBelow(root, file) && !isBelow(hidden, file))
    throw new WrongUse(
      `Git would see ${file}, and everybody's addresses in it. Put it into ${hidden}, or elsewhere.`,
    );
  return { file };
}

function isBelow(folder: string, path: string): boolean {
  return !relative(folder, path).startsWith("..");
}

function wordsOf(counts: Record<string, number>): string {
  const some = Object.entries(counts).filter(([table]) => !table.startsWith("store"));
  return some.map(([table, count]) => `${table} ${count}`).join(", ");
}

function parse(given: Arguments): Choice {
  const [verb, ...more] = given.positionals;
  const to = textOf(given, "to");
  if (verb !== "copy" || more.length > 0 || !to) throw new WrongUse(usage);
  return { verb, to };
}

if (import.meta.main) await runCommand({ usage, options, parse, run: runStore });
