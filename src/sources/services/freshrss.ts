// FreshRSS through its Google Reader API (https://freshrss.github.io/FreshRSS/en/developers/06_GoogleReader_API.html):
// starred articles, newest first. It does not tell when a star was given, and nothing in it is the editor's words.
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import {
  type Ask,
  askJson,
  baseOf,
  noSecret,
  nothingBecause,
  type PageResult,
  type Problem,
  problemOf,
  reaches,
  readAllPages,
  readRecords,
  type Service,
  wordsOf,
} from "./service.ts";

const Links = z.array(z.object({ href: z.string() })).catch([]);
const Item = z
  .object({
    title: z.string().nullish(),
    canonical: Links,
    alternate: Links,
    categories: z.array(z.string()).catch([]),
    /** When FreshRSS found it, in milliseconds since 1970: the earliest it can have been starred. */
    crawlTimeMsec: z.string().optional(),
  })
  .refine((item) => addressOf(item) !== undefined);
type Item = { canonical: { href: string }[]; alternate: { href: string }[] };
const Stream = z.object({ items: z.array(z.unknown()), continuation: z.string().optional() });

/**
 * `address` is FreshRSS's own, `https://rss.example`; the secret is `user:API password`, the one from the
 * profile page. With `since`, reading stops after a hundred starred articles that all came before it.
 */
export const freshrss: Service = {
  kind: "freshrss",
  secretVariable: "FRESHRSS_PASSWORD",
  async read(ask, settings) {
    const base = baseOf(settings.address)?.replace(/(\/api\/greader\.php.*|\/i)$/, "");
    if (!base) return nothingBecause("Write FreshRSS's own address, for example https://rss.example.");
    if (!settings.secret) return noSecret("user and API password of FreshRSS", freshrss.secretVariable);
    const login = await logIn(ask, base, settings.secret);
    if (!login.ok) return nothingBecause(login.problem);
    const headers = { authorization: `GoogleLogin auth=${login.auth}` };
    const list = `${base}/api/greader.php/reader/api/0/stream/contents/user/-/state/com.google/starred?output=json&n=100`;
    return readAllPages(list, settings.since, async (at): Promise<PageResult> => {
      const asked = await askJson(ask, at, Stream, { headers });
      if (!asked.ok) return asked;
      const { items, continuation } = asked.data;
      const cameAt: (string | undefined)[] = [];
      const read = readRecords(items, {
        schema: Item,
        name: "article",
        service: "FreshRSS",
        capturesOf: (item) => {
          cameAt.push(instantOfMs(item.crawlTimeMsec));
          return [captureOf(item, settings.source)];
        },
      });
      const goesOn = continuation && items.length > 0 && reaches(settings.since, cameAt);
      const next = goesOn ? `${list}&c=${encodeURIComponent(continuation)}` : undefined;
      return { ok: true, page: { ...read, next } };
    });
  },
};

/** ClientLogin answers lines of `name=value`. The password goes in the body, where no log keeps it. */
async function logIn(
  ask: Ask,
  base: string,
  secret: string,
): Promise<{ ok: true; auth: string } | { ok: false; problem: Problem }> {
  const [, user, password] = /^([^:]+):(.+)$/s.exec(secret) ?? [];
  const refused = (why: string) => ({ ok: false as const, problem: { why } });
  if (!user || !password) return refused("Write the secret in .env as user:API password.");
  const answer = await ask(`${base}/api/greader.php/accounts/ClientLogin`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ Email: user, Passwd: password }).toString(),
  });
  if (answer.ok && answer.status === 503)
    return refused("FreshRSS answers no programs (503). Allow API access in its settings, Authentication.");
  const problem = problemOf(answer);
  if (problem || !answer.ok) return { ok: false, problem: problem ?? { why: "no answer" } };
  const auth = /^Auth=(\S+)\s*$/m.exec(answer.text)?.[1];
  return auth ? { ok: true, auth } : refused("The answer is not what FreshRSS sends. Check the address.");
}

function captureOf(item: z.infer<typeof Item>, source: string): Capture {
  return { url: addressOf(item) ?? "", title: wordsOf(item.title), tags: labelsOf(item.categories), source };
}

function addressOf(item: Item): string | undefined {
  return item.canonical[0]?.href ?? item.alternate[0]?.href;
}

/** Folders and labels are the editor's; states and the feed's own categories are not. */
function labelsOf(categories: string[]): string[] {
  return categories.flatMap((category) => /^user\/[^/]+\/label\/(.+)$/.exec(category)?.[1] ?? []);
}

function instantOfMs(milliseconds: string | undefined): string | undefined {
  const time = Number(milliseconds);
  return time > 0 && time < 1e14 ? new Date(time).toISOString() : undefined;
}
