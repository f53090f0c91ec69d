// What an editor writes about a kept link, field by field: over what the page knew alone, never over what somebody
// else wrote there meanwhile.
import { type Bookmark, tidyTags } from "../../domain/bookmark.ts";
import { tidyLine } from "../../domain/plain-text.ts";
import { changeLinks } from "./change-links.ts";
import type { LinksInHand } from "./links-in-hand.ts";
import type { Deed } from "./undo.ts";

export const linkFields = ["title", "note", "tags"] as const;
export type LinkField = (typeof linkFields)[number];

/** `was` is what stood there when the page last knew. */
export type Written = { url: string; field: LinkField; words: string; was: string };

/** `deed` is absent where it said so already; `theirs` is what somebody else wrote there meanwhile. */
export type WrittenAs =
  | { ok: true; value: string; deed?: Deed | undefined }
  | { ok: false; why: string; theirs?: string };

/** Nothing is `undefined` where the link is not kept. */
export async function writeField(links: LinksInHand, written: Written): Promise<WrittenAs | undefined> {
  const { url, field } = written;
  const was = plain(written.was);
  const to = read(field, plain(written.words));
  if (field === "title" && to === undefined)
    return { ok: false, why: "A link has a title: readers see nothing else of it." };
  let value: string | undefined;
  let theirs: string | undefined;
  const deed = await changeLinks(links, {
    urls: [url],
    part: field,
    change: (kept) => {
      value = valueIn(kept, field);
      const made = { ...kept, [field]: to };
      theirs = value === was || value === valueIn(made, field) ? undefined : value;
      return theirs === undefined ? made : kept;
    },
    said: () => saidOf(field, to),
  });
  if (value === undefined) return undefined;
  if (theirs !== undefined) return { ok: false, why: "Something else was written here meanwhile.", theirs };
  return { ok: true, value: typeof to === "object" ? to.join(", ") : (to ?? ""), deed };
}

/** What stands in a field, as its text: tags apart by commas. */
export function valueIn(bookmark: Bookmark, field: LinkField): string {
  return field === "tags" ? (bookmark.tags ?? []).join(", ") : plain(bookmark[field] ?? "");
}

function read(field: LinkField, words: string): string | string[] | undefined {
  switch (field) {
    case "title":
      return tidyLine(words);
    case "note":
      return words === "" ? undefined : words;
    case "tags":
      return tidyTags(words.split(","));
    default:
      return field satisfies never;
  }
}

function saidOf(field: LinkField, to: string | string[] | undefined): string {
  const name = { title: "Title", note: "Note", tags: "Tags" }[field];
  return `${name} ${to === undefined ? "taken away" : "saved"}`;
}

/** Forms send line ends their own way (WHATWG URL §5). */
function plain(text: string): string {
  return text.replaceAll("\r\n", "\n").trim();
}
