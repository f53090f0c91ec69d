// `content/webmentions.json`: who links to our pages, as a service that takes webmentions for us tells it (JF2,
// https://jf2.spec.indieweb.org; https://webmention.io/api/mentions.jf2). The file is the editor's: what they take
// out is out. Every word in it is a stranger's.
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { ifMissing } from "../disk/write-file.ts";
import { parseJson } from "../domain/parse-json.ts";
import { tidyLine } from "../domain/plain-text.ts";
import { isPublicUrl } from "../domain/public-url.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";

/** A page that links to one of ours; `name` is that of whoever wrote it, a stranger's words on one line. */
export type Mention = { url: string; name: string | undefined };

/** The file as editors know it. */
export const mentionsFile = "content/webmentions.json";

const Feed = z.object({ children: z.array(z.unknown()) });
const Entry = z.object({
  "wm-target": z.string().refine(isPublicUrl),
  "wm-source": z.string().refine(isPublicUrl),
  "wm-private": z.boolean().optional(),
  url: z.string().refine(isPublicUrl).optional().catch(undefined),
  author: z
    .object({ name: z.string().optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

/** By the address of our page, without its query and fragment; each page that links there once, in the file's order. */
export type Mentions = ReadonlyMap<string, Mention[]>;

/**
 * `undefined` where there is a file and it is none of mentions: an error page that was saved in its place keeps no issue
 * back. What in it is no mention, or a private one, is left out.
 */
export async function readMentions(folder: PublicationFolder): Promise<Mentions | undefined> {
  const text = await readFile(folder.mentions, "utf8").catch(ifMissing(undefined));
  if (text === undefined) return new Map();
  const feed = Feed.safeParse(parseJson(text)).data;
  if (!feed) return undefined;
  const found = new Map<string, Map<string, Mention>>();
  for (const child of feed.children) {
    const entry = Entry.safeParse(child).data;
    if (!entry || entry["wm-private"]) continue;
    const target = targetOf(entry["wm-target"]);
    const url = entry.url ?? entry["wm-source"];
    const here = found.get(target) ?? new Map<string, Mention>();
    if (!here.has(url)) here.set(url, { url, name: tidyLine(entry.author?.name, longestName) });
    found.set(target, here);
  }
  return new Map([...found].map(([target, here]) => [target, [...here.values()]]));
}

/** Characters. */
const longestName = 80;

/** The address of a page as mentions are kept by it. */
export function targetOf(address: string): string {
  return address.replace(/[?#].*$/s, "").replace(/\/*$/, "/");
}
