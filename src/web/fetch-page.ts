// Fetches one page or feed of a stranger, within limits, and says by name why it could not.
// The only module that talks to the web; it keeps no cookies, follows no proxy and trusts no length.
import { type Agent, fetch, type Response } from "undici";
import type { FetchFailure } from "../domain/fetch-failure.ts";
import { publicUrl } from "../domain/public-url.ts";
import { failureOf } from "./failure.ts";
import { guardedAgent, type Network } from "./guarded-agent.ts";
import { retryAfterMs } from "./retry-after.ts";
import { takeBody } from "./take-body.ts";

/** Of a page or a feed, after decompression. */
export const usualMaxBytes = 5_000_000;

/** Defaults in brackets. */
export type FetchLimits = {
  /** All steps and the whole body together, in milliseconds (15,000). */
  timeoutMs?: number;
  /** Bytes after decompression (5,000,000). */
  maxBodyBytes?: number;
  /** Cut a longer body there instead of refusing it (no). */
  mayBeCut?: boolean;
  /** Read the body of a PDF too, up to 10 MB (no). */
  pdf?: boolean;
  /** The editor says that its host stands in their own network: there any address and port may be asked (no). */
  inside?: boolean;
  /** Redirects followed, each checked again (5). */
  maxRedirects?: number;
  /** What an earlier answer said of itself, byte for byte: an unchanged page is not sent again (RFC 9110 §13). */
  validators?: Validators | undefined;
};

export type Validators = { etag?: string | undefined; lastModified?: string | undefined };

export type Fetched =
  | {
      ok: true;
      /** Where the page was in the end, after redirects. */
      url: string;
      status: number;
      /** As the server says it, unless the first bytes say otherwise. */
      contentType: string;
      body: Uint8Array;
      headers: Record<string, string>;
      /** Where the page lives now, when every step there was permanent (301, 308). */
      movedTo?: string | undefined;
    }
  | {
      ok: false;
      why: FetchFailure;
      url: string;
      status?: number;
      /** The limit that was met: bytes for `too-large`, redirects for `too-many-redirects`. */
      limit?: number;
      contentType?: string;
      detail?: string;
      /** When the site wants to be asked again, in milliseconds from its answer. */
      retryAfterMs?: number | undefined;
      /** What the answer said of itself, where there was one that is no refusal; with `unchanged`, where the page lives now. */
      headers?: Record<string, string>;
      movedTo?: string | undefined;
    };

/** Bound to a network once: a run shares one agent and closes it. */
export type Web = {
  fetchPage(url: string, limits?: FetchLimits): Promise<Fetched>;
  /** Where an address leads after its redirects, without reading the page; `undefined` when it leads nowhere. */
  whereItLeads(url: string, limits?: FetchLimits): Promise<string | undefined>;
  close(): Promise<void>;
};

/** Opens the web on a network (the real one by default). `contactUrl` tells the sites who reads them. */
export function openWeb(network: Network = {}, contactUrl?: string): Web {
  const client: Client = {
    outside: guardedAgent(network),
    inside: guardedAgent(network, { inside: true }),
    patienceMs: network.patienceMs ?? Number.POSITIVE_INFINITY,
    userAgent: `FiveForFriday/0.1${contactUrl ? ` (+${contactUrl})` : ""}`,
  };
  return {
    fetchPage: (url, limits = {}) => fetchWith(client, url, limits),
    whereItLeads: async (url, limits = {}) => {
      const led = await fetchWith(client, url, { ...limits, maxBodyBytes: 0 });
      return led.ok || led.url !== publicUrl(url)?.href ? led.url : undefined;
    },
    close: async () => {
      await client.outside.destroy();
      await client.inside.destroy();
    },
  };
}

/**
 * One page. Never throws for anything the other side does: the result's `why` names it.
 * `world` is the network to use; each call with one opens and closes its own connections.
 */
export async function fetchPage(
  url: string,
  limits: FetchLimits = {},
  world: Network = {},
): Promise<Fetched> {
  const web = openWeb(world);
  try {
    return await web.fetchPage(url, limits);
  } finally {
    await web.close();
  }
}

type Client = { outside: Agent; inside: Agent; patienceMs: number; userAgent: string };

async function fetchWith(client: Client, start: string, limits: FetchLimits): Promise<Fetched> {
  const signal = AbortSignal.timeout(Math.min(limits.timeoutMs ?? 15_000, client.patienceMs));
  const maxRedirects = limits.maxRedirects ?? 5;
  let url = publicUrl(start);
  if (!url) return { ok: false, why: "not-a-web-address", url: start };
  url.hash = "";
  const { host } = url;
  let isPermanent = true;
  for (let step = 0; step <= maxRedirects; step++) {
    const asked: string = url.href;
    const agent = limits.inside && url.host === host ? client.inside : client.outside;
    try {
      const response = await ask(asked, { agent, userAgent: client.userAgent, signal }, limits.validators);
      const next = redirectOf(response);
      if (next === undefined)
        return withMove(await answerOf(response, asked, limits), step > 0 && isPermanent);
      isPermanent &&= response.status === 301 || response.status === 308;
      await response.body?.cancel();
      url = publicUrl(next, asked);
      if (!url) return { ok: false, why: "bad-redirect", url: asked, status: response.status };
    } catch (error) {
      return { ok: false, url: asked, ...failureOf(error) };
    }
  }
  return { ok: false, why: "too-many-redirects", url: start, limit: maxRedirects };
}

function withMove(answer: Fetched, hasMoved: boolean): Fetched {
  const isThere = answer.ok || answer.why === "unchanged";
  return isThere && hasMoved ? { ...answer, movedTo: answer.url } : answer;
}

function ask(
  url: string,
  { agent, userAgent, signal }: { agent: Agent; userAgent: string; signal: AbortSignal },
  validators: Validators = {},
): Promise<Response> {
  return fetch(url, {
    dispatcher: agent,
    redirect: "manual",
    signal,
    headers: {
      "user-agent": userAgent,
      accept:
        "text/html,application/xhtml+xml,application/xml;q=0.9,application/rss+xml,application/atom+xml,*/*;q=0.5",
      "accept-encoding": "gzip, br, zstd",
      "accept-language": "en;q=0.8,*;q=0.5",
      ...(validators.etag === undefined ? {} : { "if-none-match": validators.etag }),
      ...(validators.lastModified === undefined ? {} : { "if-modified-since": validators.lastModified }),
    },
  });
}

/** RFC 9110 §15.4: the codes that lead elsewhere, when they say where. */
function redirectOf(response: Response): string | undefined {
  const leadsOn = [301, 302, 303, 307, 308].includes(response.status);
  return leadsOn ? (response.headers.get("location") ?? undefined) : undefined;
}

async function answerOf(response: Response, url: string, limits: FetchLimits): Promise<Fetched> {
  const { status } = response;
  const refusal = refusalOf(status, limits.validators);
  const headers = Object.fromEntries(response.headers);
  if (refusal) {
    await response.body?.cancel();
    const contentType = headers["content-type"] ?? "";
    if (refusal === "unchanged") return { ok: false, why: refusal, url, status, contentType, headers };
    return { ok: false, why: refusal, url, status, contentType, retryAfterMs: retryAfterMs(headers) };
  }
  const { maxBodyBytes: maxBytes = usualMaxBytes, mayBeCut = false, pdf = false } = limits;
  const taken = await takeBody(response, { maxBytes, mayBeCut, pdf });
  if (taken.why) return { ok: false, url, status, headers, ...taken };
  return { ok: true, url, status, contentType: taken.contentType, body: taken.body, headers };
}

/** A 304 means something only to who asked whether anything changed (RFC 9110 §15.4.5). */
function refusalOf(status: number, { etag, lastModified }: Validators = {}): FetchFailure | undefined {
  if (status < 300) return undefined;
  if (status === 304) return (etag ?? lastModified) === undefined ? "bad-answer" : "unchanged";
  if (status === 404 || status === 410) return "not-found";
  if (status === 429) return "rate-limited";
  if (status >= 500) return "server-error";
  return status >= 400 ? "blocked" : "bad-redirect";
}
