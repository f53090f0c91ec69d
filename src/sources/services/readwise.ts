// Readwise Reader's API (https://readwise.io/reader_api): saved documents of one location or all of them.
// The document's notes are the note; its summary is a machine's. What came by feed was not saved by anybody.
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import { isPublicUrl } from "../../domain/public-url.ts";
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

const Document = z.object({
  /** Where it was found; `url` leads into Reader. Absent, or of Reader's own making, for mail and files. */
  source_url: z.string().nullish(),
  title: z.string().nullish(),
  notes: z.string().nullish(),
  /** By the tag's key. */
  tags: z
    .record(z.string(), z.object({ name: z.string().nullish() }).catch({}))
    .nullish()
    .catch(undefined),
  saved_at: z.string().nullish(),
  location: z.string().nullish(),
  /** Given for highlights and notes, which are parts of a document. */
  parent_id: z.string().nullish(),
});
type Document = z.infer<typeof Document>;
const Documents = z.object({ results: z.array(z.unknown()), nextPageCursor: z.string().nullish() });

const locations = ["new", "later", "shortlist", "archive"];

/**
 * `address` is `all` or a location: new, later, shortlist, archive. A document is public unless it has the tag
 * `private`. Reader allows 20 calls a minute and answers in its own order, so `since` is asked for instead.
 */
export const readwiseApi: Service = {
  kind: "readwise",
  secretVariable: "READWISE_TOKEN",
  async read(ask, settings) {
    const location = settings.address.trim().toLowerCase();
    if (location !== "all" && !locations.includes(location))
      return nothingBecause(`Write all, or one of Reader's locations: ${locations.join(", ")}.`);
    if (!settings.secret) return noSecret("token of Readwise", readwiseApi.secretVariable);
    const headers = { authorization: `Token ${settings.secret}` };
    const first = new URL("https://readwise.io/api/v3/list/");
    if (location !== "all") first.searchParams.set("location", location);
    if (settings.since) first.searchParams.set("updatedAfter", settings.since);
    const readPage = async (at: string): Promise<PageResult> => {
      const asked = await askJson(ask, at, Documents, { headers });
      if (!asked.ok) return asked;
      const read = readRecords(asked.data.results, {
        schema: Document,
        name: "document",
        service: "Reader",
        capturesOf: (document) => capturesOf(document, settings.source),
      });
      return { ok: true, page: { ...read, next: nextPage(first, asked.data.nextPageCursor) } };
    };
    return readAllPages(first.href, settings.since, readPage, { newestFirst: false });
  },
};

function nextPage(first: URL, cursor: string | null | undefined): string | undefined {
  if (!cursor) return undefined;
  const next = new URL(first);
  next.searchParams.set("pageCursor", cursor);
  return next.href;
}

function capturesOf(document: Document, source: string): Capture[] {
  const { source_url: url, parent_id, location } = document;
  if (!url || !isPublicUrl(url) || parent_id || location === "feed") return [];
  const tags = Object.entries(document.tags ?? {}).map(([key, tag]) => tag.name ?? key);
  return [
    {
      url,
      title: wordsOf(document.title),
      note: wordsOf(document.notes),
      tags,
      savedAt: instantOf(document.saved_at),
      private: privateByTag(tags),
      source,
    },
  ];
}
