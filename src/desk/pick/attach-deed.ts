// A link given to a pick that is there already, at the end of what is said of it: and decided on with that.
import { saveDraft } from "../../content/draft-file.ts";
import type { Bookmark } from "../../domain/bookmark.ts";
import type { PublicationFolder } from "../../domain/publication-folder.ts";
import { markdownLink } from "../../editions/markdown.ts";
import type { LinksInHand } from "../hand/links-in-hand.ts";
import { openComing } from "../hand/open-coming.ts";
import { Overtaken } from "../hand/told.ts";
import type { Deed } from "../hand/undo.ts";
import type { Week } from "../hand/week.ts";
import { decide } from "./triage-deed.ts";

type Attaching = { bookmark: Bookmark; to: number; week: Week };

/** `to` is the slot, from 1. `undefined` where it has no pick, or one that has the link already. */
export async function attach(
  folder: PublicationFolder,
  links: LinksInHand,
  { bookmark, to, week }: Attaching,
): Promise<Deed | undefined> {
  const { url, title } = bookmark;
  const pick = week.issue?.picks[to - 1];
  if (!pick || pick.url === url || pick.blurb.includes(url)) return undefined;
  const { blurb: before } = pick;
  const after = `${before} ${markdownLink(title, url)}`.trim();
  const turn = async (from: string, words: string) => {
    const draft = await openComing(folder, week.number);
    const there = draft.issue.picks.find((one) => one.url === pick.url);
    if (there?.blurb !== from)
      throw new Overtaken("What is said of this pick was changed meanwhile. It stays as it is.");
    const picks = draft.issue.picks.map((one) => (one.url === pick.url ? { ...one, blurb: words } : one));
    await saveDraft(draft, { picks });
  };
  await turn(before, after);
  const decided = await decide(links, { url, as: "finish", now: week.now });
  return {
    ...{ said: `Given to pick ${to} as a further link`, url },
    back: async () => {
      await turn(after, before);
      await decided?.back();
    },
    again: async () => {
      await turn(before, after);
      await decided?.again();
    },
  };
}
