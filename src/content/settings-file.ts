// `content/publication.yaml`: read and checked, and a source added to it without touching a character of what the
// editor wrote there.
import { readFile } from "node:fs/promises";
import { isMap, isNode, isSeq, parseDocument, stringify } from "yaml";
import { ifMissing, writeFileWhole } from "../disk/write-file.ts";
import { Publication, sourceKey } from "../domain/publication.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";
import { ContentError, parseChecked } from "./front-matter.ts";

export type NewFeed = { feed: string; name: string | undefined };

const file = "content/publication.yaml";

/** The settings; defaults where the file or a setting is missing. */
export async function readPublication(folder: PublicationFolder): Promise<Publication> {
  const yaml = await readFile(folder.settings, "utf8").catch(ifMissing(""));
  return parseChecked(yaml, Publication, { file });
}

/** Writes the feed into the settings; gives false when it stands there already. */
export async function addFeed(folder: PublicationFolder, added: NewFeed): Promise<boolean> {
  const before = await readFile(folder.settings, "utf8").catch(ifMissing(""));
  const known = parseChecked(before, Publication, { file }).sources;
  if (known.some((source) => sourceKey(source) === `feed:${added.feed}`)) return false;
  const after = withFeed(before, added);
  const sources = parseChecked(after, Publication, { file }).sources;
  if (sources.length !== known.length + 1)
    throw new ContentError(file, undefined, `add the feed by hand:\n${entryOf(added)}`);
  await writeFileWhole(folder.settings, after);
  return true;
}

/** The settings' text with one more entry; every other character stays. */
export function withFeed(text: string, added: NewFeed): string {
  const document = parseDocument(text);
  const entry = entryOf(added);
  const pair = isMap(document.contents)
    ? document.contents.items.find((one) => String(one.key) === "sources")
    : undefined;
  if (!pair) return `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}sources:\n${entry}`;
  const [start, end] = rangeOf(pair.value) ?? [text.length, text.length];
  const isEmpty = !isSeq(pair.value) || pair.value.items.length === 0;
  if (isEmpty)
    return `${text.slice(0, start).trimEnd()}\n${entry}${text.slice(end).replace(/^[ \t]*\n/, "")}`;
  const upTo = text.slice(0, end);
  return `${upTo}${upTo.endsWith("\n") ? "" : "\n"}${entry}${text.slice(end)}`;
}

/** Where a node stands in the text: its first character and the one behind its last. */
function rangeOf(node: unknown): [number, number] | undefined {
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : undefined;
}

function entryOf({ feed, name }: NewFeed): string {
  const lines = stringify([{ feed, ...(name === undefined ? {} : { name }) }], { lineWidth: 0 })
    .trimEnd()
    .split("\n");
  return `${lines.map((line) => `  ${line}`).join("\n")}\n`;
}
