// Feedbin's API v2 (https://github.com/feedbin/feedbin-api): starred entries, first their ids, then a hundred at
// a time. Feedbin does not tell when a star was given, and nothing in it is the editor's words.
import { z } from "zod";
import { maybeWords } from "../fields/lenient.ts";
import { askJson } from "./ask-json.ts";
import { readList } from "./record-list.ts";
import { nothingBecause, type Service, withSecret } from "./service.ts";

const Entry = z.object({ url: z.string(), title: maybeWords });

const origin = "https://api.feedbin.com/v2";
/** The most that one call may name (docs, "Starred Entries"). */
const perCall = 100;

/** A star on an old entry stands among the old ones, so that the list is read whole each time. */
export const feedbin: Service<"feedbin"> = {
  kind: "feedbin",
  address: "the email address of the account, for example you@example.org",
  secret: { variable: "FEEDBIN_PASSWORD", is: "password of Feedbin" },
  read: (ask, settings) =>
    withSecret(accountIn(settings.address), settings, async (account, secret) => {
      const login = Buffer.from(`${account}:${secret}`).toString("base64");
      const request = { headers: { authorization: `Basic ${login}` } };
      const starred = await askJson(ask, `${origin}/starred_entries.json`, z.array(z.int()), request);
      if (!starred.ok) return nothingBecause(starred.problem);
      const [first, ...more] = pagesOf(starred.data.toSorted((a, b) => b - a));
      if (first === undefined) return { captures: [], skipped: [] };
      return readList(ask, settings, {
        service: "Feedbin",
        name: "entry",
        first,
        request,
        answer: z.array(z.unknown()),
        recordsOf: (entries) => entries,
        record: Entry,
        capturesOf: ({ url, title }) => [{ url, title, tags: [] }],
        next: ({ page }) => more[page],
        newestFirst: false,
      });
    }),
};

function accountIn(address: string): string | undefined {
  return /^[^\s@:]+@[^\s@:]+$/.exec(address.trim())?.[0];
}

/** The addresses that name all these entries. */
function pagesOf(ids: number[]): string[] {
  return Array.from(
    { length: Math.ceil(ids.length / perCall) },
    (_, page) => `${origin}/entries.json?ids=${ids.slice(page * perCall, (page + 1) * perCall).join(",")}`,
  );
}
