// linkding's REST API (https://linkding.link/api/): the editor's own bookmarks, newest first. The notes are the
// note; linkding fills the description from the page by itself, so it is never taken for the editor's words.
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import { exactInstant } from "../fields/exact-instant.ts";
import { listOf, maybeText, maybeWords } from "../fields/lenient.ts";
import { privateByTag } from "../fields/tag-list.ts";
import { baseOf } from "./addresses.ts";
import { readList } from "./record-list.ts";
import { readTaken, type Service, withSecret } from "./service.ts";

const Bookmark = z.object({
  url: z.string(),
  title: maybeWords,
  notes: maybeWords,
  tag_names: listOf(z.string()),
  date_added: maybeText,
});
const Bookmarks = z.object({ results: z.array(z.unknown()), next: z.string().nullish() });

/**
 * Bookmarks in linkding are personal until shared, so `shared: false` says nothing here: a bookmark is public
 * unless it has the tag `private`.
 */
export const linkding: Service<"linkding"> = {
  kind: "linkding",
  address: "linkding's own address, for example https://links.example",
  secret: { variable: "LINKDING_TOKEN", is: "token of linkding" },
  read: (ask, settings) =>
    withSecret(baseOf(settings.address), settings, (base, secret) => {
      const readFrom = (list: string, newestFirst: boolean) =>
        readList(ask, settings, {
          service: "linkding",
          name: "bookmark",
          first: `${list}?limit=100`,
          request: { headers: { authorization: `Token ${secret}` } },
          answer: Bookmarks,
          recordsOf: ({ results }) => results,
          record: Bookmark,
          capturesOf: (bookmark) => [captureOf(bookmark)],
          next: ({ answer }) => nextPage(list, answer.next),
          newestFirst,
        });
      return readTaken("linkding", settings, {
        bookmarks: () => readFrom(`${base}/api/bookmarks/`, true),
        // What was archived lately may have been saved long ago, and stands among what was.
        archived: () => readFrom(`${base}/api/bookmarks/archived/`, false),
      });
    }),
};

/** Behind a proxy linkding often calls itself http:// or another host; only the query of its `next` is trusted. */
function nextPage(list: string, next: string | null | undefined): string | undefined {
  const search = URL.parse(next ?? "")?.search;
  return search ? list + search : undefined;
}

function captureOf(bookmark: z.infer<typeof Bookmark>): Omit<Capture, "source"> {
  return {
    url: bookmark.url,
    title: bookmark.title,
    note: bookmark.notes,
    tags: bookmark.tag_names,
    savedAt: exactInstant(bookmark.date_added),
    private: privateByTag(bookmark.tag_names),
  };
}
