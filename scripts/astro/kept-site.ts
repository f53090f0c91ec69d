// `var/site/built.json`: from what the site in dist/ was built, and how its files stood then. A site of which nothing
// changed is not built again, and one that is changed is built into what stands there.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { readPublication } from "../../src/content/settings-file.ts";
import { stampAt } from "../../src/disk/file-stamp.ts";
import { filesBelow, filesToRead } from "../../src/disk/files-below.ts";
import { textAt } from "../../src/disk/text-at.ts";
import { writeFileIfPossible } from "../../src/disk/write-file.ts";
import { dayIn } from "../../src/domain/calendar.ts";
import { parseJson } from "../../src/domain/parse-json.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { buildHash } from "../../src/shipping/build-hash.ts";
import { checkout } from "../checkout.ts";
import type { World } from "../world.ts";
import { cacheIn, workshopOf } from "./places.ts";

/** What an editor was told, as it is told again. */
const Told = z.object({
  level: z.enum(["block", "advise", "pass"]),
  check: z.string(),
  file: z.string(),
  line: z.number().optional(),
  says: z.string(),
  todo: z.string(),
});

/**
 * `from` is a hash of all that was read, `code` one of what built it, `files` one of how dist/ stood; `findings` are
 * what the editor was told.
 */
const KeptSite = z.object({
  from: z.string(),
  code: z.string(),
  files: z.string(),
  findings: z.array(Told),
});
type KeptSite = z.infer<typeof KeptSite>;

/** What a build begins with: the hashes of what it reads and of what makes it, and what the last one left. */
export type Standing = { from: string; code: string; kept: ReturnType<typeof keptSite> };

const markOf = (folder: PublicationFolder) => join(folder.scratch, "built.json");

/** A hash of all that a build reads. `build` is what its `build.txt` is to say. */
export async function readFrom(world: Pick<World, "folder" | "environment" | "clock">, build = "") {
  const { folder, environment, clock } = world;
  const { zone } = await readPublication(folder);
  const day = dayIn(clock.now(), zone);
  const hash = createHash("sha256").update(await buildHash(folder, { code: checkout, day }));
  hash.update(JSON.stringify([build, environment.FIVE_HIDDEN_KEY ?? ""]));
  for (const name of filesToRead(folder.privateBookmarks))
    hash.update(name).update(readFileSync(join(folder.privateBookmarks, name)));
  return hash.digest("hex");
}

/**
 * The last build, where it came to its end with the code that there is now: what other code made of a page is not
 * trusted. `isAsItWas` when nobody touched its files since.
 */
export function keptSite(
  folder: PublicationFolder,
  code = makersOfSite(),
): (KeptSite & { isAsItWas: boolean }) | undefined {
  const kept = KeptSite.safeParse(parseJson(textAt(markOf(folder)) ?? "")).data;
  if (kept?.code !== code) return undefined;
  return { ...kept, isAsItWas: kept.files === standingOf(folder.site) };
}

/** All that makes pages: our code and its packages, and Node, which says dates and numbers in its own words. */
export function makersOfSite(root = checkout): string {
  const hash = createHash("sha256").update(process.version);
  const inRooms = ["src", "scripts/astro"].flatMap((room) =>
    filesBelow(join(root, room)).map((name) => `${room}/${name}`),
  );
  for (const name of [...inRooms, "astro.config.mjs", "package-lock.json"])
    hash.update(`\0${name}\0`).update(readFileSync(join(root, name)));
  return hash.digest("hex");
}

/**
 * Nothing counts as built while a build is at work, so that nobody trusts what one leaves behind that does not come to
 * its end: then all is made anew. Says whether the next site may be built into the one that stands there.
 */
export async function beginSite(folder: PublicationFolder, kept: Standing["kept"]): Promise<boolean> {
  await rm(markOf(folder), { force: true });
  if (!kept) await rm(cacheIn(workshopOf(folder)), { recursive: true, force: true });
  return kept?.isAsItWas ?? false;
}

export async function rememberSite(
  folder: PublicationFolder,
  { from, code = makersOfSite(), findings }: Pick<KeptSite, "from" | "findings"> & { code?: string },
): Promise<void> {
  const kept: KeptSite = { from, code, files: standingOf(folder.site), findings };
  await writeFileIfPossible(markOf(folder), `${JSON.stringify(kept)}\n`, 0o600);
}

/** Names, sizes and times of all files below a folder, as one hash. */
function standingOf(folder: string): string {
  const hash = createHash("sha256");
  for (const name of filesBelow(folder)) hash.update(`${name}\0${stampAt(join(folder, name))}\0`);
  return hash.digest("hex");
}
