// Raindrop.io's API (https://developer.raindrop.io/): one collection or all of them, newest first. The note is
// the editor's; the excerpt is the page's own and is left out, and so is whatever lies in the bin.
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import { exactInstant } from "../fields/exact-instant.ts";
import { listOf, maybeText, maybeWords } from "../fields/lenient.ts";
import { privateByTag } from "../fields/tag-list.ts";
import { readList } from "./record-list.ts";
import { type Service, withSecret } from "./service.ts";

const Raindrop = z.object({
  link: z.string(),
  title: maybeWords,
  note: maybeWords,
  tags: listOf(z.string()),
  created: maybeText,
});
const Raindrops = z.object({ items: z.array(z.unknown()) });

/** The most Raindrop gives on a page (docs, "Get raindrops"). */
const perPage = 50;
/** The number that stands for all collections but the bin. */
const everything = "0";

/** A raindrop is public unless it has the tag `private`. */
export const raindrop: Service<"raindrop"> = {
  kind: "raindrop",
  address: "all, or a collection's address, for example https://app.raindrop.io/my/123",
  secret: { variable: "RAINDROP_TOKEN", is: "token of Raindrop" },
  read: (ask, settings) =>
    withSecret(collectionIn(settings.address), settings, (collection, secret) => {
      const numbered = (page: number) =>
        `https://api.raindrop.io/rest/v1/raindrops/${collection}?sort=-created&perpage=${perPage}&page=${page}`;
      return readList(ask, settings, {
        service: "Raindrop",
        name: "raindrop",
        first: numbered(0),
        request: { headers: { authorization: `Bearer ${secret}` } },
        answer: Raindrops,
        recordsOf: ({ items }) => items,
        record: Raindrop,
        capturesOf: (found) => [captureOf(found)],
        next: ({ page, count }) => (count < perPage ? undefined : numbered(page + 1)),
        // What was moved into a collection lately may have been saved long ago, and stands among what was.
        newestFirst: collection === everything,
      });
    }),
};

/** Collection 0 is everything but the bin; -1 is what is in no collection. */
function collectionIn(address: string): string | undefined {
  const given = address.trim();
  if (given.toLowerCase() === "all") return everything;
  return /^(-1|\d+)$/.exec(given)?.[1] ?? /^https:\/\/app\.raindrop\.io\/my\/(-1|\d+)/.exec(given)?.[1];
}

function captureOf(found: z.infer<typeof Raindrop>): Omit<Capture, "source"> {
  return {
    url: found.link,
    title: found.title,
    note: found.note,
    tags: found.tags,
    savedAt: exactInstant(found.created),
    private: privateByTag(found.tags),
  };
}
