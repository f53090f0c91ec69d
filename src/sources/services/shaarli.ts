// Shaarli's REST API (https://shaarli.readthedocs.io/en/master/REST-API/): links, newest first, with a token that
// is made from the API secret for every page. The description is the editor's; Shaarli's own notes are no links.
import { createHmac } from "node:crypto";
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import { millisecondsNow } from "../../domain/clock.ts";
import {
  askJson,
  baseOf,
  instantOf,
  noSecret,
  nothingBecause,
  type PageResult,
  readAllPages,
  readRecords,
  type Service,
  wordsOf,
} from "./service.ts";

const Link = z.object({
  url: z.string(),
  title: z.string().nullish(),
  description: z.string().nullish(),
  tags: z.array(z.string()).catch([]),
  private: z.boolean(),
  created: z.string().nullish(),
});

const perPage = 100;

/** `address` is Shaarli's own, `https://links.example`; the secret stands in Shaarli under Tools, Configure, REST API. */
export const shaarliApi: Service = {
  kind: "shaarli",
  secretVariable: "SHAARLI_SECRET",
  async read(ask, settings) {
    const base = baseOf(settings.address);
    if (!base) return nothingBecause("Write Shaarli's own address, for example https://links.example.");
    const { secret, since, source } = settings;
    if (!secret) return noSecret("API secret of Shaarli", shaarliApi.secretVariable);
    let issuedAt = millisecondsNow(settings.clock);
    return readAllPages("0", since, async (offset): Promise<PageResult> => {
      const asked = await askJson(
        ask,
        `${base}/api/v1/links?offset=${offset}&limit=${perPage}`,
        z.array(z.unknown()),
        { headers: { authorization: `Bearer ${tokenOf(secret, issuedAt)}` } },
      );
      if (!asked.ok) return asked;
      // A token lasts nine minutes by Shaarli's clock, so the next one is of the time that Shaarli just told.
      issuedAt = Date.parse(asked.headers["date"] ?? "") || issuedAt;
      const read = readRecords(asked.data, {
        schema: Link,
        name: "link",
        service: "Shaarli",
        capturesOf: (link) => (isNote(link.url, base) ? [] : [captureOf(link, source)]),
      });
      const isLast = asked.data.length < perPage;
      return { ok: true, page: { ...read, next: isLast ? undefined : String(Number(offset) + perPage) } };
    });
  },
};

/** RFC 7515 with HS512, the one algorithm Shaarli takes. `issuedAt` in milliseconds since 1970. */
function tokenOf(secret: string, issuedAt: number): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const content = `${encode({ typ: "JWT", alg: "HS512" })}.${encode({ iat: Math.floor(issuedAt / 1000) })}`;
  return `${content}.${createHmac("sha512", secret).update(content).digest("base64url")}`;
}

/** A note has an address within Shaarli: `/shaare/abc123`, in old versions `?abc123`, whole or not. */
function isNote(url: string, base: string): boolean {
  return /^(\/shaare\/|\?|\/\?)/.test(url.startsWith(base) ? url.slice(base.length) : url);
}

function captureOf(link: z.infer<typeof Link>, source: string): Capture {
  return {
    url: link.url,
    title: wordsOf(link.title),
    note: wordsOf(link.description),
    tags: link.tags,
    savedAt: instantOf(link.created),
    private: link.private || undefined,
    source,
  };
}
