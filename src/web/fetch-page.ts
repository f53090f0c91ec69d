// Fetches one page or feed of a stranger, within limits, and says by name why it could not.
// The only module that talks to the web; it keeps no cookies, follows no proxy and trusts no length.
import { type Agent, fetch, type Response } from "undici";
import { publicUrl } from "../domain/public-url.ts";
import { guardedAgent, type Network, Refusal } from "./guarded-agent.ts";

/** Defaults in brackets. */
export type FetchLimits = {
  /** All steps and the whole body together, in milliseconds (15,000). */
  timeoutMs?: number;
  /** Bytes after decompression (5,000,000). */
  maxBodyBytes?: number;
  /** Redirects followed, each checked again (5). */
  maxRedirects?: number;
};

export type FetchFailure =
  | "not-a-web-address"
  | "refused-address"
  | "no-such-host"
  | "unreachable"
  | "bad-certificate"
  | "timeout"
  | "too-large"
  | "too-many-redirects"
  | "bad-redirect"
  | "bad-answer"
  | "not-text"
  | "not-found"
  | "blocked"
  | "rate-limited"
  | "server-error";

export type Fetched =
  | {
      ok: true;
      /** Where the page was in the end, after redirects. */
      url: string;
      status: number;
      contentType: string;
      body: Uint8Array;
      headers: Record<string, string>;
    }
  | { ok: false; why: FetchFailure; url: string; status?: number; contentType?: string; detail?: string };

/** Bound to a network once: a run shares one agent and closes it. */
export type Web = {
  fetchPage(url: string, limits?: FetchLimits): Promise<Fetched>;
  /** Where an address leads after its redirects, without reading the page; `undefined` when it leads nowhere. */
  whereItLeads(url: string, limits?: FetchLimits): Promise<string | undefined>;
  close(): Promise<void>;
};

const readable =
  /^(text\/(?!css|javascript|calendar)|application\/(.+\+)?(xml|json)\b|application\/(rss|atom|rdf)\b)/i;

/** Opens the web on a network (the real one by default). `contactUrl` tells the sites who reads them. */
export function openWeb(network: Network = {}, contactUrl?: string): Web {
  const agent = guardedAgent(network);
  const userAgent = `FiveForFriday/0.1${contactUrl ? ` (+${contactUrl})` : ""}`;
  return {
    fetchPage: (url, limits = {}) => fetchWith({ agent, userAgent }, url, limits),
    whereItLeads: async (url, limits = {}) => {
      const led = await fetchWith({ agent, userAgent }, url, { ...limits, maxBodyBytes: 0 });
      return led.ok || led.url !== publicUrl(url)?.href ? led.url : undefined;
    },
    close: () => agent.destroy(),
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

type Client = { agent: Agent; userAgent: string };

async function fetchWith(client: Client, start: string, limits: FetchLimits): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.timeoutMs ?? 15_000);
  const maxRedirects = limits.maxRedirects ?? 5;
  let url = publicUrl(start);
  if (!url) return { ok: false, why: "not-a-web-address", url: start };
  url.hash = "";
  for (let step = 0; step <= maxRedirects; step++) {
    const asked: string = url.href;
    try {
      const response = await ask(client, asked, signal);
      const next = redirectOf(response);
      if (next === undefined) return await answerOf(response, asked, limits);
      await response.body?.cancel();
      url = publicUrl(next, asked);
      if (!url) return { ok: false, why: "bad-redirect", url: asked, status: response.status };
    } catch (error) {
      return { ok: false, url: asked, ...failureOf(error) };
    }
  }
  return { ok: false, why: "too-many-redirects", url: start };
}

function ask(client: Client, url: string, signal: AbortSignal): Promise<Response> {
  return fetch(url, {
    dispatcher: client.agent,
    redirect: "manual",
    signal,
    headers: {
      "user-agent": client.userAgent,
      accept:
        "text/html,application/xhtml+xml,application/xml;q=0.9,application/rss+xml,application/atom+xml,*/*;q=0.5",
      "accept-encoding": "gzip, br, zstd",
      "accept-language": "en;q=0.8,*;q=0.5",
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
  const contentType = response.headers.get("content-type") ?? "";
  const refusal = refusalOf(status);
  if (refusal) {
    await response.body?.cancel();
    return { ok: false, why: refusal, url, status, contentType };
  }
  if (contentType !== "" && !readable.test(contentType)) {
    await response.body?.cancel();
    return { ok: false, why: "not-text", url, status, contentType };
  }
  const body = await bodyWithin(response, limits.maxBodyBytes ?? 5_000_000);
  if (!body) return { ok: false, why: "too-large", url, status, contentType };
  return { ok: true, url, status, contentType, body, headers: Object.fromEntries(response.headers) };
}

function refusalOf(status: number): FetchFailure | undefined {
  if (status < 300) return undefined;
  if (status === 404 || status === 410) return "not-found";
  if (status === 429) return "rate-limited";
  if (status >= 500) return "server-error";
  return status >= 400 ? "blocked" : "bad-redirect";
}

/** The decoded body, or `undefined` once it passes `maxBytes`: Content-Length is a claim, the count is not. */
async function bodyWithin(response: Response, maxBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Turns what undici and the sockets throw into our words. Anything unknown is a bug of ours and is thrown on. */
function failureOf(error: unknown): { why: FetchFailure; detail?: string } {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof Refusal) return { why: "refused-address", detail: cause.message };
    // The Fetch standard's own list of ports that are never a web page's, checked before our guard is asked.
    if (cause.message === "bad port") return { why: "refused-address", detail: cause.message };
    if (cause.name === "TimeoutError" || cause.name === "AbortError") return { why: "timeout" };
    const code = "code" in cause && typeof cause.code === "string" ? cause.code : "";
    const why = reasonByCode(code);
    if (why) return { why, detail: code };
  }
  if (error instanceof TypeError)
    return {
      why: "bad-answer",
      detail: String((error.cause as Error | undefined)?.message ?? error.message),
    };
  throw error;
}

function reasonByCode(code: string): FetchFailure | undefined {
  if (code === "ENOTFOUND" || code === "EAI_AGAIN" || code === "EAI_NODATA") return "no-such-host";
  if (/^(ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EACCES|EPERM|EINVAL)$/.test(code))
    return "unreachable";
  if (/TIMEOUT|ETIMEDOUT/.test(code)) return "timeout";
  if (/^(CERT_|ERR_TLS|ERR_SSL|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|EPROTO)/.test(code)) return "bad-certificate";
  if (/^(UND_ERR|HPE_|ECONNRESET|EPIPE|Z_|ERR__?Z|ERR_BROTLI|ERR__ERROR|ZSTD_)/.test(code))
    return "bad-answer";
  return undefined;
}
