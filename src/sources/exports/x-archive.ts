// The archive that X (Twitter) gives: the zip, or one of its files `tweets.js`, `note-tweet.js`, `like.js`.
// They are JavaScript that assigns a list; the list is cut out and parsed, never evaluated.
import type { Capture } from "../../domain/capture.ts";
import { parseJson } from "../../domain/parse-json.ts";
import type { Imported, Skipped } from "../fields/imported.ts";
import { isListOf, type RecordReading, whyNoLink } from "../fields/records.ts";
import { readFeedDate } from "../fields/written-date.ts";
import { type ArchiveFormat, baseName, type Member } from "./archive.ts";
import type { ImportFormat } from "./import-format.ts";
import { type XLike, type XLink, type XLongPost, type XPost, XRecord } from "./x-records.ts";
import { instantOfPostId, isCut, lettersOf, linkedPostId, postUrl, shortLinks, wordsOf } from "./x-text.ts";

/** Letters by which a long post is looked up; posts are cut at some 270. */
const openingLength = 40;

type Placed = { where: string; record: XRecord };

export const xFileFormat: ImportFormat = {
  name: "x",
  recognises: ({ text, json }) =>
    /^\s*window\.YTD\.\w+\.part\d+\s*=/.test(text.slice(0, 200)) ||
    ["tweet", "noteTweet", "like"].some((key) => isListOf(json, key)),
  read: ({ name, text }, source) => readXFiles([{ path: name, text }], source),
};

export const xArchive: ArchiveFormat = {
  name: "x",
  member: /^(tweets?|note-tweet|like)(-part\d+)?\.js$/,
  read: readXFiles,
};

/** Posts, with the whole text of those that were cut, then likes. A post without a link gives nothing. */
function readXFiles(members: Member[], source: string): Imported {
  const { placed, skipped } = placedRecords(members);
  const findLong = longPostFinder(placed);
  const used = new Set<XLongPost>();
  const captures: Capture[] = [];
  const add = (where: string, reading: RecordReading) => {
    for (const capture of reading.captures) captures.push(capture);
    if (reading.why !== undefined) skipped.push({ where, why: reading.why });
  };
  for (const { where, record } of placed) {
    if (record.kind === "like") add(where, { captures: linksInLike(record, source) });
    if (record.kind !== "post") continue;
    const long = findLong(record);
    if (long) used.add(long);
    add(where, readPost(record, long, source));
  }
  for (const { where, record } of placed)
    if (record.kind === "long" && !used.has(record)) add(where, readLongPost(record, source));
  const hasOnlyWords = placed.length > 0 && captures.length === 0;
  return { format: "x", captures, skipped, ...(hasOnlyWords ? { hasOnlyWords } : {}) };
}

function placedRecords(members: Member[]): { placed: Placed[]; skipped: Skipped[] } {
  const placed: Placed[] = [];
  const skipped: Skipped[] = [];
  for (const { path, text } of members) {
    const part = members.length === 1 ? "" : `${baseName(path)}, `;
    const list = listIn(text);
    if ("why" in list) skipped.push({ where: baseName(path), why: list.why });
    else
      for (const [index, raw] of list.records.entries()) {
        const where = `${part}record ${index + 1}`;
        const parsed = XRecord.safeParse(raw);
        if (parsed.success) placed.push({ where, record: parsed.data });
        else skipped.push({ where, why: "not a post or like as X writes it" });
      }
  }
  return { placed, skipped };
}

/** From the first bracket on, without a closing semicolon, it is JSON. */
function listIn(text: string): { records: unknown[] } | { why: string } {
  const kind = /^\s*window\.YTD\.(\w+?)\.part/.exec(text.slice(0, 200))?.[1];
  if (kind && !/^(tweets?|note_tweet|like)$/.test(kind))
    return { why: `X's "${kind}" file tells no links. Take tweets.js, note-tweet.js or like.js.` };
  const from = text.indexOf("[");
  const list = from === -1 ? "" : text.slice(from).trimEnd();
  const json = parseJson(list.endsWith(";") ? list.slice(0, -1) : list);
  return Array.isArray(json) ? { records: json } : { why: "damaged or cut short" };
}

/** The long post for a cut one: by id, or else by how it begins, since X seldom gives both the same id. */
function longPostFinder(placed: Placed[]): (post: XPost) => XLongPost | undefined {
  const longPosts = placed.map(({ record }) => record).filter((record) => record.kind === "long");
  const byId = new Map(longPosts.map((long) => [long.id, long]));
  const byOpening = Map.groupBy(longPosts, (long) => lettersOf(long.text).slice(0, openingLength));
  return ({ id, text }) => {
    const sameId = id === undefined ? undefined : byId.get(id);
    if (sameId || !isCut(text)) return sameId;
    const letters = lettersOf(text);
    const alike = byOpening.get(letters.slice(0, openingLength)) ?? [];
    return alike.find((long) => lettersOf(long.text).startsWith(letters));
  };
}

function readPost(post: XPost, long: XLongPost | undefined, source: string): RecordReading {
  return readLinks([...post.links, ...(long?.links ?? [])], post.id, {
    note: wordsOf(long?.text ?? post.text, post.tags),
    tags: post.tags,
    savedAt: readFeedDate(post.at) ?? instantOfPostId(post.id),
    source,
    seenAt: postUrl(post.id),
  });
}

/** A long post whose cut form is not in the file: its id is not that of a post, so nobody can be sent there. */
function readLongPost(long: XLongPost, source: string): RecordReading {
  const savedAt = readFeedDate(long.at) ?? instantOfPostId(long.id);
  return readLinks(long.links, long.id, { note: wordsOf(long.text), tags: [], savedAt, source });
}

/** Each link once, by its full address. A link to the post itself only leads to its pictures or its whole text. */
function readLinks(links: XLink[], ownId: string | undefined, common: Omit<Capture, "url">): RecordReading {
  const whole = new Set(links.filter((link) => link.full).map((link) => link.short));
  const urls = new Set(links.map((link) => link.full).filter((url) => url !== undefined));
  const outgoing = [...urls].filter((url) => ownId === undefined || linkedPostId(url) !== ownId);
  const lost = links.find((link) => !link.full && !whole.has(link.short));
  const odd = outgoing.map((url) => whyNoLink(url)).find((why) => why !== undefined);
  return {
    captures: outgoing.filter((url) => whyNoLink(url) === undefined).map((url) => ({ url, ...common })),
    why: lost ? `a link without its full address (${lost.short ?? "no address at all"})` : odd,
  };
}

/** The archive gives a like no date: the post's own stands in. Links are t.co only, which reading the page resolves. */
function linksInLike(like: XLike, source: string): Capture[] {
  const words = wordsOf(like.text);
  return shortLinks(like.text).map((url) => ({
    url,
    note: words === undefined ? "Liked" : `Liked: ${words}`,
    tags: [],
    savedAt: instantOfPostId(like.id),
    source,
    seenAt: postUrl(like.id),
  }));
}
