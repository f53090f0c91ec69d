// Where in a file of the editor's something stands, so that what is said about it can name the line.
import { parseDocument } from "yaml";
import { nearestOffset, splitFrontMatter } from "./front-matter.ts";
import { withPlainLines } from "./yaml/splice.ts";

/** A field by its keys (`["picks", 2, "blurb"]`), or the text below the front matter; and words in it, or behind it. */
export type Spot = { field: readonly (string | number)[] | "body"; words?: string | undefined };

/**
 * The line, from 1: of the words where they stand as they are asked for, else of the field, else of what the field
 * should stand in. `undefined` where there is nothing of it.
 */
export function lineOf(given: string, file: string, { field, words }: Spot): number | undefined {
  const text = withPlainLines(given);
  const from = field === "body" ? splitFrontMatter(text, file).bodyAt : offsetOfField(text, file, field);
  const found = words ? text.indexOf(words, from) : -1;
  const at = found < 0 ? from : found;
  return at === undefined ? undefined : text.slice(0, at).split("\n").length;
}

function offsetOfField(text: string, file: string, field: readonly (string | number)[]): number | undefined {
  const { yaml, yamlAt } = file.endsWith(".md") ? splitFrontMatter(text, file) : { yaml: text, yamlAt: 0 };
  const offset = nearestOffset(parseDocument(yaml), field);
  return offset === undefined ? undefined : offset + yamlAt;
}
