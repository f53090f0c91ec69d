// The photos of an issue, so that none is published without its pictures.
import { basename, relative } from "node:path";
import type { Content } from "../content/read-content.ts";

/** Those that the text of its file names, by their paths below the publication folder. */
export function photosIn(text: string, { photos }: Pick<Content, "photos">, root: string): string[] {
  return photos
    .filter(({ path }) => text.includes(basename(path)))
    .map(({ path }) => relative(root, path).replaceAll("\\", "/"));
}
