// `content/publication.yaml`: read and checked, and a source added to it without touching a character of what the
// editor wrote there.
import { readdir } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { isSeq, parseDocument, stringify } from "yaml";
import { prepareForGit } from "../bookmarks/git-files.ts";
import { ifMissing, writeFileWhole } from "../disk/write-file.ts";
import { Publication } from "../domain/publication.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";
import { ContentError, parseChecked } from "./front-matter.ts";
import { readText } from "./read-text.ts";
import { withEdit } from "./yaml/edit.ts";
import { spliced, withPlainLines } from "./yaml/splice.ts";

export type NewFeed = { feed: string; name: string | undefined };

/** The settings' file as editors know it. */
export const settingsFile = "content/publication.yaml";

/** The settings; defaults where the file or a setting is missing. Its text is put among `texts`. */
export async function readPublication(
  folder: PublicationFolder,
  texts?: Map<string, string>,
): Promise<Publication> {
  const yaml = await readSettings(folder);
  texts?.set(settingsFile, yaml);
  return parseChecked(yaml, Publication, { file: settingsFile });
}

/** The settings' text, an empty one where there is no file; a file of nearly its name is no missing one. */
async function readSettings(folder: PublicationFolder): Promise<string> {
  const named = basename(settingsFile);
  const names = await readdir(dirname(folder.settings)).catch(ifMissing<string[]>([]));
  const misnamed = names.find((name) => name !== named && /^publication\.ya?ml(\.txt)?$/i.test(name));
  if (misnamed !== undefined)
    throw new ContentError(
      `content/${misnamed}`,
      undefined,
      `the settings are read from ${named}. Call it so${names.includes(named) ? ", or take it away: there is one already" : ""}.`,
    );
  return readText(folder.settings, settingsFile).catch(ifMissing(""));
}

/** Writes the feed into the settings; gives false when it stands there already. */
export async function addFeed(folder: PublicationFolder, added: NewFeed): Promise<boolean> {
  const before = await readSettings(folder);
  const known = parseChecked(before, Publication, { file: settingsFile }).sources;
  if (known.some(({ kind, address }) => kind === "feed" && address === added.feed)) return false;
  const after = withFeed(before, added);
  parseChecked(after, Publication, { file: settingsFile });
  await prepareForGit(folder, { beginsToHide: false });
  await writeFileWhole(folder.settings, after);
  return true;
}

/** The settings' text with one more entry; every other character stays. Throws a `ContentError` where it has no place. */
export function withFeed(text: string, { feed, name }: NewFeed): string {
  const yaml = withPlainLines(text);
  const entry = { feed, ...(name === undefined ? {} : { name }) };
  const sources = parseDocument(yaml).get("sources");
  const edited = withEdit(
    yaml,
    isSeq(sources) && sources.items.length > 0
      ? { kind: "insert", at: ["sources", sources.items.length], value: entry }
      : { kind: "set", at: ["sources"], value: [entry] },
  );
  if (edited === undefined)
    throw new ContentError(
      settingsFile,
      undefined,
      `add the feed by hand to sources:\n${stringify([entry])}`,
    );
  return spliced(text, { from: 0, to: yaml.length, words: edited });
}
