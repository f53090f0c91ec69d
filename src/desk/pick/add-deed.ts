// A link added by its address: kept as ingest keeps one, a candidate at once, and its page read in the background.
import { sighting } from "../../bookmarks/edits.ts";
import { bookmarkOf } from "../../domain/bookmark.ts";
import type { Capture } from "../../domain/capture.ts";
import { likelyUrl } from "../../domain/public-url.ts";
import type { HandedPage } from "../../ingest/read-among.ts";
import { readSharedLinks } from "../../sources/shared-link.ts";
import type { Desk } from "../hand/at-hand.ts";
import { turnLinks } from "../hand/change-links.ts";
import type { Deed } from "../hand/undo.ts";
import { weekNow } from "../hand/week-now.ts";
import { decide } from "./triage-deed.ts";

/** What is told of it; nothing was kept where `isRefused`, and only a deed can be taken back. */
export type Added = {
  said: string;
  url?: string | undefined;
  isNew?: boolean;
  isRefused?: boolean;
  deed?: Deed | undefined;
};

/** The name under which links that are added here were seen. */
const source = "desk";

/** Adds the links of what was typed or pasted: an address, half of one, or words and lines with several. */
export async function addTyped(desk: Desk, words: string): Promise<Added> {
  const now = desk.world.clock.now();
  const captures = readSharedLinks({ url: likelyUrl(words) ?? words }, { now, source });
  const [first, ...others] = captures;
  if (!first)
    return {
      said: "There is no web address in it. Paste one, such as https://example.org/page.",
      isRefused: true,
    };
  if (others.length === 0) return await addLink(desk, first);
  const all: Added[] = [];
  for (const capture of captures) all.push(await addLink(desk, capture));
  return asOne(all);
}

/**
 * Keeps one link. A new one is a candidate by that; one that was kept before comes back among them. `handed` is its
 * page, where that is here already.
 */
export async function addLink(desk: Desk, capture: Capture, handed?: HandedPage): Promise<Added> {
  const { links, pages, world } = desk;
  const now = world.clock.now();
  const given = bookmarkOf(capture, now);
  const isNew = links.find(given.url) === undefined;
  const { outcomes } = await links.edit([sighting(given)]);
  const [outcome] = outcomes;
  if (outcome === "withheld")
    return { said: "Where CI is set nothing private is kept: the disk is thrown away.", isRefused: true };
  const { url, page, private: isPrivate } = links.find(given.url) ?? given;
  if (handed || !page) pages.ask(url, handed);
  if (isPrivate) return { said: "Kept for you alone, so it is no candidate: Bookmarks has it", url };
  if (isNew) return { said: "Added", url, isNew, deed: additionOf(desk, url) };
  const { week } = await weekNow(desk);
  if (week.rows.some(({ bookmark }) => bookmark.url === url))
    return { said: "You had it already: here it is", url };
  const deed = await decide(links, { url, as: "shortlist", now });
  return { said: "You had it already: it is on the shortlist now", url, deed };
}

/** What is taken back is dropped, since the shelf forgets nothing. */
function additionOf({ links, world }: Desk, url: string): Deed {
  const dropped = { as: "dropped" as const, at: world.clock.now() };
  return {
    ...{ said: "Added", url },
    back: () => turnLinks(links, "triage", [{ url, from: undefined, to: dropped }]),
    again: () => turnLinks(links, "triage", [{ url, from: dropped, to: undefined }]),
  };
}

function asOne(all: Added[]): Added {
  const kept = all.filter(({ isRefused }) => !isRefused);
  const deeds = all.flatMap(({ deed }) => deed ?? []);
  const said = `${kept.length} links added`;
  const eachInTurn = (way: "back" | "again") => async () => {
    for (const deed of deeds) await deed[way]();
  };
  return {
    ...{ said, url: kept[0]?.url, isRefused: kept.length === 0 },
    deed: deeds.length === 0 ? undefined : { said, back: eachInTurn("back"), again: eachInTurn("again") },
  };
}
