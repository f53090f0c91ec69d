// Readwise Reader's API (https://readwise.io/reader_api): saved documents of one location or all of them.
// The document's notes are the note; its summary is a machine's. What came by feed was not saved by anybody.
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import { isPublicUrl } from "../../domain/public-url.ts";
import { exactInstant } from "../fields/exact-instant.ts";
import { maybeText, maybeWords } from "../fields/lenient.ts";
import { privateByTag } from "../fields/tag-list.ts";
import { withCursor } from "./addresses.ts";
import { readList } from "./record-list.ts";
import { type Service, type ServiceSettings, withSecret } from "./service.ts";

const Document = z.object({
  /** Where it was found; `url` leads into Reader. Absent, or of Reader's own making, for mail and files. */
  source_url: maybeText,
  title: maybeWords,
  notes: maybeWords,
  /** By the tag's key. */
  tags: z.record(z.string(), z.object({ name: maybeText }).catch({ name: undefined })).catch({}),
  saved_at: maybeText,
  location: maybeText,
  /** Given for highlights and notes, which are parts of a document. */
  parent_id: maybeText,
});
const Documents = z.object({ results: z.array(z.unknown()), nextPageCursor: z.string().nullish() });

const locations = ["new", "later", "shortlist", "archive"];

/**
 * A document is public unless it has the tag `private`. Reader allows 20 calls a minute and answers in its own
 * order, so that what changed since the last run is asked for; something saved long ago may be among it.
 */
export const readwise: Service<"readwise"> = {
  kind: "readwise",
  address: `all, or one of Reader's locations: ${locations.join(", ")}`,
  secret: { variable: "READWISE_TOKEN", is: "token of Readwise" },
  read: (ask, settings) =>
    withSecret(locationIn(settings.address), settings, (location, secret) => {
      const first = firstPage(location, settings);
      return readList(ask, settings, {
        service: "Reader",
        name: "document",
        first,
        request: { headers: { authorization: `Token ${secret}` } },
        answer: Documents,
        recordsOf: ({ results }) => results,
        record: Document,
        capturesOf,
        next: ({ answer }) => withCursor(first, "pageCursor", answer.nextPageCursor),
        newestFirst: false,
      });
    }),
};

function locationIn(address: string): string | undefined {
  const location = address.trim().toLowerCase();
  return location === "all" || locations.includes(location) ? location : undefined;
}

function firstPage(location: string, { since }: ServiceSettings): string {
  const first = new URL("https://readwise.io/api/v3/list/");
  if (location !== "all") first.searchParams.set("location", location);
  if (since) first.searchParams.set("updatedAfter", since);
  return first.href;
}

function capturesOf(document: z.infer<typeof Document>): Omit<Capture, "source">[] {
  const { source_url: url, parent_id, location } = document;
  if (!url || !isPublicUrl(url) || parent_id || location === "feed") return [];
  const tags = Object.entries(document.tags).map(([key, tag]) => tag.name ?? key);
  return [
    {
      url,
      title: document.title,
      note: document.notes,
      tags,
      savedAt: exactInstant(document.saved_at),
      private: privateByTag(tags),
    },
  ];
}
