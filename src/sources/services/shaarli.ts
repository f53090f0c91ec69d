// Shaarli's REST API (https://shaarli.readthedocs.io/en/master/REST-API/): links, newest first, with a token that
// is made from the API secret for every page. The description is the editor's; Shaarli's own notes are no links.
import { createHmac } from "node:crypto";
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import { millisecondsNow } from "../../domain/clock.ts";
import { exactInstant } from "../fields/exact-instant.ts";
import { listOf, maybeText, maybeWords } from "../fields/lenient.ts";
import { baseOf } from "./addresses.ts";
import { readList } from "./record-list.ts";
import { type Service, withSecret } from "./service.ts";

const Link = z.object({
  url: z.string(),
  title: maybeWords,
  description: maybeWords,
  tags: listOf(z.string()),
  private: z.boolean(),
  created: maybeText,
});

const perPage = 100;

export const shaarli: Service<"shaarli"> = {
  kind: "shaarli",
  address: "Shaarli's own address, for example https://links.example",
  secret: { variable: "SHAARLI_SECRET", is: "API secret of Shaarli" },
  read: (ask, settings) =>
    withSecret(baseOf(settings.address), settings, (base, secret) => {
      const from = (offset: number) => `${base}/api/v1/links?offset=${offset}&limit=${perPage}`;
      const startedAt = millisecondsNow(settings.clock);
      return readList(ask, settings, {
        service: "Shaarli",
        name: "link",
        first: from(0),
        request: (before) => {
          // A token lasts nine minutes by Shaarli's clock, so the next one is of the time that Shaarli just told.
          const issuedAt = Date.parse(before?.["date"] ?? "") || startedAt;
          return { headers: { authorization: `Bearer ${tokenOf(secret, issuedAt)}` } };
        },
        answer: z.array(z.unknown()),
        recordsOf: (links) => links,
        record: Link,
        capturesOf: (link) => (isNote(link.url, base) ? [] : [captureOf(link)]),
        next: ({ page, count }) => (count < perPage ? undefined : from((page + 1) * perPage)),
      });
    }),
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

function captureOf(link: z.infer<typeof Link>): Omit<Capture, "source"> {
  return {
    url: link.url,
    title: link.title,
    note: link.description,
    tags: link.tags,
    savedAt: exactInstant(link.created),
    private: link.private || undefined,
  };
}
