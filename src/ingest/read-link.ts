// One link to one reading: fetched, read in a worker, or named as unreadable; then its site is asked what else it
// knows, where it is a video, a deck or a post. Fetching stands apart from reading: the bytes can be read again.
import type { Snapshot } from "../bookmarks/snapshots-folder.ts";
import type { Reading } from "../domain/bookmark.ts";
import { dayIn } from "../domain/calendar.ts";
import type { Clock } from "../domain/clock.ts";
import type { FetchFailure } from "../domain/fetch-failure.ts";
import { hostOf } from "../domain/host-of.ts";
import type { PageFacts } from "../domain/page-facts.ts";
import { kindOfAddress, kindOfType } from "../reading/kind/kind.ts";
import { isOembedKind, oembedAddress, readOembed, withOembed } from "../reading/oembed.ts";
import type { PageReading } from "../reading/read-page.ts";
import type { Readers } from "../reading/reader-pool.ts";
import type { Fetched, FetchLimits } from "../web/fetch-page.ts";
import type { PoliteWeb } from "../web/polite-web.ts";

/** What the page itself gave, and where its site can be asked for more. */
export type FirstReading = {
  reading: Reading;
  /** The address of the page, for which the question stands. */
  pageUrl: string;
  question: string | undefined;
  /** The readable text, which is kept in the snapshot only. */
  text: string;
};

type ReadingTools = { readers: Readers; zone: string };

/** An answer is a few hundred bytes of JSON; a slow one is not worth the wait. */
const oembedLimits: FetchLimits = { timeoutMs: 5_000, maxBodyBytes: 200_000 };

type LinkTools = ReadingTools & {
  clock: Clock;
  web: PoliteWeb;
  keepSnapshot: (snapshot: Snapshot) => Promise<void>;
};

/**
 * Fetches and reads `url`, and keeps the page as it came. The reading carries the instant at which the page was
 * there, by `clock`; `zone` is the publication's: it decides which day that is.
 */
export async function readLink(url: string, tools: LinkTools): Promise<Reading> {
  return readAnswer(url, await tools.web.readPage(url), tools);
}

/** The same of what `url` answered just now, whoever asked. */
export async function readAnswer(url: string, fetched: Fetched, tools: LinkTools): Promise<Reading> {
  const at = tools.clock.now();
  const first = await readFetched(url, fetched, { ...tools, at });
  const answer =
    first.question === undefined ? undefined : await tools.web.fetchPage(first.question, oembedLimits);
  const reading = answer?.ok ? withAnswer(first, answer.body) : first.reading;
  if (fetched.ok && reading.page) {
    await tools.keepSnapshot({
      url,
      pageUrl: fetched.url,
      at,
      contentType: fetched.contentType,
      text: first.text,
      oembed: answer?.ok ? Buffer.from(answer.body).toString("utf8") : undefined,
      given: [reading.page],
      body: fetched.body,
    });
  }
  return reading;
}

/** What the answer to a request for `url` gives by itself, as of the instant `at` when it came. */
export async function readFetched(
  url: string,
  fetched: Fetched,
  { readers, at, zone, ignoreDescription }: ReadingTools & { at: string; ignoreDescription?: boolean },
): Promise<FirstReading> {
  if (!fetched.ok) return withQuestion(readingOfFailure(url, at, fetched), fetched.url);
  const result = await readers.read({
    bytes: fetched.body,
    url: fetched.url,
    contentType: fetched.contentType,
    today: dayIn(at, zone),
    zone,
    ignoreDescription,
  });
  const reading = (given: { page: PageFacts } | { why: FetchFailure }): Reading => ({ url, at, ...given });
  if (!result.ok) return withQuestion(reading({ page: outerFacts(fetched, result.page) }), fetched.url);
  const { standsInFor, oembed, text } = result.page;
  if (standsInFor) return withQuestion(reading({ why: failureOf[standsInFor] }), fetched.url);
  return { ...withQuestion(reading({ page: factsOnly(result.page) }), fetched.url, oembed), text };
}

/** What a server would have said by its status. */
const failureOf: Record<NonNullable<PageReading["standsInFor"]>, FetchFailure> = {
  challenge: "blocked",
  missing: "not-found",
  trouble: "server-error",
};

/** The reading with what the site's oEmbed answer adds; a strange answer adds nothing. */
export function withAnswer({ reading, pageUrl }: FirstReading, body: Uint8Array): Reading {
  const oembed = readOembed(body, { url: pageUrl });
  if (!oembed) return reading;
  if (reading.page) return { ...reading, page: withOembed(reading.page, oembed) };
  const page = withOembed({ kind: kindOfAddress(pageUrl) ?? "page", site: hostOf(pageUrl) }, oembed);
  const saysSomething = page.title !== undefined || page.summary !== undefined;
  return saysSomething ? { url: reading.url, at: reading.at, page } : reading;
}

/** Whether there is something to ask. Behind a wall the link's own address tells of the page, not the wall's. */
function withQuestion(reading: Reading, reached: string, named?: string): FirstReading {
  const isKnown = reading.page !== undefined || oembedAddress(reached) !== undefined;
  const pageUrl = isKnown ? reached : reading.url;
  const question = reading.page
    ? isOembedKind(reading.page.kind)
      ? oembedAddress(pageUrl, named)
      : undefined
    : questionBehindWall(reading.why, pageUrl);
  return { reading, pageUrl, question, text: "" };
}

/** A page that could not be read may be known to its site all the same, if its address is of a known kind. */
function questionBehindWall(why: FetchFailure, pageUrl: string): string | undefined {
  const question = oembedAddress(pageUrl);
  if (question === undefined) return undefined;
  if (why === "blocked" || why === "too-large") return question;
  // RFC 9309 §2.3: a robots.txt speaks for its own host, and an endpoint elsewhere is made for programs.
  return why === "robots" && hostOf(question) !== hostOf(pageUrl) ? question : undefined;
}

/** Something that is no text page still has a kind worth telling. */
function readingOfFailure(url: string, at: string, fetched: Extract<Fetched, { ok: false }>): Reading {
  const isLargePdf = fetched.why === "too-large" && isPdf(fetched.contentType);
  if (fetched.why !== "not-text" && !isLargePdf) return { url, at, why: fetched.why, limit: fetched.limit };
  return { url, at, page: { kind: kindOfType(fetched.contentType ?? ""), site: hostOf(fetched.url) } };
}

/** All that is known of a page that was too much for the reader. */
function outerFacts(fetched: Extract<Fetched, { ok: true }>, scanned: PageFacts): PageFacts {
  if (isPdf(fetched.contentType)) return { kind: "pdf", site: hostOf(fetched.url) };
  return { ...scanned, kind: kindOfAddress(fetched.url) ?? scanned.kind };
}

function isPdf(contentType = ""): boolean {
  return kindOfType(contentType) === "pdf";
}

/** The text itself is not kept in `bookmarks/`: facts are, and labels follow from them. */
function factsOnly({
  text: _text,
  labels: _labels,
  standsInFor: _standsInFor,
  oembed: _oembed,
  ...facts
}: PageReading): PageFacts {
  return facts;
}
