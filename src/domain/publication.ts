// The settings of a publication: what an editor may change. Every setting has a default that works offline.
import { z } from "zod";
import { spellWeekday, weekdays } from "./calendar.ts";
import { isSecretName } from "./environment.ts";
import { oneLine } from "./plain-text.ts";
import { isPublicUrl, isThisMachine, likelyUrl, withLikelyUrl } from "./public-url.ts";
import { wordsOf } from "./words.ts";
import { spelledZone, whyNoZone } from "./zone.ts";

/** Every kind of source, by its key in `sources`. */
export const sourceKinds = [
  "feed",
  "bluesky",
  "feedbin",
  "freshrss",
  "github-stars",
  "inbox",
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

/**
 * The lists that each kind has, as `take` names them; none where there is only one. The first is read where
 * nothing is said, but for a feed, which is looked at then.
 */
export const takes = {
  feed: ["links", "notes", "posts"],
  bluesky: ["posts", "bookmarks"],
  feedbin: [],
  freshrss: [],
  "github-stars": [],
  inbox: [],
  karakeep: ["bookmarks", "archived", "favourites"],
  linkding: ["bookmarks", "archived"],
  mastodon: ["posts", "bookmarks", "favourites"],
  miniflux: [],
  pinboard: [],
  raindrop: [],
  readwise: [],
  shaarli: [],
  wallabag: [],
  x: ["posts", "bookmarks"],
} as const satisfies Record<SourceKind, readonly string[]>;
/** A word that may stand as `take` beside a source of the kind. */
export type Take<K extends SourceKind> = (typeof takes)[K][number];

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
      .refine(
        isSecretName,
        "secret names a variable of .env that ends in _TOKEN, _SECRET, _PASSWORD or _KEY, for example WORK_LINKDING_TOKEN",
      )
      .optional(),
    /** The service stands in the editor's own network: private addresses and other ports are fine. */
    inside: z.boolean().default(false),
  })
  .superRefine((entry, context) => {
    const given = sourceKinds.filter((kind) => entry[kind] !== undefined);
    if (given.length > 1)
      context.addIssue(`a source has one address; these are two: ${given.join(", ")}. Make two of it`);
    if (given.length === 0) context.addIssue(`a source has one of these keys: ${sourceKinds.join(", ")}`);
    if (entry.feed !== undefined && !isPublicUrl(entry.feed))
      context.addIssue({
        code: "custom",
        path: ["feed"],
        message: withLikelyUrl("a feed is an http or https address", "feed", entry.feed),
      });
    const [kind] = given;
    const message = kind && whyNoTake(kind, takeOf(entry.take));
    if (message) context.addIssue({ code: "custom", path: ["take"], message });
  })
  .transform(({ name, take, secret, inside, ...entry }) => {
    const kind = sourceKinds.find((one) => entry[one] !== undefined) ?? "feed";
    return {
      kind,
      address: entry[kind] ?? "",
      name,
      take: takeOf(take),
      secret,
      inside,
    };
  });
export type SourceSettings = z.infer<typeof SourceSettings>;

/** The lists of a source that are read: those that it names, else its kind's first; one without a name where there is none. */
export function listsOf({ kind, take }: Pick<SourceSettings, "kind" | "take">): string[] {
  if (take.length > 0) return take;
  return [(kind === "feed" ? undefined : takes[kind][0]) ?? ""];
}

/** Each word once, whether one stands there or a list. */
function takeOf(take: string | string[] = []): string[] {
  return [...new Set(typeof take === "string" ? [take] : take)];
}

/** What is wrong with `take`, in the words that are possible; `undefined` when nothing is. */
function whyNoTake(kind: SourceKind, given: string[]): string | undefined {
  const possible: readonly string[] = takes[kind];
  const wrong = given.find((word) => !possible.includes(word));
  if (wrong !== undefined && possible.length === 0)
    return `${kind} has one list only: leave out "take: ${wrong}"`;
  if (wrong !== undefined) return `${kind} takes ${possible.join(", ")}; "${wrong}" is none of these`;
  return kind === "feed" && given.length > 1 ? `a feed takes one of ${possible.join(", ")}` : undefined;
}

/** Where the site stands as long as nobody said where: where `npm run preview` shows it. */
export const unsetUrl = "http://localhost:4321";

/** An address that stands for `what`, written whole. */
function webAddress(what: string, example: string) {
  return z.string().refine(isPublicUrl, {
    error: ({ input }) =>
      `${what} is an http or https address, for example ${likelyUrl(String(input)) ?? example}`,
  });
}

const Settings = z.strictObject({
  title: z.string().min(1).default("Five for Friday"),
  tagline: z.string().default(""),
  description: z.string().optional(),
  language: z
    .string()
    .refine(isLanguage, "a language is written as a code. Write language: en-GB, or fr, de, cy and so on")
    .default("en-GB"),
  zone: z
    .string()
    .refine((zone) => whyNoZone(zone) === undefined, { error: ({ input }) => whyNoZone(String(input)) })
    .default("Europe/London")
    .transform(spelledZone),
  url: z
    .string()
    .refine((url) => whyNoSite(url) === undefined, { error: ({ input }) => whyNoSite(String(input)) })
    .default(unsetUrl)
    .transform(withoutLastSlash),
  editor: z.strictObject({ name: z.string().min(1).optional(), email: z.email().optional() }).default({}),
  day: z.enum(weekdays).default("friday"),
  hour: z
    .string()
    .regex(/^([01]?\d|2[0-3])[:.][0-5]\d$/, { error: ({ input }) => whyNoHour(String(input)) })
    .default("09:00")
    .transform((hour) => hour.replace(".", ":").padStart(5, "0")),
  picks: z.int().min(1).max(20).default(5),
  signOff: z.string().optional(),
  /** Where the little server stands at which readers sign up, leave and pause. */
  service: z
    .string()
    .refine((url) => whyNoService(url) === undefined, { error: ({ input }) => whyNoService(String(input)) })
    .transform(withoutLastSlash)
    .optional(),
  /** Where readers' programs are told at once of what is new: a WebSub hub. */
  hub: webAddress("a hub", "https://pubsubhubbub.appspot.com/").optional(),
  /** Under what terms others may use the words: the address of a licence. */
  licence: webAddress("a licence", "https://creativecommons.org/licenses/by/4.0/").optional(),
  /** Word of who links to us, and to those we link to: https://www.w3.org/TR/webmention/ */
  webmention: z
    .strictObject({
      /** Where others send theirs. */
      endpoint: webAddress("an endpoint", "https://webmention.io/five.example/webmention").optional(),
      /** `friday` tells the pages of an issue that just went out. */
      send: z.boolean().default(false),
    })
    .default({ send: false }),
  /** Ask the Internet Archive for a copy of each page that was picked. */
  saveCopies: z.boolean().default(false),
  /** How a letter reaches whoever sends the mail, line by line as on an envelope. */
  postalAddress: z
    .string()
    .transform((text) => text.split("\n").map(oneLine).filter(Boolean))
    .refine((lines) => lines.join("").length <= 400, "it has 400 letters at most")
    .default([]),
  /** How often `friday` reads the sources. */
  ingest: z
    .strictObject({
      every: z
        .string()
        .refine(
          (words) => intervalMs(words) !== undefined,
          'how often is written "30m", "1h", "1d" or "never"',
        )
        .default("1h"),
    })
    .default({ every: "1h" }),
  /** Where `friday` tells of an issue that is out; nowhere unless said. */
  announce: z
    .strictObject({
      mastodon: z
        .string()
        .regex(/^@[\w.-]+@[\w-]+(\.[\w-]+)+$/, "a Mastodon account is written @you@social.example")
        .optional(),
      bluesky: z
        .string()
        .regex(/^[\w-]+(\.[\w-]+)+$/, "a Bluesky account is written you.bsky.social")
        .optional(),
    })
    .default({}),
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

function whyNoHour(written: string): string {
  const [, hour = "9", half = ""] = /^(1?\d|2[0-3])\s*([ap]m)?$/i.exec(written.trim()) ?? [];
  const meant = (Number(hour) % (half === "" ? 24 : 12)) + (/p/i.test(half) ? 12 : 0);
  return `an hour is written from 00:00 to 23:59. Write hour: "${String(meant).padStart(2, "0")}:00"`;
}

/** `1h` in milliseconds; infinite for `never`, `undefined` for words that say neither. */
export function intervalMs(words: string): number | undefined {
  if (words === "never") return Number.POSITIVE_INFINITY;
  const [, count, unit = ""] = /^([1-9]\d{0,3})([mhd])$/.exec(words) ?? [];
  const ms = { m: 60_000, h: 3_600_000, d: 86_400_000 }[unit];
  return ms === undefined ? undefined : Number(count) * ms;
}

/** What is wrong with a site's address, and what to write; `undefined` for one of which pages can be made. */
function whyNoSite(url: string): string | undefined {
  // A browser reads "https:five.example" too; whoever appends a path to it does not.
  if (!isPublicUrl(url) || !/^https?:\/\/[^/\\]/i.test(url))
    return `the site's address is an http or https address. Write url: ${likelyUrl(url) ?? "https://example.org"}`;
  const { pathname, origin } = new URL(url);
  if (!/[?#]/.test(url) && !/\.[a-z]+$|\/\//i.test(pathname.replace(/\/+$/, ""))) return undefined;
  return `the site stands at the root of its host, or in a folder there. Write url: ${origin}${pathname.replace(/\/[^/]*$/, "")}`;
}

function withoutLastSlash(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/\/+$/, "");
}

/** Longest address of a service, in characters: a reader's own, with a token behind it, stays one line of a header. */
const longestService = 200;

/** RFC 8058 §3.1: by one click one leaves at an https address alone. On this very machine nobody needs a certificate. */
function whyNoService(url: string): string | undefined {
  const meant = likelyUrl(url) ?? "https://mail.example.org";
  if (!isPublicUrl(url) || !/^https?:\/\/[^/\\]/i.test(url) || /[?#]/.test(url))
    return `the server at which readers sign up, leave and pause has an https address. Write service: ${meant}`;
  if (!url.toLowerCase().startsWith("https:") && !isThisMachine(url))
    return `mail programs let readers leave with one click at an https address only. Write service: ${meant}`;
  return url.length > longestService ? `its address has ${longestService} letters at most` : undefined;
}

/** `english` is made like a code, and is none: a language has a name. */
function isLanguage(language: string): boolean {
  try {
    return new Intl.DisplayNames("en", { type: "language", fallback: "none" }).of(language) !== undefined;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
