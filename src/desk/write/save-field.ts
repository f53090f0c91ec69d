// Words saved in a field of the coming issue: over what the page knew alone, never over what somebody else wrote.
import { saveDraft } from "../../content/draft-file.ts";
import type { PublicationFolder } from "../../domain/publication-folder.ts";
import { openComing } from "../hand/open-coming.ts";
import { isTold } from "../hand/told.ts";
import { type Field, valueIn, write } from "./fields.ts";

/** `was` is what stood there when the page last knew. */
export type Typed = { field: Field; words: string; was: string };

export type Saved =
  | { ok: true; value: string }
  /** Why it cannot stand so; or what somebody else wrote there meanwhile, to be chosen from. */
  | { ok: false; why: string; theirs?: string };

export async function saveField(folder: PublicationFolder, number: number, typed: Typed): Promise<Saved> {
  const { field, words, was } = typed;
  try {
    const draft = await openComing(folder, number);
    const now = valueIn(draft.issue, field);
    const written = write(draft.issue, field, words);
    if (!written.ok) return { ok: false, why: written.why };
    const mine = valueIn({ ...draft.issue, ...written.change } as typeof draft.issue, field);
    if (now !== undefined && !isSame(now, was) && now !== mine)
      return { ok: false, why: "Something else was written here meanwhile.", theirs: now };
    const saved = now === mine ? draft : await saveDraft(draft, written.change);
    return { ok: true, value: valueIn(saved.issue, field) ?? "" };
  } catch (error) {
    if (isTold(error)) return { ok: false, why: error.message };
    throw error;
  }
}

/** Forms send line ends their own way (WHATWG URL §5). */
function isSame(one: string, other: string): boolean {
  return one.trim() === other.replaceAll("\r\n", "\n").trim();
}
