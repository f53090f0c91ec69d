// Miniflux's API (https://miniflux.app/docs/api.html): starred entries, last changed first. What is in an entry
// is the site's; nothing in Miniflux is the editor's words.
import { z } from "zod";
import { exactInstant } from "../fields/exact-instant.ts";
import { maybeText, maybeWords, tagNames } from "../fields/lenient.ts";
import { baseOf } from "./addresses.ts";
import { readList } from "./record-list.ts";
import { type Service, withSecret } from "./service.ts";

const Entry = z.object({ url: z.string(), title: maybeWords, changed_at: maybeText, tags: tagNames });
const Entries = z.object({ total: z.number(), entries: z.array(z.unknown()).nullable() });

const perPage = 100;

/** Changed means starred or read: the nearest to a date of the star. */
export const miniflux: Service<"miniflux"> = {
  kind: "miniflux",
  address: "Miniflux's own address, for example https://reader.example",
  secret: { variable: "MINIFLUX_TOKEN", is: "API key of Miniflux" },
  read: (ask, settings) =>
    withSecret(baseOf(settings.address), settings, (base, secret) => {
      const from = (offset: number) =>
        `${base}/v1/entries?starred=true&order=changed_at&direction=desc&limit=${perPage}&offset=${offset}`;
      return readList(ask, settings, {
        service: "Miniflux",
        name: "entry",
        first: from(0),
        request: { headers: { "x-auth-token": secret } },
        answer: Entries,
        recordsOf: ({ entries }) => entries ?? [],
        record: Entry,
        capturesOf: ({ url, title, tags, changed_at }) => [
          { url, title, tags, savedAt: exactInstant(changed_at) },
        ],
        next: ({ answer, page }) => {
          const offset = (page + 1) * perPage;
          return offset < answer.total ? from(offset) : undefined;
        },
      });
    }),
};
