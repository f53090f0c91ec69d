// What reading a page found, each fact with where it stood, and how the editor's word outlasts every reading.
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { Day, Instant } from "./calendar.ts";

export const pageKinds = [
  "article",
  "page",
  "pdf",
  "video",
  "audio",
  "image",
  "slides",
  "code",
  "post",
  "dead",
] as const;
export type PageKind = (typeof pageKinds)[number];

/**
 * Where a fact stood: linked data, Open Graph and its kin, other `<meta>`, microdata, a heading, the `<title>`,
 * the line that names an author, a `<time>`, the words, the address, `<html lang>`, the site's oEmbed answer, a
 * PDF's own metadata, Readability's guess; or the editor said it.
 */
export const origins = [
  "jsonld",
  "og",
  "meta",
  "microdata",
  "heading",
  "title",
  "byline",
  "time",
  "text",
  "url",
  "html",
  "oembed",
  "pdf",
  "readability",
  "editor",
] as const;
export type Origin = (typeof origins)[number];

/** Facts and text, never markup. */
export const PageFacts = z.looseObject({
  kind: z.enum(pageKinds),
  title: z.string().optional(),
  site: z.string().optional(),
  /** Who wrote it; several names have commas between. */
  byline: z.string().optional(),
  publishedAt: z.union([Day, Instant]).optional(),
  /** When the page says it was last changed. */
  modifiedAt: z.union([Day, Instant]).optional(),
  /** BCP 47, as the page says it. */
  language: z.string().optional(),
  words: z.int().nonnegative().optional(),
  /** Minutes to read, or to watch or hear when `kind` is video or audio. */
  minutes: z.int().positive().optional(),
  /** Pages of a PDF, slides of a deck. */
  pages: z.int().positive().optional(),
  paywall: z.boolean().optional(),
  /** Something that happens at its time, or the recording of it. */
  broadcast: z.enum(["live", "recorded"]).optional(),
  summary: z.string().optional(),
  summarySource: z.enum(["description", "extract", "editor"]).optional(),
  /** The publisher's own words about the page, where they did not serve as the summary. */
  description: z.string().optional(),
  excerpt: z.string().optional(),
  /** Days by which a reader must act, with the page's sentence: suggestions for the editor. */
  deadlines: z
    .array(
      z.looseObject({
        day: Day,
        time: z.string().optional(),
        evidence: z.string(),
        isOddWeekday: z.boolean().optional(),
      }),
    )
    .optional(),
  image: z.looseObject({ url: z.string(), alt: z.string().optional() }).optional(),
  canonicalUrl: z.string().optional(),
  /** Origin of each fact that has one, by the fact's name. */
  from: z.record(z.string(), z.string()).optional(),
  readAt: Instant.optional(),
});
export type PageFacts = z.infer<typeof PageFacts>;

/** Facts that an editor may set right. */
export type Correction = Partial<Omit<PageFacts, "from" | "readAt" | "summarySource">>;

/** The facts with the editor's in their place and marked as theirs; `undefined` for a fact that is none. */
export function correctFacts(page: PageFacts, correction: Correction): PageFacts {
  const from = { ...page.from };
  for (const fact of Object.keys(correction)) from[fact] = "editor" satisfies Origin;
  return {
    ...page,
    ...correction,
    from,
    ...("summary" in correction ? { summarySource: "editor" as const } : {}),
  };
}

/**
 * A new reading with every fact that the editor set still as the editor set it: those marked so, and those
 * that differ from all that earlier readings had `given`, which somebody must have changed in the file.
 */
export function keepCorrections(
  kept: PageFacts | undefined,
  reading: PageFacts,
  given: PageFacts[],
): PageFacts {
  if (!kept) return reading;
  const facts = new Set([kept, kept.from ?? {}, ...given].flatMap((one) => Object.keys(one)));
  const corrected = [...facts].filter((fact) => !notCorrected.has(fact) && isCorrected(fact, kept, given));
  return corrected.length === 0
    ? reading
    : correctFacts(reading, Object.fromEntries(corrected.map((fact) => [fact, kept[fact]])));
}

/** What tells about the facts and is none itself. */
const notCorrected = new Set(["from", "readAt", "summarySource"]);

function isCorrected(fact: string, kept: PageFacts, given: PageFacts[]): boolean {
  if (kept.from?.[fact] === "editor" || (fact === "summary" && kept.summarySource === "editor")) return true;
  return given.length > 0 && given.every((reading) => !isDeepStrictEqual(kept[fact], reading[fact]));
}

/** The publisher's own words about the page, whether they serve as its summary or not. */
export function descriptionOf(page: PageFacts | undefined): string | undefined {
  return page?.summarySource === "description" ? page.summary : page?.description;
}
