// Whether it is the editor who asks: by the token of the environment, or by the cookie that a phone got for it. The
// cookie proves that the token was known and does not hold it; a new token ends every phone's.
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { isSameSecret } from "../domain/same-secret.ts";
import { keyed } from "../subscribers/store/store-keys.ts";
import { hadRightToken, mayTryToken } from "./limits.ts";
import { networkIn } from "./network.ts";
import type { ServiceWorld } from "./service-world.ts";

/** RFC 6265bis §4.1.3.2: a browser takes a cookie of such a name from this very host alone, over https. */
const cookie = "__Host-five-save";
const yearSeconds = 31_536_000;

/** `tooMany` were wrong about it from there, so that none is looked at. */
export type Whether = "yes" | "no" | "tooMany";

/** By a token that was typed, or sent as `Authorization: Bearer …` (RFC 6750 §2.1). */
export async function isEditor(world: ServiceWorld, context: Context, typed?: string): Promise<Whether> {
  const { store, saveToken } = world;
  const given = typed ?? bearerOf(context);
  if (saveToken === undefined || given === undefined) return "no";
  const network = networkIn(world, context);
  if (!(await mayTryToken(store, network))) return "tooMany";
  if (!isSameSecret(given, saveToken)) return "no";
  await hadRightToken(store, network);
  return "yes";
}

export function hasBearer(context: Context): boolean {
  return bearerOf(context) !== undefined;
}

/**
 * By the cookie. It comes with what this site itself sends (SameSite=Strict); a browser that says where a request comes
 * from (Fetch Metadata) is asked too. `Origin` is not: pages without a referrer send "null" there.
 */
export function isKnownPhone({ store, saveToken }: ServiceWorld, context: Context): boolean {
  const given = getCookie(context, cookie);
  const site = context.req.header("sec-fetch-site") ?? "same-origin";
  if (saveToken === undefined || given === undefined || !["same-origin", "none"].includes(site)) return false;
  return store.keys.some((key) => isSameSecret(given, keyed(key, proofOf(saveToken))));
}

/** Lets this phone be known for a year. */
export function rememberPhone({ store, saveToken }: ServiceWorld, context: Context): void {
  const [newest] = store.keys;
  if (newest === undefined || saveToken === undefined)
    throw new TypeError("A proof needs a key and a token.");
  setCookie(context, cookie, keyed(newest, proofOf(saveToken)), {
    ...{ path: "/", secure: true, httpOnly: true, sameSite: "Strict", maxAge: yearSeconds },
  });
}

function bearerOf({ req }: Context): string | undefined {
  return /^Bearer +(\S+)\s*$/i.exec(req.header("authorization") ?? "")?.[1];
}

function proofOf(token: string): string {
  return `phone\n${token}`;
}
