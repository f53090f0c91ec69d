// What undici and the sockets throw, in our words.
import type { FetchFailure } from "../domain/fetch-failure.ts";
import { Refusal } from "./guarded-agent.ts";

/** The reason behind an error of a request. Anything unknown is a bug of ours and is thrown on. */
export function failureOf(error: unknown): { why: FetchFailure; detail?: string } {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const reason = reasonOf(cause);
    if (reason) return reason;
  }
  if (error instanceof TypeError)
    return {
      why: "bad-answer",
      detail: String((error.cause as Error | undefined)?.message ?? error.message),
    };
  throw error;
}

function reasonOf(cause: Error): { why: FetchFailure; detail?: string } | undefined {
  if (cause instanceof Refusal) {
    const why = cause.code === "REFUSED_PORT" ? "refused-port" : "refused-address";
    return { why, detail: cause.message };
  }
  // The Fetch standard's own list of ports that are never a web page's, checked before our guard is asked.
  if (cause.message === "bad port") return { why: "refused-port", detail: cause.message };
  if (cause.name === "TimeoutError" || cause.name === "AbortError") return { why: "timeout" };
  const code = "code" in cause && typeof cause.code === "string" ? cause.code : "";
  const why = reasonByCode(code);
  return why && { why, detail: code };
}

function reasonByCode(code: string): FetchFailure | undefined {
  if (code === "ENOTFOUND" || code === "EAI_NODATA") return "no-such-host";
  if (/^(EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EADDRNOTAVAIL|EACCES|EPERM|EINVAL)$/.test(code))
    return "unreachable";
  if (/TIMEOUT|ETIMEDOUT/.test(code)) return "timeout";
  if (/^(CERT_|ERR_TLS|ERR_SSL|UNABLE_TO|DEPTH_ZERO|SELF_SIGNED|EPROTO)/.test(code)) return "bad-certificate";
  if (/^(ENDLESS_ANSWER$|UND_ERR|HPE_|ECONNRESET|EPIPE|Z_|ERR__?Z|ERR_BROTLI|ERR__ERROR|ZSTD_)/.test(code))
    return "bad-answer";
  return undefined;
}
