// The settings of a publication: what an editor may change. Every setting has a default that works offline.
import { z } from "zod";
import { weekdays } from "./calendar.ts";
import { isPublicUrl } from "./public-url.ts";

const SourceSettings = z.strictObject({
  /** Address of an RSS or Atom feed. */
  feed: z.string().refine(isPublicUrl, "a feed is an http or https address"),
  name: z.string().optional(),
  /** `links`: each item is a link; `posts`: the links stand inside each item's words; default: decided by the feed. */
  take: z.enum(["links", "posts"]).optional(),
});
export type SourceSettings = z.infer<typeof SourceSettings>;

export const Publication = z.strictObject({
  title: z.string().min(1).default("Five for Friday"),
  tagline: z.string().default(""),
  description: z.string().default("Five links worth your time, every Friday."),
  language: z.string().refine(isLanguage, "a language is written like en-GB").default("en-GB"),
  zone: z.string().refine(isZone, "a time zone is written like Europe/London").default("Europe/London"),
  url: z
    .string()
    .refine(isPublicUrl, "the site's address is an http or https address, for example https://example.org")
    .transform((url) => url.replace(/\/+$/, ""))
    .default("http://localhost:4321"),
  editor: z
    .strictObject({ name: z.string().min(1).default("The editor"), email: z.email().optional() })
    .default({ name: "The editor" }),
  day: z.enum(weekdays).default("friday"),
  hour: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'an hour is written "09:00"')
    .default("09:00"),
  picks: z.int().min(1).max(20).default(5),
  signOff: z
    .string()
    .default(
      "Most of these were shared during the week; [everything I found interesting is here](/bookmarks/).",
    ),
  sources: z.array(SourceSettings).default([]),
});
export type Publication = z.infer<typeof Publication>;

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function isLanguage(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
