// One numbered, dated number of the publication, with its picks.
import { z } from "zod";
import { Day, figuresOfDay, Instant } from "./calendar.ts";
import { inkCount } from "./ink.ts";
import { isPublicUrl, withLikelyUrl } from "./public-url.ts";

function address(message: string): z.ZodString {
  return z
    .string()
    .refine(isPublicUrl, { error: ({ input }) => withLikelyUrl(message, "url", String(input)) });
}

export const Via = z.strictObject({
  name: z.string().min(1, "a via credit needs a name"),
  url: address("a via credit's url is an http or https address").optional(),
});
export type Via = z.infer<typeof Via>;

export const Pick = z.strictObject({
  url: address("a pick's url is an absolute http or https address"),
  title: z.string().min(1, "a pick needs a title"),
  /** Markdown: the editor's few honest sentences. */
  blurb: z.string().default(""),
  via: Via.optional(),
  /** The last day on which a reader can act. */
  deadline: Day.optional(),
});
export type Pick = z.infer<typeof Pick>;

export const Hero = z.strictObject({
  /** Path of a photo, relative to the issue's file. */
  image: z.string().min(1),
  alt: z.string().min(1, "a hero needs alt text: say what the picture shows"),
  credit: z.string().min(1, "a hero needs a credit: say whose picture it is"),
});
export type Hero = z.infer<typeof Hero>;

/** Where an issue may be announced. */
export const networks = ["mastodon", "bluesky"] as const;
export type AnnounceNetwork = (typeof networks)[number];

/** A change to an issue that is out, in the editor's words. */
export const Correction = z.strictObject({
  at: Instant,
  note: z.string().min(1, "a correction says what was changed"),
});
export type Correction = z.infer<typeof Correction>;

export const issueStates = ["draft", "scheduled", "shipped"] as const;

export const Issue = z.strictObject({
  /** Permanent: the issue's address is `/issues/NUMBER/`. */
  number: z.int().positive(),
  date: Day,
  title: z.string().min(1),
  /** A file without a state is out: `shipped`. */
  state: z.enum(issueStates).default("shipped"),
  hero: Hero.optional(),
  picks: z.array(Pick),
  /** The accent its photo gave it, frozen when it is shipped; an editor may set it (domain/ink.ts). */
  ink: z
    .int()
    .min(0)
    .max(inkCount - 1)
    .optional(),
  /** When a scheduled issue goes out; absent, at the publication's hour of its day. */
  shipAt: Instant.optional(),
  /** The `shipAt` that passed while nothing could ship it: it stays here, and the editor was told. */
  missed: Instant.optional(),
  /** The moment it went out, by which feeds date it for good; absent in issues that were shipped by hand. */
  shippedAt: Instant.optional(),
  /** The store that mails it, by the start of its id; written before its first mail leaves. */
  mailedBy: z
    .string()
    .regex(/^[0-9a-f]{4,32}$/, "mailedBy is written by the program: the start of a store's id")
    .optional(),
  /** Since when one machine is telling the world of it; no other may. */
  announcing: Instant.optional(),
  /** Where it was announced: the post's address by network. */
  announced: z.partialRecord(z.enum(networks), z.string()).optional(),
  /** When the pages that it links to were told of it, by Webmention. */
  mentioned: Instant.optional(),
  /** What was changed after it went out, oldest first: for readers to see. */
  corrections: z.array(Correction).optional(),
  /** Markdown; the publication's own closing line stands in when absent. */
  signOff: z.string().optional(),
  /** Markdown under the title: the body of the file. */
  standfirst: z.string().default(""),
});
export type Issue = z.infer<typeof Issue>;

/** `Five for Friday (27/11/26)`: the title of an issue that has no other yet. */
export function defaultIssueTitle(publicationTitle: string, day: string, language = "en-GB"): string {
  return `${publicationTitle} (${figuresOfDay(day, language)})`;
}

/** `hasDeadlinePassed(pick, "2026-11-30")`: true from the day after the deadline on. */
export function hasDeadlinePassed(pick: Pick, today: string): boolean {
  return pick.deadline !== undefined && pick.deadline < today;
}
