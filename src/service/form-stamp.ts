// When a form was made, signed, so that a program that fills it at once, or keeps it for weeks, is known by it.
import { isSameSecret } from "../domain/same-secret.ts";
import { keyed, type StoreKey } from "../subscribers/store/store-keys.ts";

/** A person needs two seconds to type an address, and may leave a page open for a day. */
export const soonestMs = 2_000;
export const latestMs = 86_400_000;

/** The stamp of a form that is made now. */
export function formStamp(keys: StoreKey[], nowMs: number): string {
  const at = nowMs.toString(36);
  return `${at}.${proofOf(keys[0], at)}`;
}

/** Whether the stamp is ours and of the right age. */
export function isTimely(keys: StoreKey[], stamp: string, nowMs: number): boolean {
  const [, at = "", proof = ""] = /^([0-9a-z]{1,11})\.([\w-]{43})$/.exec(stamp) ?? [];
  const isOurs = keys.some((key) => isSameSecret(proof, proofOf(key, at)));
  const ageMs = nowMs - Number.parseInt(at, 36);
  return isOurs && ageMs >= soonestMs && ageMs <= latestMs;
}

/** 43 signs of base64url. */
function proofOf(key: StoreKey | undefined, at: string): string {
  if (key === undefined) throw new TypeError("A stamp needs a key.");
  return keyed(key, `form\n${at}`);
}
