// The settings of a publication: what an editor may change. Every setting has a default that works offline.
import { z } from "zod";
import { spellWeekday, weekdays } from "./calendar.ts";
import { isPublicUrl } from "./public-url.ts";
import { wordsOf } from "./words.ts";

/** Every kind of source, by its key in `sources`. */
export const sourceKinds = [
  "feed",
  "bluesky",
  "feedbin",
  "freshrss",
  "github-stars",
  "karakeep",
  "linkding",
  "mastodon",
  "miniflux",
  "pinboard",
  "raindrop",
  "readwise",
  "shaarli",
  "wallabag",
  "x",
] as const;
export type SourceKind = (typeof sourceKinds)[number];

const addresses = Object.fromEntries(
  sourceKinds.map((kind) => [kind, z.string().min(1).optional()]),
) as Record<SourceKind, z.ZodOptional<z.ZodString>>;

/** One entry of `sources`: one key says what it is and where, the others are optional. */
const SourceSettings = z
  .strictObject({
    ...addresses,
    name: z.string().optional(),
    take: z.union([z.string(), z.array(z.string())]).optional(),
    /** Name of the environment variable that holds the token, when it is not the service's own. */
    secret: z
      .string()
      .regex(/^[A-Z][A-Z0-9_]*$/, "secret names an environment variable, for example LINKDING_TOKEN")
      .optional(),
    /** The service stands in the editor's own network: private addresses and other ports are fine. */
    inside: z.boolean().default(false),
  })
  .superRefine((entry, context) => {
    const given = sourceKinds.filter((kind) => entry[kind] !== undefined);
    if (given.length !== 1) context.addIssue(`a source has one of these keys: ${sourceKinds.join(", ")}`);
    if (entry.feed !== undefined && !isPublicUrl(entry.feed))
      context.addIssue({ code: "custom", path: ["feed"], message: "a feed is an http or https address" });
  })
  .transform(({ name, take, secret, inside, ...entry }) => {
    const kind = sourceKinds.find((one) => entry[one] !== undefined) ?? "feed";
    return {
      kind,
      address: entry[kind] ?? "",
      name,
      take: typeof take === "string" ? [take] : (take ?? []),
      secret,
      inside,
    };
  });
export type SourceSettings = z.infer<typeof SourceSettings>;

/** What a source is remembered by. */
export function sourceKey(source: SourceSettings): string {
  return `${source.kind}:${source.address}`;
}

const Settings = z.strictObject({
  title: z.string().min(1).default("Five for Friday"),
  tagline: z.string().default(""),
  description: z.string().optional(),
  language: z.string().refine(isLanguage, "a language is written like en-GB").default("en-GB"),
  zone: z.string().refine(isZone, "a time zone is written like Europe/London").default("Europe/London"),
  url: z
    .string()
    .refine(isPublicUrl, "the site's address is an http or https address, for example https://example.org")
    .refine(
      (url) => new URL(url).pathname === "/" && !/[?#]/.test(url),
      "the site must stand at the root of its host: https://example.org, without a path",
    )
    .transform((url) => url.replace(/\/+$/, ""))
    .default("http://localhost:4321"),
  editor: z.strictObject({ name: z.string().min(1).optional(), email: z.email().optional() }).default({}),
  day: z.enum(weekdays).default("friday"),
  hour: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'an hour is written "09:00"')
    .default("09:00"),
  picks: z.int().min(1).max(20).default(5),
  signOff: z.string().optional(),
  sources: z.preprocess((given) => given ?? [], z.array(SourceSettings)),
});

/** The settings, with words of the publication's language where the editor gave none. */
export const Publication = Settings.transform((settings) => {
  const { language, picks, day, editor } = settings;
  const words = wordsOf(language);
  return {
    ...settings,
    description: settings.description ?? words.description(picks, spellWeekday(day, words.language)),
    editor: { ...editor, name: editor.name ?? words.editor },
    signOff: settings.signOff ?? words.signOff,
  };
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
