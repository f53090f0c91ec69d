// One question to a service, and its answer as a domain value or as a named failure.
import type { z } from "zod";
import { parseJson } from "../../domain/parse-json.ts";
import type { ServiceAnswer, ServiceRequest } from "../../web/ask-service.ts";
import { retryAfterHeaderMs, retryAfterMs } from "../../web/retry-after.ts";
import type { Ask, Problem } from "./service.ts";

/** Header names in lower case. */
export type Headers = Record<string, string>;
export type JsonAnswer<T> = { ok: true; data: T; headers: Headers } | { ok: false; problem: Problem };

/** A JSON answer checked by a schema. */
export async function askJson<T>(
  ask: Ask,
  url: string,
  schema: z.ZodType<T>,
  request: ServiceRequest = {},
): Promise<JsonAnswer<T>> {
  const answer = await ask(url, { ...request, headers: { accept: "application/json", ...request.headers } });
  const problem = problemOf(answer);
  if (problem || !answer.ok) return { ok: false, problem: problem ?? { why: "bad-answer" } };
  const checked = schema.safeParse(parseJson(answer.text));
  if (!checked.success) return { ok: false, problem: { why: "bad-answer" } };
  return { ok: true, data: checked.data, headers: answer.headers };
}

/** What is wrong with an answer, if anything: refused tokens, limits (RFC 9110 §10.2.3, Retry-After) and faults. */
export function problemOf(answer: ServiceAnswer): Problem | undefined {
  if (!answer.ok) return { why: answer.why, limit: answer.limit, movedTo: answer.movedTo };
  const { status, headers } = answer;
  if (status < 400) return undefined;
  if (isLimit(status, headers)) return { why: "rate-limited", status, retryAfterMs: retryAfterMs(headers) };
  if (status === 401 || status === 403) return { why: "refused-secret", status };
  if (status === 404 || status === 410) return { why: "not-found", status };
  if (status === 400 || status === 422) return { why: "not-understood", status };
  return { why: "server-error", status, retryAfterMs: retryAfterHeaderMs(headers) };
}

/** GitHub answers 403 at its limits, with nothing remaining or with Retry-After (docs, "Rate limits for the REST API"). */
function isLimit(status: number, headers: Headers): boolean {
  if (status === 429) return true;
  return status === 403 && (headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== undefined);
}
