// What is wrong with a value that an editor wrote, in words, with what to write. The schemas of the domain say what
// only they know ("a hero needs alt text"); all the rest is said here.
import { z } from "zod";
import { nearestWord } from "../domain/nearest-word.ts";

/** The part of a complaint of zod's that is told. */
export type Complaint = {
  code: string;
  path?: PropertyKey[] | undefined;
  input?: unknown;
  expected?: string;
  values?: unknown[];
  keys?: string[];
  minimum?: number | bigint;
  maximum?: number | bigint;
};

/** What a fact looks like, by its key. A list's is that of an entry. */
const examples: Record<string, string> = {
  ...{
    title: "Five for Friday",
    tagline: "Five good links a week",
    description: "What readers get, and how often.",
  },
  ...{ language: "en-GB", zone: "Europe/London", url: "https://example.org", day: "friday", hour: '"09:00"' },
  ...{
    editor: "{ name: A. Editor, email: editor@example.org }",
    name: "A. Editor",
    email: "editor@example.org",
  },
  ...{ signOff: "Everything I found is [here](/bookmarks/).", sources: "feed: https://example.org/feed.xml" },
  ...{ feed: "https://example.org/feed.xml", take: "links", secret: "WORK_LINKDING_TOKEN", inside: "true" },
  ...{ number: "42", date: "2026-11-27", deadline: "2026-11-29", state: "draft", ink: "7", draft: "true" },
  ...{ shippedAt: "2026-11-27T09:00:00Z", summary: "What it is about.", blurb: "Worth your time." },
  hero: "{ image: ../photos/rooftops.jpg, alt: Rooftops at dusk, credit: A. Editor }",
  ...{ image: "../photos/rooftops.jpg", alt: "Rooftops at dusk", credit: "A. Editor" },
  via: "{ name: Strategic Reading, url: https://example.org }",
};

/** What others call our facts. */
const otherNames: Record<string, string> = {
  ...{ timezone: "zone", tz: "zone", weekday: "day", time: "hour", website: "url", site: "url", link: "url" },
  ...{ href: "url", address: "url", subtitle: "tagline", name: "title", headline: "title", author: "editor" },
  ...{ mail: "email", lang: "language", locale: "language", count: "picks", feeds: "sources", rss: "feed" },
  ...{
    atom: "feed",
    token: "secret",
    image: "hero",
    photo: "hero",
    cover: "hero",
    src: "image",
    file: "image",
  },
  ...{
    comment: "blurb",
    text: "blurb",
    note: "blurb",
    description: "blurb",
    source: "via",
    closes: "deadline",
  },
  ...{
    links: "picks",
    items: "picks",
    status: "state",
    draft: "state",
    published: "state",
    caption: "credit",
  },
  ...{ closing: "signOff", footer: "signOff", published_at: "shippedAt", publishedat: "shippedAt" },
};

/** What is so and what to write; `schema` is that of the whole value. */
export function explainValue(complaint: Complaint, schema: z.ZodType): string {
  const { code, path = [], input } = complaint;
  const key = String(path.at(-1) ?? "");
  if (code === "unrecognized_keys") return unknownKey(complaint.keys?.[0] ?? "", keysAt(schema, path));
  if (input === undefined || input === null)
    return `it is missing. Write ${key}: ${complaint.expected === "array" ? "" : exampleOf(key)}`.trim();
  switch (code) {
    case "invalid_value":
      return notAmong(complaint.values ?? [], key, input);
    case "too_small":
      return typeof input === "string"
        ? `it is empty. Write ${key}: ${exampleOf(key)}`
        : `it is at least ${complaint.minimum}`;
    case "too_big":
      return `it is at most ${complaint.maximum}`;
    case "invalid_format":
      return `it is not written as it should be. Write ${key}: ${exampleOf(key)}`;
    case "invalid_type":
      return wrongType(complaint.expected ?? "", path, input);
    default:
      return "this is not as expected";
  }
}

function exampleOf(key: string): string {
  return examples[key] ?? "some words";
}

function notAmong(values: unknown[], key: string, input: unknown): string {
  const meant = typeof input === "string" ? nearestWord(input, values.map(String)) : undefined;
  return `it is one of ${values.join(", ")}. Write ${key}: ${meant ?? exampleOf(key)}`;
}

function unknownKey(written: string, possible: string[]): string {
  const other = otherNames[written.toLowerCase()];
  const known = other !== undefined && possible.includes(other) ? other : undefined;
  const meant = nearestWord(written, possible) ?? known;
  const hint = meant === undefined ? "" : ` Did you mean ${meant}?`;
  return `"${written}" is none of the facts that can stand here.${hint} They are ${possible.join(", ")}`;
}

function wrongType(expected: string, path: PropertyKey[], input: unknown): string {
  const key = String(path.at(-1) ?? "");
  switch (expected) {
    case "string":
      return `words are expected here. Write ${key}: ${exampleOf(key)}`;
    case "boolean":
      return `it is true or false. Write ${key}: true`;
    case "int":
    case "number":
      return `a whole number is expected here. Write ${key}: ${key === "picks" ? "5" : exampleOf(key)}`;
    case "array":
      return `it is a list, each entry on a line of its own that begins with "  - ". Write below it: - ${entryOf(key, input)}`;
    default:
      return typeof path.at(-1) === "number" ? wrongEntry(path, input) : wrongFacts(path, key, input);
  }
}

/** An entry of a list that is words, where facts are expected. */
function wrongEntry(path: PropertyKey[], input: unknown): string {
  const list = String(path.at(-2) ?? "");
  return `an entry says what it is. Write - ${entryOf(list, input)}`;
}

function wrongFacts(path: PropertyKey[], key: string, input: unknown): string {
  if (path.length === 0)
    return 'facts are expected, each written "key: words" on a line of its own, for example title: Five for Friday';
  const isName = typeof input === "string" && (key === "editor" || key === "via");
  return `it has facts of its own. Write ${key}: ${isName ? `{ name: ${input} }` : (examples[key] ?? "{ key: words }")}`;
}

/** `feed: https://example.org/feed.xml`, with the editor's own address where there is one. */
function entryOf(list: string, input: unknown): string {
  const key = list === "picks" ? "url" : "feed";
  return `${key}: ${typeof input === "string" && input !== "" ? input : examples[key]}`;
}

type Shape = { properties?: Record<string, Shape>; items?: Shape };

/** The keys that may stand at a place of a value. */
function keysAt(schema: z.ZodType, path: PropertyKey[]): string[] {
  let shape: Shape | undefined = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Shape;
  for (const step of path)
    shape = typeof step === "number" ? shape?.items : shape?.properties?.[String(step)];
  // The body of a text is no fact of its front matter.
  return Object.keys(shape?.properties ?? {}).filter((key) => key !== "standfirst");
}
