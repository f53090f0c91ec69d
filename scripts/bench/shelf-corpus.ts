// A publication folder full of bookmarks, as twenty years of an editor's weeks leave it.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { lineOf } from "../../src/bookmarks/month-file.ts";
import type { Bookmark } from "../../src/domain/bookmark.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { seededRandom } from "./seeded-random.ts";

/** The first and the last instant of the twenty years. */
const from = Date.parse("2006-12-01T00:00:00Z");
const until = Date.parse("2026-11-27T00:00:00Z");

const vocabulary =
  "council service design public data street housing the of and to a in for open map bus library school café energy – “quoted” minister budget plan report small tools people".split(
    " ",
  );

/**
 * Writes `size` bookmarks of about 770 bytes, evenly over the twenty years; `newest` more are of the last month. Where it
 * `isPlain` none has a tag, and no site has three.
 */
export async function fillShelf(
  folder: PublicationFolder,
  { size, newest = 0, isPlain = false }: { size: number; newest?: number; isPlain?: boolean },
): Promise<void> {
  const random = seededRandom(size);
  const months = new Map<string, string[]>();
  for (let at = 0; at < size + newest; at++) {
    const time = at < size ? from + ((until - from) * at) / size : until - (newest + size - at) * 60_000;
    const kept = aKeptLink(at, new Date(time).toISOString(), random);
    const bookmark = isPlain ? { ...kept, url: addressOf(at, isPlain), tags: undefined } : kept;
    const month = bookmark.savedAt.slice(0, 7);
    const lines = months.get(month) ?? [];
    lines.push(lineOf(bookmark));
    months.set(month, lines);
  }
  await mkdir(folder.bookmarks, { recursive: true });
  for (const [month, lines] of months)
    await writeFile(join(folder.bookmarks, `${month}.jsonl`), `${lines.join("\n")}\n`);
}

/** The address of the link that was written as number `at`. */
export function addressOf(at: number, isPlain = false): string {
  const site = isPlain ? Math.floor(at / 2) : at % 4_000;
  return `https://site${site}.example.org/${at}/what-the-council-said`;
}

function aKeptLink(at: number, savedAt: string, random: () => number): Bookmark {
  const words = (count: number) =>
    Array.from({ length: count }, () => vocabulary[Math.floor(random() * vocabulary.length)]).join(" ");
  return {
    url: addressOf(at),
    aliases: at % 10 === 0 ? [`https://t.co/${at}`] : undefined,
    title: words(8),
    note: at % 3 === 0 ? words(20) : undefined,
    tags: [`tag-${at % 50}`, `more-${at % 7}`],
    savedAt,
    sources: [{ name: "Mastodon", at: savedAt, url: `https://social.example/@editor/${at}` }],
    page: {
      ...{ kind: "article", title: words(8), site: `Site ${at % 4_000}`, byline: words(2), language: "en" },
      ...{ publishedAt: savedAt.slice(0, 10), words: 900, minutes: 4, summary: words(30) },
      ...{ summarySource: "extract", readAt: savedAt },
    },
  };
}
