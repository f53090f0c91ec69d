// wallabag's API (https://doc.wallabag.org/developer/api/): entries, newest first, after an OAuth 2.0 login with
// the account's password. The words of annotations are the note; the article itself is not asked for.
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import {
  type Ask,
  askJson,
  baseOf,
  instantOf,
  noSecret,
  nothingBecause,
  type PageResult,
  privateByTag,
  readAllPages,
  readRecords,
  type Service,
  wordsOf,
} from "./service.ts";

const Entry = z.object({
  url: z.string(),
  title: z.string().nullish(),
  created_at: z.string().nullish(),
  tags: z.array(z.object({ label: z.string() })).catch([]),
  annotations: z.array(z.object({ text: z.string().nullish() })).catch([]),
});
const Entries = z.object({ pages: z.number(), _embedded: z.object({ items: z.array(z.unknown()) }) });
const Token = z.object({ access_token: z.string() });

/**
 * `address` is wallabag's own, `https://read.example`; the secret is `client_id:client_secret:user:password`,
 * the first two from wallabag's "API clients management". An entry is public unless it has the tag `private`.
 */
export const wallabagApi: Service = {
  kind: "wallabag",
  secretVariable: "WALLABAG_SECRET",
  async read(ask, settings) {
    const base = baseOf(settings.address);
    if (!base) return nothingBecause("Write wallabag's own address, for example https://read.example.");
    if (!settings.secret) return noSecret("secret of wallabag", wallabagApi.secretVariable);
    const login = await logIn(ask, base, settings.secret);
    if (!login.ok) return nothingBecause(login.problem);
    const headers = { authorization: `Bearer ${login.data.access_token}` };
    const list = `${base}/api/entries.json?sort=created&order=desc&detail=metadata&perPage=100`;
    return readAllPages("1", settings.since, async (number): Promise<PageResult> => {
      const asked = await askJson(ask, `${list}&page=${number}`, Entries, { headers });
      if (!asked.ok) return asked;
      const read = readRecords(asked.data._embedded.items, {
        schema: Entry,
        name: "entry",
        service: "wallabag",
        capturesOf: (entry) => [captureOf(entry, settings.source)],
      });
      const isLast = Number(number) >= asked.data.pages;
      return { ok: true, page: { ...read, next: isLast ? undefined : String(Number(number) + 1) } };
    });
  },
};

/** RFC 6749 §4.3. A refused grant is a 400 there (§5.2), which for the editor is a refused password. */
async function logIn(ask: Ask, base: string, secret: string) {
  const parts = /^([^:]+):([^:]+):([^:]+):(.+)$/s.exec(secret);
  const refused = (why: string) => ({ ok: false as const, problem: { why } });
  if (!parts) return refused("Write the secret in .env as client_id:client_secret:user:password.");
  const [, client_id = "", client_secret = "", username = "", password = ""] = parts;
  let status = 0;
  const login = await askJson(
    async (url, request) => {
      const answer = await ask(url, request);
      if (answer.ok) status = answer.status;
      return answer;
    },
    `${base}/oauth/v2/token`,
    Token,
    {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({
        grant_type: "password",
        client_id,
        client_secret,
        username,
        password,
      }).toString(),
    },
  );
  return status === 400
    ? refused(
        "wallabag refuses the client or the password (400). Check all four parts of the secret in .env.",
      )
    : login;
}

function captureOf(entry: z.infer<typeof Entry>, source: string): Capture {
  const tags = entry.tags.map((tag) => tag.label);
  return {
    url: entry.url,
    title: wordsOf(entry.title),
    note: wordsOf(entry.annotations.flatMap((annotation) => wordsOf(annotation.text) ?? []).join("\n\n")),
    tags,
    savedAt: instantOf(entry.created_at),
    private: privateByTag(tags),
    source,
  };
}
