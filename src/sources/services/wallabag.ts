// wallabag's API (https://doc.wallabag.org/developer/api/): entries, newest first, after an OAuth 2.0 login with
// the account's password. The words of annotations are the note; the article itself is not asked for.
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import { exactInstant } from "../fields/exact-instant.ts";
import { listOf, maybeText, maybeWords, tagNames } from "../fields/lenient.ts";
import { privateByTag } from "../fields/tag-list.ts";
import { baseOf } from "./addresses.ts";
import { askJson, type JsonAnswer } from "./ask-json.ts";
import { readList } from "./record-list.ts";
import { type Ask, nothingBecause, type Service, withSecret } from "./service.ts";

const Entry = z.object({
  url: z.string(),
  title: maybeWords,
  created_at: maybeText,
  tags: tagNames,
  annotations: listOf(z.object({ text: maybeWords })),
});
const Entries = z.object({ pages: z.number(), _embedded: z.object({ items: z.array(z.unknown()) }) });
const Token = z.object({ access_token: z.string() });

/** The first two parts of the secret are from wallabag's "API clients management". Public unless it has the tag `private`. */
export const wallabag: Service<"wallabag"> = {
  kind: "wallabag",
  address: "wallabag's own address, for example https://read.example",
  secret: {
    variable: "WALLABAG_SECRET",
    is: "secret of wallabag",
    written: "client_id:client_secret:user:password",
  },
  read: (ask, settings) =>
    withSecret(baseOf(settings.address), settings, async (base, secret) => {
      const login = await logIn(ask, base, secret);
      if (!login.ok) return nothingBecause(login.problem);
      const list = `${base}/api/entries.json?sort=created&order=desc&detail=metadata&perPage=100`;
      return readList(ask, settings, {
        service: "wallabag",
        name: "entry",
        first: `${list}&page=1`,
        request: { headers: { authorization: `Bearer ${login.data.access_token}` } },
        answer: Entries,
        recordsOf: ({ _embedded }) => _embedded.items,
        record: Entry,
        capturesOf: (entry) => [captureOf(entry)],
        next: ({ answer, page }) => (page + 1 < answer.pages ? `${list}&page=${page + 2}` : undefined),
      });
    }),
};

/** RFC 6749 §4.3. A refused grant is a 400 there (§5.2), which for the editor is a refused password. */
async function logIn(ask: Ask, base: string, secret: string): Promise<JsonAnswer<z.infer<typeof Token>>> {
  const parts = /^([^:]+):([^:]+):([^:]+):(.+)$/s.exec(secret);
  if (!parts) return { ok: false, problem: { why: "bad-secret" } };
  const [, client_id = "", client_secret = "", username = "", password = ""] = parts;
  const login = await askJson(ask, `${base}/oauth/v2/token`, Token, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({
      grant_type: "password",
      client_id,
      client_secret,
      username,
      password,
    }).toString(),
  });
  const isRefused = !login.ok && login.problem.status === 400;
  return isRefused ? { ok: false, problem: { why: "refused-login", status: 400 } } : login;
}

function captureOf(entry: z.infer<typeof Entry>): Omit<Capture, "source"> {
  return {
    url: entry.url,
    title: entry.title,
    note: entry.annotations.flatMap(({ text }) => text ?? []).join("\n\n") || undefined,
    tags: entry.tags,
    savedAt: exactInstant(entry.created_at),
    private: privateByTag(entry.tags),
  };
}
