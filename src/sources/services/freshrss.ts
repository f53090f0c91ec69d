// FreshRSS through its Google Reader API (https://freshrss.github.io/FreshRSS/en/developers/06_GoogleReader_API.html):
// starred articles. It does not tell when a star was given, and nothing in it is the editor's words.
import { z } from "zod";
import { listOf, maybeWords } from "../fields/lenient.ts";
import { baseOf, withCursor } from "./addresses.ts";
import { problemOf } from "./ask-json.ts";
import { readList } from "./record-list.ts";
import { type Ask, nothingBecause, type Problem, type Service, withSecret } from "./service.ts";

const Links = listOf(z.object({ href: z.string() }));
const Item = z
  .object({ title: maybeWords, canonical: Links, alternate: Links, categories: listOf(z.string()) })
  .transform(({ canonical, alternate, ...item }) => ({
    ...item,
    url: (canonical[0] ?? alternate[0])?.href ?? "",
  }));
const Stream = z.object({ items: z.array(z.unknown()), continuation: z.string().optional() });

/** A star on an old article stands among the old ones, so that the list is read whole each time. */
export const freshrss: Service<"freshrss"> = {
  kind: "freshrss",
  address: "FreshRSS's own address, for example https://rss.example",
  secret: {
    variable: "FRESHRSS_PASSWORD",
    is: "user and API password of FreshRSS",
    written: "user:API password",
  },
  read: (ask, settings) =>
    withSecret(baseIn(settings.address), settings, async (base, secret) => {
      const login = await logIn(ask, base, secret);
      if (!login.ok) return nothingBecause(login.problem);
      const first = `${base}/api/greader.php/reader/api/0/stream/contents/user/-/state/com.google/starred?output=json&n=100`;
      return readList(ask, settings, {
        service: "FreshRSS",
        name: "article",
        first,
        request: { headers: { authorization: `GoogleLogin auth=${login.auth}` } },
        answer: Stream,
        recordsOf: ({ items }) => items,
        record: Item,
        capturesOf: ({ url, title, categories }) => [{ url, title, tags: labelsOf(categories) }],
        next: ({ answer, count }) => (count > 0 ? withCursor(first, "c", answer.continuation) : undefined),
        newestFirst: false,
      });
    }),
};

/** People copy the address of the API, or of the page that they read on. */
function baseIn(address: string): string | undefined {
  return baseOf(address)?.replace(/(\/api\/greader\.php.*|\/i)$/, "");
}

/** ClientLogin answers lines of `name=value`. The password goes in the body, where no log keeps it. */
async function logIn(
  ask: Ask,
  base: string,
  secret: string,
): Promise<{ ok: true; auth: string } | { ok: false; problem: Problem }> {
  const [, user, password] = /^([^:]+):(.+)$/s.exec(secret) ?? [];
  if (!user || !password) return { ok: false, problem: { why: "bad-secret" } };
  const answer = await ask(`${base}/api/greader.php/accounts/ClientLogin`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ Email: user, Passwd: password }).toString(),
  });
  // What FreshRSS answers where its setting "Allow API access" is off.
  if (answer.ok && answer.status === 503)
    return { ok: false, problem: { why: "closed-to-programs", status: 503 } };
  const problem = problemOf(answer);
  if (problem || !answer.ok) return { ok: false, problem: problem ?? { why: "bad-answer" } };
  const auth = /^Auth=(\S+)\s*$/m.exec(answer.text)?.[1];
  return auth ? { ok: true, auth } : { ok: false, problem: { why: "bad-answer" } };
}

/** Folders and labels are the editor's; states and the feed's own categories are not. */
function labelsOf(categories: string[]): string[] {
  return categories.flatMap((category) => /^user\/[^/]+\/label\/(.+)$/.exec(category)?.[1] ?? []);
}
