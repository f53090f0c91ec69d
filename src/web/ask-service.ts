// Requests to a service that the editor named: with headers, a method and a body, inside the same limits.
// No redirect is followed: a token must not travel to another address than the one it was given for.
import { fetch, type Response } from "undici";
import type { FetchFailure } from "../domain/fetch-failure.ts";
import { publicUrl } from "../domain/public-url.ts";
import { failureOf } from "./failure.ts";
import { guardedAgent, type Network } from "./guarded-agent.ts";

export type ServiceRequest = { method?: "GET" | "POST"; headers?: Record<string, string>; body?: string };
/** Header names are in lower case. `limit` is the bytes that were too many, `movedTo` where a redirect with `status` led. */
export type ServiceAnswer =
  | { ok: true; status: number; headers: Record<string, string>; text: string }
  | { ok: false; why: FetchFailure; limit?: number; status?: number; movedTo?: string | undefined };

export type ServiceDoor = {
  ask(url: string, request?: ServiceRequest): Promise<ServiceAnswer>;
  close(): Promise<void>;
};

const timeoutMs = 30_000;
/** A service's page of records; more is no page. */
const maxBytes = 30_000_000;

/** `inside: true` is for a service in the editor's own network: it may live at any address and port. */
export function openServiceDoor(
  network: Network = {},
  settings: { inside?: boolean; userAgent?: string } = {},
): ServiceDoor {
  const agent = guardedAgent(network, { inside: settings.inside ?? false, maxWireBytes: maxBytes * 1.5 });
  return {
    ask: async (address, request = {}) => {
      const url = publicUrl(address);
      if (!url) return { ok: false, why: "not-a-web-address" };
      try {
        const response = await fetch(url, {
          dispatcher: agent,
          redirect: "manual",
          signal: AbortSignal.timeout(timeoutMs),
          method: request.method ?? "GET",
          headers: {
            "user-agent": settings.userAgent ?? "FiveForFriday/0.1",
            "accept-encoding": "gzip, br, zstd",
            ...request.headers,
          },
          ...(request.body === undefined ? {} : { body: request.body }),
        });
        return await answerOf(response);
      } catch (error) {
        return { ok: false, why: failureOf(error).why };
      }
    },
    close: () => agent.destroy(),
  };
}

/** The answer's text within bounds; a redirect is told and not followed, for the secret went with the request. */
async function answerOf(response: Response): Promise<ServiceAnswer> {
  const { status, headers } = response;
  if (status >= 300 && status < 400) {
    await response.body?.cancel();
    if (status === 304) return { ok: false, why: "bad-answer" };
    return { ok: false, why: "moved", status, movedTo: headers.get("location") ?? undefined };
  }
  const text = await textWithin(response.body ?? []);
  if (text === undefined) return { ok: false, why: "too-large", limit: maxBytes };
  return { ok: true, status, headers: Object.fromEntries(headers), text };
}

async function textWithin(
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
