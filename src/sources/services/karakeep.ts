// Karakeep's REST API (https://docs.karakeep.app/api/): links, newest first. Its summary and the page's
// description are a machine's and the site's; only the note is the editor's. Notes and pictures are no links.
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import { exactInstant } from "../fields/exact-instant.ts";
import { maybeText, maybeTrue, maybeWords, tagNames } from "../fields/lenient.ts";
import { privateByTag } from "../fields/tag-list.ts";
import { baseOf, withCursor } from "./addresses.ts";
import { readList } from "./record-list.ts";
import { readTaken, type Service, withSecret } from "./service.ts";

const Bookmark = z.object({
  createdAt: z.string(),
  title: maybeWords,
  note: maybeWords,
  archived: maybeTrue,
  favourited: maybeTrue,
  tags: tagNames,
  content: z.object({
    url: maybeText,
    /** Where a text or a file was taken from. */
    sourceUrl: maybeText,
    title: maybeWords,
  }),
});
type Bookmark = z.infer<typeof Bookmark>;
const Bookmarks = z.object({ bookmarks: z.array(z.unknown()), nextCursor: z.string().nullish() });

/**
 * `bookmarks` is what is not archived. What was archived or made a favourite lately may have been saved long ago, so
 * that these two lists are read whole. A bookmark is public unless it has the tag `private`.
 */
export const karakeep: Service<"karakeep"> = {
  kind: "karakeep",
  address: "Karakeep's own address, for example https://keep.example",
  secret: { variable: "KARAKEEP_TOKEN", is: "API key of Karakeep" },
  read: (ask, settings) =>
    withSecret(baseOf(settings.address), settings, (base, secret) => {
      const read = (filter: string, isOf: (bookmark: Bookmark) => boolean, newestFirst: boolean) => {
        const first = `${base}/api/v1/bookmarks?limit=100&includeContent=false&${filter}`;
        return readList(ask, settings, {
          service: "Karakeep",
          name: "bookmark",
          first,
          request: { headers: { authorization: `Bearer ${secret}` } },
          answer: Bookmarks,
          recordsOf: ({ bookmarks }) => bookmarks,
          record: Bookmark,
          // A version that knows no such filter sends all.
          capturesOf: (bookmark) => (isOf(bookmark) ? capturesOf(bookmark) : []),
          next: ({ answer }) => withCursor(first, "cursor", answer.nextCursor),
          newestFirst,
        });
      };
      return readTaken("karakeep", settings, {
        bookmarks: () => read("archived=false", ({ archived }) => !archived, true),
        archived: () => read("archived=true", ({ archived }) => archived, false),
        favourites: () => read("favourited=true", ({ favourited }) => favourited, false),
      });
    }),
};

function capturesOf(bookmark: Bookmark): Omit<Capture, "source">[] {
  const url = bookmark.content.url ?? bookmark.content.sourceUrl;
  if (!url) return [];
  return [
    {
      url,
      title: bookmark.title ?? bookmark.content.title,
      note: bookmark.note,
      tags: bookmark.tags,
      savedAt: exactInstant(bookmark.createdAt),
      private: privateByTag(bookmark.tags),
    },
  ];
}
