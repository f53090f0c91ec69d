// The settings as their file is at this moment, read again only after it changed. One that is broken for a while, since somebody is writing in it, is what
// it was when it could last be read, and its fault is told.
import { dirname } from "node:path";
import { ContentError } from "../../content/front-matter.ts";
import { readPublication } from "../../content/settings-file.ts";
import { stampAt } from "../../disk/file-stamp.ts";
import type { Publication } from "../../domain/publication.ts";
import type { PublicationFolder } from "../../domain/publication-folder.ts";

/** `faults` are what an editor must set right. */
export type SettingsNow = { publication: Publication; faults: string[] };

/** Throws a `ContentError` as long as the file could never be read. */
export type SettingsInHand = { now(): Promise<SettingsNow> };

export function openSettings(folder: PublicationFolder): SettingsInHand {
  let last: Publication | undefined;
  let read: { stamps: string; now: SettingsNow } | undefined;
  const readNow = async (): Promise<SettingsNow> => {
    try {
      last = await readPublication(folder);
      return { publication: last, faults: [] };
    } catch (error) {
      if (!(error instanceof ContentError) || !last) throw error;
      return { publication: last, faults: [error.message] };
    }
  };
  return {
    now: async () => {
      // A file of nearly its name is a fault too, and comes and goes in the folder.
      const stamps = `${stampAt(dirname(folder.settings))} ${stampAt(folder.settings)}`;
      if (read?.stamps !== stamps) read = { stamps, now: await readNow() };
      return read.now;
    },
  };
}
