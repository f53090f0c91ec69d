// Pinboard's API v1 (https://pinboard.in/api/): asked first whether anything changed, then for everything in
// one answer. The token travels in the address, so no address may ever appear in a report.
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import {
  type Ask,
  askJson,
  instantOf,
  noSecret,
  nothingBecause,
  type PageResult,
  type Problem,
  readAllPages,
  readRecords,
  type Service,
  wordsOf,
} from "./service.ts";

const Post = z.object({
  href: z.string(),
  /** The title; it is called so for the sake of Delicious. */
  description: z.union([z.string(), z.literal(false)]).nullish(),
  extended: z.string().nullish(),
  tags: z.string().catch(""),
  time: z.string().nullish(),
  /** `yes` or `no`; whatever is not plainly shared stays private. */
  shared: z.string().optional(),
});
const Update = z.object({ update_time: z.string() });

/** posts/all may be called once in five minutes, and a 429 names no time (docs, "Rate limits"). */
const betweenAllMs = 300_000;

/** `address` is the account's name; the token stands on https://pinboard.in/settings/password as `you:1234…`. */
export const pinboardApi: Service = {
  kind: "pinboard",
  secretVariable: "PINBOARD_TOKEN",
  async read(ask, settings) {
    const account = /^(?:https:\/\/pinboard\.in\/u:)?([\w-]+)\/?$/.exec(settings.address.trim())?.[1];
    if (!account) return nothingBecause("Write the account's name, for example you.");
    if (!settings.secret) return noSecret("token of Pinboard", pinboardApi.secretVariable);
    const token = settings.secret.includes(":") ? settings.secret : `${account}:${settings.secret}`;
    const { since, source } = settings;
    const update = await askPinboard(ask, "posts/update", token, Update);
    if (!update.ok) return nothingBecause(update.problem);
    if (since && Date.parse(update.data.update_time) <= Date.parse(since))
      return { captures: [], skipped: [] };
    return readAllPages(allSince(since), since, async (method): Promise<PageResult> => {
      const asked = await askPinboard(ask, method, token, z.array(z.unknown()));
      if (!asked.ok) return { ok: false, problem: { retryAfterMs: betweenAllMs, ...asked.problem } };
      const capturesOf = (post: z.infer<typeof Post>) => [captureOf(post, source)];
      const read = readRecords(asked.data, { schema: Post, name: "post", service: "Pinboard", capturesOf });
      return { ok: true, page: read };
    });
  },
};

/** Pinboard knows instants without fractions of a second only. */
function allSince(since: string | undefined): string {
  if (!since) return "posts/all";
  return `posts/all?fromdt=${encodeURIComponent(new Date(since).toISOString().replace(/\.\d+/, ""))}`;
}

async function askPinboard<T extends z.ZodType>(ask: Ask, method: string, token: string, schema: T) {
  const url = new URL(`https://api.pinboard.in/v1/${method}`);
  url.searchParams.set("format", "json");
  url.searchParams.set("auth_token", token);
  const asked = await askJson(ask, url.href, schema);
  return asked.ok ? asked : { ok: false as const, problem: withoutToken(asked.problem, token) };
}

/** A failure's words may come from below and quote the address. */
function withoutToken(problem: Problem, token: string): Problem {
  const { why, retryAfterMs } = problem;
  const clean = why.replaceAll(token, "[token]").replaceAll(encodeURIComponent(token), "[token]");
  return retryAfterMs === undefined ? { why: clean } : { why: clean, retryAfterMs };
}

/** Tags with a full stop in front are for the editor's eyes (docs, "Data types"), so they stay there. */
function captureOf(post: z.infer<typeof Post>, source: string): Capture {
  return {
    url: post.href,
    title: wordsOf(post.description || undefined),
    note: wordsOf(post.extended),
    tags: post.tags.split(/\s+/).filter((tag) => tag !== "" && !tag.startsWith(".")),
    savedAt: instantOf(post.time),
    private: post.shared !== "yes" || undefined,
    source,
  };
}
