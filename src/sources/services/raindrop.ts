// Raindrop.io's API (https://developer.raindrop.io/): one collection or all of them, newest first. The note is
// the editor's; the excerpt is the page's own and is left out, and so is whatever lies in the bin.
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import {
  askJson,
  instantOf,
  noSecret,
  nothingBecause,
  type PageResult,
  privateByTag,
  readAllPages,
  readRecords,
  type Service,
  wordsOf,
} from "./service.ts";

const Raindrop = z.object({
  link: z.string(),
  title: z.string().nullish(),
  note: z.string().nullish(),
  tags: z.array(z.string()).catch([]),
  created: z.string().nullish(),
});
const Raindrops = z.object({ items: z.array(z.unknown()) });

/** The most Raindrop gives on a page (docs, "Get raindrops"). */
const perPage = 50;

/**
 * `address` is `all`, or a collection: its number or its address, `https://app.raindrop.io/my/123`.
 * A raindrop is public unless it has the tag `private`.
 */
export const raindropApi: Service = {
  kind: "raindrop",
  secretVariable: "RAINDROP_TOKEN",
  async read(ask, settings) {
    const collection = collectionIn(settings.address);
    if (collection === undefined)
      return nothingBecause(
        "Write all, or a collection's address, for example https://app.raindrop.io/my/123.",
      );
    if (!settings.secret) return noSecret("token of Raindrop", raindropApi.secretVariable);
    const headers = { authorization: `Bearer ${settings.secret}` };
    return readAllPages("0", settings.since, async (number): Promise<PageResult> => {
      const url = `https://api.raindrop.io/rest/v1/raindrops/${collection}?sort=-created&perpage=${perPage}&page=${number}`;
      const asked = await askJson(ask, url, Raindrops, { headers });
      if (!asked.ok) return asked;
      const { items } = asked.data;
      const read = readRecords(items, {
        schema: Raindrop,
        name: "raindrop",
        service: "Raindrop",
        capturesOf: (raindrop) => [captureOf(raindrop, settings.source)],
      });
      return {
        ok: true,
        page: { ...read, next: items.length < perPage ? undefined : String(Number(number) + 1) },
      };
    });
  },
};

/** Collection 0 is everything but the bin; -1 is what is in no collection. */
function collectionIn(address: string): string | undefined {
  const given = address.trim();
  if (given.toLowerCase() === "all") return "0";
  return /^(-1|\d+)$/.exec(given)?.[1] ?? /^https:\/\/app\.raindrop\.io\/my\/(-1|\d+)/.exec(given)?.[1];
}

function captureOf(raindrop: z.infer<typeof Raindrop>, source: string): Capture {
  return {
    url: raindrop.link,
    title: wordsOf(raindrop.title),
    note: wordsOf(raindrop.note),
    tags: raindrop.tags,
    savedAt: instantOf(raindrop.created),
    private: privateByTag(raindrop.tags),
    source,
  };
}
