// Temporary publication folders, each gone when its test is.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type PublicationFolder, publicationFolder } from "../../src/domain/publication-folder.ts";

export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "five-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function aPublicationFolder(): Promise<PublicationFolder> {
  return publicationFolder(await aFolder());
}
