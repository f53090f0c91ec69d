// Feedbin's API v2 (https://github.com/feedbin/feedbin-api): starred entries, first their ids, then a hundred at
// a time. Feedbin does not tell when a star was given, and nothing in it is the editor's words.
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import {
  askJson,
  instantOf,
  noSecret,
  nothingBecause,
  type PageResult,
  reaches,
  readAllPages,
  readRecords,
  type Service,
  wordsOf,
} from "./service.ts";

const Entry = z.object({
  url: z.string(),
  title: z.string().nullish(),
  /** When Feedbin found it: the earliest it can have been starred. */
  created_at: z.string().nullish(),
});

const origin = "https://api.feedbin.com/v2";
/** The most that one call may name (docs, "Starred Entries"). */
const perCall = 100;

/**
 * `address` is the account's email address, the secret its password. With `since`, reading stops after a hundred
 * starred entries that all came before it: an older entry is found only if it was starred among newer ones.
 */
export const feedbin: Service = {
  kind: "feedbin",
  secretVariable: "FEEDBIN_PASSWORD",
  async read(ask, settings) {
    const account = settings.address.trim();
    if (!/^[^\s@:]+@[^\s@:]+$/.test(account))
      return nothingBecause("Write the email address of the account, for example you@example.org.");
    if (!settings.secret) return noSecret("password of Feedbin", feedbin.secretVariable);
    const login = Buffer.from(`${account}:${settings.secret}`).toString("base64");
    const headers = { authorization: `Basic ${login}` };
    const starred = await askJson(ask, `${origin}/starred_entries.json`, z.array(z.int()), { headers });
    if (!starred.ok) return nothingBecause(starred.problem);
    const ids = starred.data.toSorted((a, b) => b - a);
    if (ids.length === 0) return { captures: [], skipped: [] };
    return readAllPages("0", settings.since, async (start): Promise<PageResult> => {
      const next = Number(start) + perCall;
      const asked = await askJson(
        ask,
        `${origin}/entries.json?ids=${ids.slice(Number(start), next).join(",")}`,
        z.array(z.unknown()),
        { headers },
      );
      if (!asked.ok) return asked;
      const cameAt: (string | undefined)[] = [];
      const read = readRecords(asked.data, {
        schema: Entry,
        name: "entry",
        service: "Feedbin",
        capturesOf: (entry) => {
          cameAt.push(instantOf(entry.created_at));
          return [captureOf(entry, settings.source)];
        },
      });
      const goesOn = next < ids.length && reaches(settings.since, cameAt);
      return { ok: true, page: { ...read, next: goesOn ? String(next) : undefined } };
    });
  },
};

function captureOf(entry: z.infer<typeof Entry>, source: string): Capture {
  return { url: entry.url, title: wordsOf(entry.title), tags: [], source };
}
