// A link that waited in the inbox becomes a bookmark: for the command and the desk alike. The store is none of this
// room's: who calls gives the link as it stands there, and how it is marked.
import { type Bookmark, bookmarkOf } from "../domain/bookmark.ts";
import { sighting } from "./edits.ts";
import type { Shelf } from "./shelf.ts";

/** What a reader suggested, or the editor saved from elsewhere. */
export type WaitingLink = {
  kind: "suggestion" | "save";
  /** An absolute http or https address. */
  url: string;
  title?: string | undefined;
  note?: string | undefined;
  /** Whom to thank for a suggestion. */
  name?: string | undefined;
  private?: boolean | undefined;
  /** When it came, an instant. */
  cameAt: string;
};

/** The bookmark as it stands now; one that was there already keeps its day, its title and its credit. */
export type KeptLink = { bookmark: Bookmark; isNew: boolean };

export type KeepOptions = {
  /** The day of a suggestion that is new: it is one of this week's candidates. */
  now: string;
  /** Takes it out of what waits. */
  markKept: () => Promise<unknown>;
};

/**
 * The mark comes after the bookmark: who is killed between the two does it again, and adds nothing twice. `undefined`
 * where it is for the editor alone and the disk is thrown away: it goes on waiting.
 */
export async function keepFromInbox(
  shelf: Pick<Shelf, "change" | "find">,
  link: WaitingLink,
  { now, markKept }: KeepOptions,
): Promise<KeptLink | undefined> {
  const given = bookmarkFor(link, now);
  const { outcomes } = await shelf.change([sighting(given)]);
  if (outcomes[0] === "withheld") return undefined;
  await markKept();
  return { bookmark: shelf.find(given.url) ?? given, isNew: outcomes[0] === "new" };
}

/** Seen when it came. A reader's words are marked as theirs, and their name is the credit; a save is the editor's own. */
export function bookmarkFor(
  { kind, url, title, note, name, private: isPrivate, cameAt }: WaitingLink,
  now: string,
): Bookmark {
  const isSave = kind === "save";
  const words = isSave || note === undefined ? note : `From ${name ?? "a reader"}: ${note}`;
  const source = isSave ? "inbox" : "suggestions";
  const capture = { url, title, note: words, tags: [], savedAt: cameAt, private: isPrivate, source };
  const bookmark = bookmarkOf(capture, now);
  if (isSave) return bookmark;
  return { ...bookmark, savedAt: now, via: name === undefined ? undefined : { name } };
}
