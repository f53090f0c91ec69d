// Karakeep's REST API (https://docs.karakeep.app/api/): links, newest first. Its summary and the page's
// description are a machine's and the site's; only the note is the editor's. Notes and pictures are no links.
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import {
  askJson,
  baseOf,
  instantOf,
  noSecret,
  nothingBecause,
  type PageResult,
  privateByTag,
  readAllPages,
  readRecords,
  type Service,
  type ServiceSettings,
  wordsOf,
} from "./service.ts";

const Bookmark = z.object({
  createdAt: z.string(),
  title: z.string().nullish(),
  note: z.string().nullish(),
  archived: z.boolean().catch(false),
  favourited: z.boolean().catch(false),
  tags: z.array(z.object({ name: z.string() })).catch([]),
  content: z.object({
    type: z.string(),
    url: z.string().nullish(),
    /** Where a text or a file was taken from. */
    sourceUrl: z.string().nullish(),
    title: z.string().nullish(),
  }),
});
type Bookmark = z.infer<typeof Bookmark>;
const Bookmarks = z.object({ bookmarks: z.array(z.unknown()), nextCursor: z.string().nullish() });

/**
 * `address` is Karakeep's own, `https://keep.example`; `take` is any of bookmarks (the default: what is not
 * archived), archived and favourites. A bookmark is public unless it has the tag `private`.
 */
export const karakeepApi: Service = {
  kind: "karakeep",
  secretVariable: "KARAKEEP_TOKEN",
  async read(ask, settings) {
    const base = baseOf(settings.address);
    if (!base) return nothingBecause("Write Karakeep's own address, for example https://keep.example.");
    if (!settings.secret) return noSecret("API key of Karakeep", karakeepApi.secretVariable);
    const first = `${base}/api/v1/bookmarks?limit=100&includeContent=false`;
    const headers = { authorization: `Bearer ${settings.secret}` };
    return readAllPages(first, settings.since, async (at): Promise<PageResult> => {
      const asked = await askJson(ask, at, Bookmarks, { headers });
      if (!asked.ok) return asked;
      const read = readRecords(asked.data.bookmarks, {
        schema: Bookmark,
        name: "bookmark",
        service: "Karakeep",
        capturesOf: (bookmark) => capturesOf(bookmark, settings),
      });
      const { nextCursor } = asked.data;
      const next = nextCursor ? `${first}&cursor=${encodeURIComponent(nextCursor)}` : undefined;
      return { ok: true, page: { ...read, next } };
    });
  },
};

function capturesOf(bookmark: Bookmark, settings: ServiceSettings): Capture[] {
  const url = bookmark.content.url ?? bookmark.content.sourceUrl;
  if (!url || !isWanted(bookmark, settings.take)) return [];
  const tags = bookmark.tags.map((tag) => tag.name);
  return [
    {
      url,
      title: wordsOf(bookmark.title) ?? wordsOf(bookmark.content.title),
      note: wordsOf(bookmark.note),
      tags,
      savedAt: instantOf(bookmark.createdAt),
      private: privateByTag(tags),
      source: settings.source,
    },
  ];
}

function isWanted(bookmark: Bookmark, take: string[]): boolean {
  if (take.includes("favourites") && bookmark.favourited) return true;
  if (bookmark.archived) return take.includes("archived");
  return take.length === 0 || take.includes("bookmarks");
}
