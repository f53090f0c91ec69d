// Temporary publication folders, each gone when its test is.
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { onTestFinished } from "vitest";
import { type PublicationFolder, publicationFolder } from "../../src/domain/publication-folder.ts";

export function aFolder(): Promise<string> {
  return aFolderIn(tmpdir());
}

/** One that shares no folder of the disk with this checkout, where the machine has a place for it. */
export function aFolderApart(): Promise<string> {
  const [, ours] = import.meta.dirname.split(sep);
  const places = [tmpdir(), "/dev/shm", "/var/tmp"].filter((place) => existsSync(place));
  return aFolderIn(places.find((place) => place.split(sep)[1] !== ours) ?? tmpdir());
}

async function aFolderIn(place: string): Promise<string> {
  const folder = await mkdtemp(join(place, "five-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function aPublicationFolder(): Promise<PublicationFolder> {
  return publicationFolder(await aFolder());
}
