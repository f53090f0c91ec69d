// npm run subscribers -- export [FILE]: addresses leave the store for one file, for its owner's eyes alone, and never
// for a place from which git would carry them on.
import { existsSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { throughLinks, writeFileWhole } from "../../src/disk/write-file.ts";
import type { SubscriberState } from "../../src/domain/subscriber.ts";
import { openGit } from "../../src/shipping/git/run-git.ts";
import { exportPeople } from "../../src/subscribers/exchange/export-people.ts";
import { ownHeader } from "../../src/subscribers/exchange/formats/own.ts";
import { byStateInWords } from "../../src/subscribers/exchange/import-people.ts";
import { countSubscribers } from "../../src/subscribers/people/find-subscriber.ts";
import { type ExitCode, WrongUse } from "../command.ts";
import { openTheStore } from "../open-store.ts";
import { environmentForChild, type World } from "../world.ts";

/** `file` is as the editor wrote it (a dated one in `var/`); `state` leaves out everybody else (all). */
export type ExportChoice = { verb: "export"; file?: string | undefined; state?: SubscriberState | undefined };

export async function exportToFile({ file, state }: ExportChoice, world: World): Promise<ExitCode> {
  if (world.environment.CI)
    throw new WrongUse(
      "Where CI is set no address is written: what a build leaves behind is read by others.",
    );
  if (file === "-")
    throw new WrongUse(
      "Name a file. Nothing is exported to the screen: npm writes there too, and a screen is remembered by others.",
    );
  await using store = await openTheStore(world);
  const target = file === undefined ? usualFile(world) : world.path(file);
  await checkPlace(target);
  await writeFileWhole(target, exportPeople(store, state), ownersMode);
  const { erased, ...counts } = await countSubscribers(store);
  const written = state === undefined ? counts : { [state]: counts[state as keyof typeof counts] };
  console.log(`${target} holds ${byStateInWords(written) || "nobody"}, for your eyes alone.`);
  if (erased > 0 && state === undefined) console.log(`${erased} who were erased are not in it.`);
  return 0;
}

const ownersMode = 0o600;

function usualFile({ folder, clock }: World): string {
  return join(folder.private, `subscribers-${clock.now().slice(0, 10)}.csv`);
}

/** Throws where the file would stand on something else, or where git would see it. */
async function checkPlace(target: string): Promise<void> {
  const folder = dirname(target);
  if (!existsSync(folder)) throw new WrongUse(`There is no folder ${folder}.`);
  if (existsSync(target) && statSync(target).isDirectory())
    throw new WrongUse(`${target} is a folder. Name a file in it.`);
  if (existsSync(target) && !(await isExport(target)))
    throw new WrongUse(`${target} is there and is no export of subscribers. Name another file.`);
  if (await isSeenByGit(throughLinks(target)))
    throw new WrongUse(
      `Git would see ${target}, and carry your readers' addresses wherever it is pushed. Name a file outside of the repository, or none: then it stands in var/.`,
    );
}

/** One of ours may be written anew. */
async function isExport(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(ownHeader.length), 0, ownHeader.length, 0);
    return buffer.subarray(0, bytesRead).toString("latin1") === ownHeader;
  } finally {
    await file.close();
  }
}

/** Whether the file lies in a repository that does not ignore it. Without git on this machine nothing is pushed from it. */
async function isSeenByGit(path: string): Promise<boolean> {
  const folder = dirname(resolve(path));
  const git = await openGit({ folder, variables: environmentForChild({}) });
  const inside = await git(["rev-parse", "--is-inside-work-tree"]);
  if (!inside.ok || inside.out.trim() !== "true") return false;
  const ignored = await git(["check-ignore", "--quiet", "--", basename(path)]);
  return !ignored.ok;
}
