import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSameSecret } from "../../src/domain/same-secret.ts";

describe("a secret", () => {
  it("is known by all of it, and by nothing longer, shorter or empty", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), (secret, more) => {
        expect(isSameSecret(secret, secret)).toBe(true);
        expect(isSameSecret(secret + more, secret)).toBe(false);
        expect(isSameSecret(secret, secret + more)).toBe(false);
        expect(isSameSecret("", more)).toBe(false);
      }),
    );
  });
});
