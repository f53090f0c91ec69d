// What is kept of the picked links, for everybody: the months in which their lines stand, with those lines as they are
// here, and every other line as it was published.
import { join } from "node:path";
import { withLinesOf } from "../../bookmarks/lines-of.ts";
import { fileOf } from "../../bookmarks/month-names.ts";
import { textAt } from "../../disk/text-at.ts";
import { isHidden } from "../../domain/bookmark.ts";
import type { Issue } from "../../domain/issue.ts";
import type { SharedCopy } from "../../shipping/git/shared-copy.ts";
import type { Desk } from "../hand/at-hand.ts";

/** By their paths below the publication folder; links that are for the editor alone are in none of them. */
export async function pickedLines(
  { picks }: Issue,
  { links, world }: Pick<Desk, "links" | "world">,
  shared: Pick<SharedCopy, "published">,
): Promise<Map<string, string>> {
  const kept = picks.flatMap(({ url }) => links.find(url) ?? []).filter((link) => !isHidden(link));
  const texts = new Map<string, string>();
  for (const [file, some] of Map.groupBy(kept, (link) => fileOf(link, false))) {
    const here = textAt(join(world.folder.bookmarks, file));
    if (here === undefined) continue;
    const path = `bookmarks/${file}`;
    const published = (await shared.published(path)) ?? "";
    const text = withLinesOf(new Set(some.map(({ url }) => url)), { published, here });
    if (text !== published) texts.set(path, text);
  }
  return texts;
}
