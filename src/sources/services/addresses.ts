// Addresses as editors write them, and as services name their next page.
import { publicUrl } from "../../domain/public-url.ts";
import type { Headers } from "./ask-json.ts";

/** A base address without query, fragment and slash at the end, or `undefined` when it is no web address. */
export function baseOf(address: string): string | undefined {
  const url = publicUrl(address);
  return url && (url.origin + url.pathname).replace(/\/+$/, "");
}

/** RFC 8288: the address with `rel="next"` in a Link header. */
export function nextLink(headers: Headers): string | undefined {
  return /<([^>]+)>\s*;[^,]*\brel="?next"?/i.exec(headers["link"] ?? "")?.[1];
}

/** The list's address with a cursor for its next page; `undefined` when there is none. */
export function withCursor(
  list: string,
  parameter: string,
  cursor: string | null | undefined,
): string | undefined {
  if (!cursor) return undefined;
  const next = new URL(list);
  next.searchParams.set(parameter, cursor);
  return next.href;
}
