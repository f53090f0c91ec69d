// Several links made one: what is the same page under several addresses. Nothing of any is lost, and the two ways are
// as long as the desk runs.
import { lineOf } from "../../bookmarks/month-file.ts";
import { type Bookmark, keysOf, mergeBookmarks } from "../../domain/bookmark.ts";
import { urlKey } from "../../domain/canonical-url.ts";
import type { LinksInHand } from "../hand/links-in-hand.ts";
import { Overtaken } from "../hand/told.ts";
import type { Deed } from "../hand/undo.ts";

/** Makes one link of all, at the address `keep`; `undefined` where fewer than two of them are kept. */
export async function mergeLinks(
  links: LinksInHand,
  { keep, urls }: { keep: string; urls: string[] },
): Promise<Deed | undefined> {
  const kept = links.find(keep);
  const others = distinct(urls.map((url) => links.find(url)).filter((one) => one !== undefined)).filter(
    (one) => kept && !isOne(one, kept),
  );
  if (!kept || others.length === 0) return undefined;
  const merged = await join(links, kept, others);
  return {
    said: `Made one of ${others.length + 1}`,
    url: keep,
    back: () => part(links, merged, [kept, ...others]),
    again: async () => {
      await join(links, kept, others);
    },
  };
}

/** What the several would be as one, at the address of the first. */
export function asOne(kept: Bookmark, others: Bookmark[]): Bookmark {
  return others.reduce(mergeBookmarks, kept);
}

/** What stands there of each at that moment becomes one: whoever wrote in one of them meanwhile is in it. */
async function join(links: LinksInHand, kept: Bookmark, others: Bookmark[]): Promise<Bookmark> {
  await links.edit([
    // It takes their addresses for its own, and thereby meets them; which of them names it is said afterwards.
    { url: kept.url, change: (one) => one && { ...one, aliases: addresses(one, others) } },
    { url: kept.url, change: (one) => one && named(one, kept) },
  ]);
  const merged = links.find(kept.url);
  if (merged) return merged;
  throw new Overtaken("This link is not kept any more.");
}

function addresses({ url, aliases = [] }: Bookmark, others: Bookmark[]): string[] {
  const theirs = others.flatMap((one) => [one.url, ...(one.aliases ?? [])]);
  const byKey = new Map([...aliases, ...theirs].map((address) => [urlKey(address), address]));
  byKey.delete(urlKey(url));
  return [...byKey.values()];
}

function named(one: Bookmark, { url, title, page = one.page }: Bookmark): Bookmark {
  return { ...one, url, title, page, aliases: addresses({ ...one, url }, [one]) };
}

/** Each as it was before they were made one. */
async function part(links: LinksInHand, merged: Bookmark, before: Bookmark[]): Promise<void> {
  const [first, ...others] = before;
  let isOvertaken = false;
  await links.edit([
    {
      url: merged.url,
      change: (now) => {
        // An attempt that was cut short has given the first one back already.
        isOvertaken = now === undefined || ![merged, first].some((one) => one && lineOf(one) === lineOf(now));
        return isOvertaken ? undefined : first;
      },
    },
  ]);
  if (isOvertaken) throw new Overtaken("The link was changed by somebody else meanwhile. It stays one.");
  await links.edit(others.map((one) => ({ url: one.url, change: (now) => now ?? one })));
}

function distinct(links: Bookmark[]): Bookmark[] {
  return links.filter((link, at) => links.findIndex((other) => isOne(link, other)) === at);
}

function isOne(one: Bookmark, other: Bookmark): boolean {
  const keys = keysOf(one);
  return keysOf(other).some((key) => keys.includes(key));
}
