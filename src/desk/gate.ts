// Who may ask the desk: pages that it served itself, in the browser that opened the address printed at its start. Any
// page of the web can send a request to this machine, and by rebinding a name even read the answer: so nothing is
// taken from a request but what a browser alone sets (Fetch Metadata, W3C; RFC 6454 §7), and nothing is shown to a
// name that is not this machine's.
import type { MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { isSameSecret } from "../domain/same-secret.ts";

export type GateSetting = {
  /** The port that the editor's browser sees. */
  port: number;
  /** The secret of the address that `npm start` prints. */
  token: string;
};

const names = ["127.0.0.1", "localhost", "[::1]"];

/** Everything but the way in through the printed address. */
export function gate({ port, token }: GateSetting): MiddlewareHandler {
  const hosts = new Set(names.map((name) => `${name}:${port}`));
  // Cookies know no ports: another desk of this machine has its own.
  const cookie = `desk-${port}`;
  return async (context, next) => {
    const { req } = context;
    const host = req.header("host") ?? "";
    if (!hosts.has(host)) return context.text("This is not an address of the desk.", 421);
    if (!isFromHere(req.raw, host)) return context.text("The desk takes nothing from other pages.", 403);
    const shown = req.method === "GET" ? req.query("start") : undefined;
    if (shown !== undefined && isSameSecret(shown, token)) {
      setCookie(context, cookie, token, { httpOnly: true, sameSite: "Lax", path: "/", maxAge: aYear });
      return context.redirect(withoutToken(req.url), 303);
    }
    if (!isSameSecret(getCookie(context, cookie) ?? "", token))
      return context.text("Open the address that npm start printed: it lets this browser in.", 403);
    return await next();
  };
}

/** In seconds. The secret lasts as long as the publication's folder. */
const aYear = 365 * 24 * 3_600;

/**
 * What changes something comes from a page of our own. What only shows may also be opened by hand or by a link, as a
 * page of its own, never as a part of another.
 */
function isFromHere({ method, headers }: Request, host: string): boolean {
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  const isOurs = site === null ? origin === `http://${host}` : site === "same-origin";
  if (method !== "GET" && method !== "HEAD")
    return isOurs && (origin === null || origin === `http://${host}`);
  if (site === null || site === "same-origin" || site === "none") return true;
  return headers.get("sec-fetch-mode") === "navigate" && headers.get("sec-fetch-dest") === "document";
}

function withoutToken(address: string): string {
  const { pathname, searchParams } = new URL(address);
  searchParams.delete("start");
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`;
}

/** Headers of every answer: it can do nothing but be the desk. Links lead to strangers, who learn nothing of where from. */
export const deskHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  for (const [name, value] of Object.entries(everywhere))
    if (!context.res.headers.has(name)) context.res.headers.set(name, value);
};

const everywhere = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  "Cache-Control": "no-store",
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};
