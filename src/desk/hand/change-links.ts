// One thing about several links changed at once, and taken back where nobody changed it since.
import type { Bookmark } from "../../domain/bookmark.ts";
import type { LinksInHand } from "./links-in-hand.ts";
import { Overtaken } from "./told.ts";
import type { Deed } from "./undo.ts";

/** What of a link is changed. */
export type Part = "title" | "note" | "tags" | "private" | "triage" | "via" | "page";

export type Changing = {
  urls: string[];
  part: Part;
  change(kept: Bookmark): Bookmark;
  /** What was done, for so many links. */
  said(count: number): string;
};

/** From what to what, by the link's address. */
type Turn = { url: string; from: Bookmark[Part]; to: Bookmark[Part] };

/** Makes the change, whole or not at all for each link; `undefined` where it changed none. */
export async function changeLinks(
  links: LinksInHand,
  { urls, part, change, said }: Changing,
): Promise<Deed | undefined> {
  const turns = new Map<string, Turn>();
  await links.edit(
    urls.map((url) => ({
      url,
      change: (kept) => {
        const made = kept && change(kept);
        if (kept && made) turns.set(url, { url, from: kept[part], to: made[part] });
        return made;
      },
    })),
  );
  const made = [...turns.values()].filter(({ from, to }) => !isSame(from, to));
  if (made.length === 0) return undefined;
  const reversed = made.map(({ url, from, to }) => ({ url, from: to, to: from }));
  return {
    said: said(made.length),
    url: made.length === 1 ? made[0]?.url : undefined,
    back: () => turnLinks(links, part, reversed),
    again: () => turnLinks(links, part, made),
  };
}

/** Each from one to the other, but those of which somebody made a third: they stay, and that is told. */
export async function turnLinks(links: LinksInHand, part: Part, turns: Turn[]): Promise<void> {
  const overtaken = new Set<string>();
  await links.edit(
    turns.map(({ url, from, to }) => ({
      url,
      change: (kept) => {
        const isThere = kept !== undefined && isSame(kept[part], from);
        if (isThere) overtaken.delete(url);
        else overtaken.add(url);
        return isThere ? { ...kept, [part]: to } : undefined;
      },
    })),
  );
  if (overtaken.size === 0) return;
  const which = turns.length === 1 ? "This was" : `${overtaken.size} of ${turns.length} links were`;
  throw new Overtaken(`${which} changed by somebody else meanwhile, and left as it is.`);
}

/** Kept as JSON, and compared so. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
