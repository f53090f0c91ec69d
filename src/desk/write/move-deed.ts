// A pick moved among its issue's.
import { saveDraft } from "../../content/draft-file.ts";
import type { Pick } from "../../domain/issue.ts";
import type { PublicationFolder } from "../../domain/publication-folder.ts";
import { openComing } from "../hand/open-coming.ts";
import type { Deed } from "../hand/undo.ts";
import type { Week } from "../hand/week.ts";

/** To the place `to`, counted from 1; twice is the same as once. `undefined` where it stands there, or there is none such. */
export async function movePick(
  folder: PublicationFolder,
  { number }: Week,
  { url, to }: { url: string; to: number },
): Promise<Deed | undefined> {
  const draft = await openComing(folder, number);
  const { picks } = draft.issue;
  const from = picks.findIndex((pick) => pick.url === url);
  if (from < 0 || !picks[to - 1] || to - 1 === from) return undefined;
  const before = picks.map((pick) => pick.url);
  const after = before.toSpliced(from, 1).toSpliced(to - 1, 0, url);
  const order = async (urls: string[]) => {
    const now = await openComing(folder, number);
    await saveDraft(now, { picks: inOrder(now.issue.picks, urls) });
  };
  await order(after);
  return { said: `Moved to ${to}`, url, back: () => order(before), again: () => order(after) };
}

/** Those that came since stay behind the rest. */
function inOrder(picks: Pick[], urls: string[]): Pick[] {
  const placeOf = ({ url }: Pick) => (urls.includes(url) ? urls.indexOf(url) : urls.length);
  return picks.toSorted((a, b) => placeOf(a) - placeOf(b));
}
