// Pinboard's API v1 (https://pinboard.in/api/): asked first whether anything changed, then for everything in
// one answer. The token travels in the address, so no address may ever appear in a report.
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import { exactInstant } from "../fields/exact-instant.ts";
import { maybeText, maybeWords } from "../fields/lenient.ts";
import { isPrivate } from "../fields/privacy.ts";
import { splitTags } from "../fields/tag-list.ts";
import { askJson } from "./ask-json.ts";
import { readList } from "./record-list.ts";
import { nothingBecause, type Problem, type Service, withSecret } from "./service.ts";

const Post = z.object({
  href: z.string(),
  /** The title; it is called so for the sake of Delicious. `false` where there is none. */
  description: maybeWords,
  extended: maybeWords,
  tags: z.string().catch(""),
  time: maybeText,
  /** `yes` or `no`; whatever is not plainly shared stays private. */
  shared: maybeText,
});
const Update = z.object({ update_time: z.string() });

/** posts/all may be called once in five minutes, and a 429 names no time (docs, "Rate limits"). */
const betweenAllMs = 300_000;

export const pinboard: Service<"pinboard"> = {
  kind: "pinboard",
  address: "the account's name, for example you",
  secret: { variable: "PINBOARD_TOKEN", is: "token of Pinboard" },
  read: (ask, settings) =>
    withSecret(accountIn(settings.address), settings, async (account, secret) => {
      const token = secret.includes(":") ? secret : `${account}:${secret}`;
      const { since } = settings;
      const update = await askJson(ask, addressOf("posts/update", token), Update);
      if (!update.ok) return nothingBecause(withoutToken(update.problem));
      if (since && Date.parse(update.data.update_time) <= Date.parse(since))
        return { captures: [], skipped: [] };
      const { problem, ...reading } = await readList(ask, settings, {
        service: "Pinboard",
        name: "post",
        first: addressOf("posts/all", token, since),
        answer: z.array(z.unknown()),
        recordsOf: (posts) => posts,
        record: Post,
        capturesOf: (post) => [captureOf(post)],
      });
      if (!problem) return reading;
      const retryAfterMs = problem.retryAfterMs ?? betweenAllMs;
      return { ...reading, problem: { ...withoutToken(problem), retryAfterMs } };
    }),
};

function accountIn(address: string): string | undefined {
  return /^(?:https:\/\/pinboard\.in\/u:)?([\w-]+)\/?$/.exec(address.trim())?.[1];
}

/** Pinboard knows instants without fractions of a second only. */
function addressOf(method: string, token: string, since?: string): string {
  const url = new URL(`https://api.pinboard.in/v1/${method}`);
  if (since) url.searchParams.set("fromdt", new Date(since).toISOString().replace(/\.\d+/, ""));
  url.searchParams.set("format", "json");
  url.searchParams.set("auth_token", token);
  return url.href;
}

/** Where a redirect leads may quote the address, and with it the token. */
function withoutToken({ movedTo, ...problem }: Problem): Problem {
  const to = URL.parse(movedTo ?? "");
  return to ? { ...problem, movedTo: `${to.origin}${to.pathname}` } : problem;
}

/** Tags with a full stop in front are for the editor's eyes (docs, "Data types"), so they stay there. */
function captureOf(post: z.infer<typeof Post>): Omit<Capture, "source"> {
  return {
    url: post.href,
    title: post.description,
    note: post.extended,
    tags: splitTags(post.tags, /\s+/).filter((tag) => !tag.startsWith(".")),
    savedAt: exactInstant(post.time),
    private: isPrivate({ shared: post.shared ?? "" }) || undefined,
  };
}
