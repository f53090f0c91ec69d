// Whether somebody knows a secret: how long the answer takes must not tell how much of it was right.
import { createHash, timingSafeEqual } from "node:crypto";

/** Both are hashed first, so that their lengths tell nothing either. */
export function isSameSecret(given: string, secret: string): boolean {
  return timingSafeEqual(hashOf(given), hashOf(secret));
}

function hashOf(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
