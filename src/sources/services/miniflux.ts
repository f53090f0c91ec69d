// Miniflux's API (https://miniflux.app/docs/api.html): starred entries, last changed first. What is in an entry
// is the site's; nothing in Miniflux is the editor's words.
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import {
  askJson,
  baseOf,
  instantOf,
  noSecret,
  nothingBecause,
  type PageResult,
  readAllPages,
  readRecords,
  type Service,
  wordsOf,
} from "./service.ts";

const Entry = z.object({
  url: z.string(),
  title: z.string().nullish(),
  changed_at: z.string().nullish(),
  tags: z.array(z.string()).nullish().catch(undefined),
});
const Entries = z.object({ total: z.number(), entries: z.array(z.unknown()).nullable() });

const perPage = 100;

/** `address` is Miniflux's own, `https://reader.example`. Changed means starred or read: the nearest to a date of the star. */
export const miniflux: Service = {
  kind: "miniflux",
  secretVariable: "MINIFLUX_TOKEN",
  async read(ask, settings) {
    const base = baseOf(settings.address);
    if (!base) return nothingBecause("Write Miniflux's own address, for example https://reader.example.");
    if (!settings.secret) return noSecret("API key of Miniflux", miniflux.secretVariable);
    const headers = { "x-auth-token": settings.secret };
    const list = `${base}/v1/entries?starred=true&order=changed_at&direction=desc&limit=${perPage}`;
    return readAllPages("0", settings.since, async (offset): Promise<PageResult> => {
      const asked = await askJson(ask, `${list}&offset=${offset}`, Entries, { headers });
      if (!asked.ok) return asked;
      const read = readRecords(asked.data.entries ?? [], {
        schema: Entry,
        name: "entry",
        service: "Miniflux",
        capturesOf: (entry) => [captureOf(entry, settings.source)],
      });
      const next = Number(offset) + perPage;
      return { ok: true, page: { ...read, next: next < asked.data.total ? String(next) : undefined } };
    });
  },
};

function captureOf(entry: z.infer<typeof Entry>, source: string): Capture {
  return {
    url: entry.url,
    title: wordsOf(entry.title),
    tags: entry.tags ?? [],
    savedAt: instantOf(entry.changed_at),
    source,
  };
}
