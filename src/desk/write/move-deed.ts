// A pick moved up or down among its issue's.
import { openDraft, saveDraft } from "../../content/draft-file.ts";
import type { Pick } from "../../domain/issue.ts";
import type { PublicationFolder } from "../../domain/publication-folder.ts";
import type { Deed } from "../hand/undo.ts";
import type { Week } from "../hand/week.ts";

/** `by` is -1 for up, 1 for down. `undefined` where it stands at that end already. */
export async function movePick(
  folder: PublicationFolder,
  { number }: Week,
  { url, by }: { url: string; by: number },
): Promise<Deed | undefined> {
  const draft = await openDraft(folder, number);
  const { picks } = draft.issue;
  const from = picks.findIndex((pick) => pick.url === url);
  const to = from + by;
  if (from < 0 || !Number.isInteger(by) || to < 0 || to >= picks.length || to === from) return undefined;
  const before = picks.map((pick) => pick.url);
  const after = before.toSpliced(from, 1).toSpliced(to, 0, url);
  const order = async (urls: string[]) => {
    const now = await openDraft(folder, number);
    await saveDraft(now, { picks: inOrder(now.issue.picks, urls) });
  };
  await order(after);
  return { said: `Moved to ${to + 1}`, url, back: () => order(before), again: () => order(after) };
}

/** Those that came since stay behind the rest. */
function inOrder(picks: Pick[], urls: string[]): Pick[] {
  const placeOf = ({ url }: Pick) => (urls.includes(url) ? urls.indexOf(url) : urls.length);
  return picks.toSorted((a, b) => placeOf(a) - placeOf(b));
}
