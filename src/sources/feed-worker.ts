// The inside of one worker for feeds: bytes of a stranger's in, the links they give out. It may be killed at any
// moment.
import type { Capture } from "../domain/capture.ts";
import { decodeBytes } from "../domain/decode-bytes.ts";
import { answerRequests } from "../workers/answer-requests.ts";
import { capturesOfFeed, type Take } from "./feed/feed-captures.ts";
import { feedLinks } from "./feed/feed-links.ts";
import { readFeed } from "./feed.ts";

/** Bytes as they were fetched from `url`; `source` is the name that captures carry, `take` the editor's setting. */
export type FeedRequest = {
  bytes: Uint8Array;
  url: string;
  contentType?: string | undefined;
  source: string;
  take?: Take | undefined;
};

/** Of a page that is no feed, where it says that its feeds are. */
export type FeedAnswer =
  | { ok: true; title: string | undefined; captures: Capture[] }
  | { ok: false; why: string; feedLinks: string[] };

/** A post full of links must not make a hundred captures of each of 5,000. */
const maxCaptures = 5_000;

answerRequests(async ({ bytes, url, contentType, source, take }: FeedRequest): Promise<FeedAnswer> => {
  const fetched = { url, ...(contentType === undefined ? {} : { contentType }) };
  const feed = await readFeed(bytes, fetched);
  if (feed.ok)
    return {
      ok: true,
      title: feed.title,
      captures: capturesOfFeed(feed, source, take).slice(0, maxCaptures),
    };
  const links = feedLinks(decodeBytes(bytes, { form: "html", contentType }), url);
  return { ok: false, why: feed.why, feedLinks: links };
});
