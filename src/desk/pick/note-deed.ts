// The editor's note on a link, written over what the page knew alone.

import type { LinksInHand } from "../hand/links-in-hand.ts";
import { Overtaken } from "../hand/told.ts";
import type { Deed } from "../hand/undo.ts";

/** `base` is what stood there when the page last knew. */
export type Noting = { url: string; note: string; base: string };

/** `theirs` is what somebody else wrote there meanwhile; nothing is `undefined` where the link is not kept. */
export type Noted = { ok: true; deed: Deed } | { ok: false; theirs: string };

export async function writeNote(links: LinksInHand, { url, note, base }: Noting): Promise<Noted | undefined> {
  const words = plain(note) || undefined;
  let before: string | undefined;
  let isOvertaken = false;
  const kept = await links.change(url, (link) => {
    before = link.note;
    isOvertaken = (before ?? "") !== plain(base) && before !== words;
    return isOvertaken ? link : { ...link, note: words };
  });
  if (!kept) return undefined;
  if (isOvertaken) return { ok: false, theirs: before ?? "" };
  const said = words === undefined ? "Note taken away" : "Note saved";
  const [back, again] = [turn(links, url, [words, before]), turn(links, url, [before, words])];
  return { ok: true, deed: { said, url, back, again } };
}

/** From one note to another, unless somebody wrote a third. */
function turn(links: LinksInHand, url: string, [from, to]: [string | undefined, string | undefined]) {
  return async () => {
    let isOvertaken = false;
    await links.change(url, (link) => {
      isOvertaken = link.note !== from;
      return isOvertaken ? link : { ...link, note: to };
    });
    if (isOvertaken) throw new Overtaken("The note was changed meanwhile. It stays as it is.");
  };
}

/** Forms send line ends their own way. */
function plain(text: string): string {
  return text.replaceAll("\r\n", "\n").trim();
}
