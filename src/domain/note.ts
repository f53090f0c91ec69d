// The editor's words beside a link: how long they may be, and how those of two sightings become one.
import { cutAtWord } from "./plain-text.ts";

/** Longest note, in characters: a long toot and then some. A feed may say more of one link; nobody reads more. */
const maxLength = 10_000;
/** A paragraph that does not fit any more is cut where so much of it does, else left out. */
const minPart = 100;

/** As much of a note as is kept. */
export function cutNote(note: string): string {
  return cutAtWord(note, maxLength);
}

/**
 * Paragraphs of both, each once: a note that is part of another is still a note of its own. What was kept stands
 * first and whole, since the editor may have written it; of the other what fits beside it.
 */
export function joinNotes(kept: string | undefined, other: string | undefined): string | undefined {
  if (!kept || !other) return kept ?? other;
  const isSaid = saidIn(kept);
  const joined = [kept];
  let room = maxLength - kept.length;
  for (const paragraph of other.split(/\n{2,}/)) {
    const part = isSaid(paragraph) ? undefined : partIn(room - 2, paragraph);
    if (part === undefined) continue;
    joined.push(part);
    room -= part.length + 2;
  }
  return joined.join("\n\n");
}

/** Whole, or cut before: the same words met again are the same. */
function saidIn(note: string): (paragraph: string) => boolean {
  const said = new Set(note.split(/\n{2,}/));
  const cut = [...said].filter((one) => one.length >= minPart && one.endsWith("…"));
  return (paragraph) => said.has(paragraph) || cut.some((one) => paragraph.startsWith(one.slice(0, -1)));
}

function partIn(room: number, paragraph: string): string | undefined {
  if (paragraph.length <= room) return paragraph;
  const part = room < minPart ? "" : cutAtWord(paragraph, room);
  return part.length < minPart ? undefined : part;
}
