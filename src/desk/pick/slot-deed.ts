// A link put into a slot of the coming issue, moved there, or taken out: a change of the issue's file, which comes
// into being with its first pick.
import { saveDraft } from "../../content/draft-file.ts";
import { createIssue } from "../../content/new-issue.ts";
import type { Bookmark } from "../../domain/bookmark.ts";
import { urlKey } from "../../domain/canonical-url.ts";
import { defaultIssueTitle, type Pick } from "../../domain/issue.ts";
import type { PublicationFolder } from "../../domain/publication-folder.ts";
import { pickBookmark } from "../../picking/pick-bookmark.ts";
import { openComing } from "../hand/open-coming.ts";
import type { Deed } from "../hand/undo.ts";
import type { Week } from "../hand/week.ts";

/** A slot counted from 1; 0 takes the link out. `blurb` are the first words about it (the note). */
export type Slotting = { bookmark: Bookmark; slot: number; blurb?: string | undefined };

/** Puts it there in the file, and gives the deed; `undefined` where nothing would change. */
export async function putIntoSlot(
  folder: PublicationFolder,
  { bookmark, slot, blurb }: Slotting,
  week: Week,
): Promise<Deed | undefined> {
  const before = week.issue?.picks ?? [];
  const made = slotted(before, { bookmark, slot, blurb, most: week.publication.picks, day: week.date });
  if (!made) return undefined;
  const { picks, said } = made;
  if (!week.issue) await beginIssue(folder, week);
  await savePicks(folder, week.number, { from: before, to: picks });
  return {
    said,
    url: bookmark.url,
    back: () => savePicks(folder, week.number, { from: picks, to: before }),
    again: () => savePicks(folder, week.number, { from: before, to: picks }),
  };
}

type Slots = Slotting & { most: number; day: string };

/**
 * The picks with the link in its slot. A slot beyond the next free one is that one; a slot that another link has moves
 * it and those after it down while there is room, else it makes way.
 */
export function slotted(
  before: Pick[],
  { bookmark, slot, blurb, most, day }: Slots,
): { picks: Pick[]; said: string } | undefined {
  const keys = new Set([bookmark.url, ...(bookmark.aliases ?? [])].map(urlKey));
  const at = before.findIndex(({ url }) => keys.has(urlKey(url)));
  const others = before.filter((_, place) => place !== at);
  if (slot === 0) return at < 0 ? undefined : { picks: others, said: `Taken out of slot ${at + 1}` };
  const place = Math.min(Math.min(slot, most) - 1, others.length);
  if (place === at) return undefined;
  const isFull = others.length >= most && place < others.length;
  const picks = others.toSpliced(place, isFull ? 1 : 0, before[at] ?? pickBookmark(bookmark, { day, blurb }));
  return { picks, said: `${at < 0 ? "Put in" : "Moved to"} slot ${place + 1}` };
}

async function beginIssue(folder: PublicationFolder, { number, date, publication }: Week): Promise<void> {
  const title = defaultIssueTitle(publication.title, date, publication.language);
  await createIssue(folder, { number, date, title, state: "draft", picks: [], standfirst: "" });
}

/**
 * The one list changed into the other, whatever else was written in the file meanwhile: what another program changed of
 * a pick stays. Throws `KeptBeside` where both changed the same.
 */
async function savePicks(
  folder: PublicationFolder,
  number: number,
  { from, to }: { from: Pick[]; to: Pick[] },
): Promise<void> {
  const draft = await openComing(folder, number);
  const now = new Map(draft.issue.picks.map((pick) => [pick.url, pick]));
  const isAsKnown = from.length === now.size && from.every(({ url }) => now.has(url));
  // The words of a pick may be newer in the file than where the change began: they go along.
  const picks = isAsKnown ? to.map((pick) => now.get(pick.url) ?? pick) : to;
  // Without its text, the draft is read again as somebody else left it, and the two changes are made one.
  const base = isAsKnown ? draft : { ...draft, text: "", issue: { ...draft.issue, picks: from } };
  await saveDraft(base, { picks });
}
