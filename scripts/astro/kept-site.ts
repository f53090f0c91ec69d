// `var/site/built.json`: from what the site in dist/ was built, and how its files stood then. A site of which nothing
// changed is not built again, and one that is changed is built into what stands there.
import { createHash } from "node:crypto";
import { type Dirent, readdirSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { readPublication } from "../../src/content/settings-file.ts";
import { stampAt } from "../../src/disk/file-stamp.ts";
import { textAt } from "../../src/disk/text-at.ts";
import { writeFileIfPossible } from "../../src/disk/write-file.ts";
import { dayIn } from "../../src/domain/calendar.ts";
import { parseJson } from "../../src/domain/parse-json.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { buildHash } from "../../src/shipping/build-hash.ts";
import { checkout } from "../checkout.ts";
import type { World } from "../world.ts";
import { assetsFolder, cacheIn, workshopOf } from "./places.ts";

/** What an editor was told, as it is told again. */
const Told = z.object({
  level: z.enum(["block", "advise", "pass"]),
  check: z.string(),
  file: z.string(),
  line: z.number().optional(),
  says: z.string(),
  todo: z.string(),
});

/** `from` is a hash of all that was read, `files` one of how dist/ stood; `findings` are what the editor was told. */
const KeptSite = z.object({ from: z.string(), files: z.string(), findings: z.array(Told) });
type KeptSite = z.infer<typeof KeptSite>;

/** What a build begins with: the hash of what it reads, and what the last one left. */
export type Standing = { from: string; kept: ReturnType<typeof keptSite> };

const markOf = (folder: PublicationFolder) => join(folder.scratch, "built.json");

/** A hash of all that a build reads. `build` is what its `build.txt` is to say. */
export async function readFrom(world: Pick<World, "folder" | "environment" | "clock">, build = "") {
  const { folder, environment, clock } = world;
  const { zone } = await readPublication(folder);
  const hash = createHash("sha256").update(
    buildHash(folder, { code: checkout, day: dayIn(clock.now(), zone) }),
  );
  hash.update(JSON.stringify([build, environment.FIVE_HIDDEN_KEY ?? "", textAt(folder.environment) ?? ""]));
  for (const entry of entriesIn(folder.privateBookmarks))
    hash.update(entry.name).update(readFileSync(pathOf(entry)));
  return hash.digest("hex");
}

/** The last build, where it came to its end; `isAsItWas` when nobody touched its files since. */
export function keptSite(folder: PublicationFolder): (KeptSite & { isAsItWas: boolean }) | undefined {
  const kept = KeptSite.safeParse(parseJson(textAt(markOf(folder)) ?? "")).data;
  return kept && { ...kept, isAsItWas: kept.files === standingOf(folder.site) };
}

/**
 * Nothing counts as built while a build is at work, so that nobody trusts what one leaves behind that does not come to
 * its end: then all is made anew. Says whether the next site may be built into the one that stands there.
 */
export async function beginSite(folder: PublicationFolder, kept = keptSite(folder)): Promise<boolean> {
  await rm(markOf(folder), { force: true });
  if (!kept) await rm(cacheIn(workshopOf(folder)), { recursive: true, force: true });
  if (kept?.isAsItWas) await rm(join(folder.site, assetsFolder), { recursive: true, force: true });
  return kept?.isAsItWas ?? false;
}

export async function rememberSite(
  folder: PublicationFolder,
  { from, findings }: Pick<KeptSite, "from" | "findings">,
): Promise<void> {
  const kept: KeptSite = { from, files: standingOf(folder.site), findings };
  await writeFileIfPossible(markOf(folder), `${JSON.stringify(kept)}\n`, 0o600);
}

/** Names, sizes and times of all files below a folder, as one hash. */
function standingOf(folder: string): string {
  const hash = createHash("sha256");
  for (const entry of entriesIn(folder)) hash.update(`${pathOf(entry)}\0${stampAt(pathOf(entry))}\0`);
  return hash.digest("hex");
}

function pathOf(entry: Dirent): string {
  return join(entry.parentPath, entry.name);
}

/** All files below a folder, by their paths. */
function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
