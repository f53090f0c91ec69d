import { createHmac, randomBytes, randomInt, randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeToken, readToken, type TokenFor } from "../../../src/subscribers/people/token.ts";
import { readKeys } from "../../../src/subscribers/store/store-keys.ts";
import { newKey, oldKey } from "../../support/stores.ts";

const keys = readKeys(oldKey);
const now = "2026-11-27T09:00:00.000Z";
const until = "2026-12-04T09:00:00.000Z";
const joan = "0f8fad5b-d9cb-469f-a165-70867728950e";
const zoe = "7c9e6679-7425-40de-944b-e07fc1f90ae7";

const forJoan: TokenFor[] = [
  { purpose: "leave", subscriberId: joan },
  { purpose: "pause", subscriberId: joan },
  { purpose: "bounce", subscriberId: joan },
  { purpose: "confirm", subscriberId: joan, until },
  { purpose: "yours", subscriberId: joan, until },
  { purpose: "move", subscriberId: joan, until },
];
const tokens = forJoan.map((given) => makeToken(keys, given));
const isRead = (token: string, at = now) => readToken(keys, token, at).ok;
const bounceToken = makeToken(keys, { purpose: "bounce", subscriberId: joan });

describe("a token", () => {
  it.each(forJoan)("says whom and what it is for: $purpose", ({ purpose, subscriberId }) => {
    const token = tokens[forJoan.findIndex((one) => one.purpose === purpose)] ?? "";
    expect(readToken(keys, token, now)).toEqual({ ok: true, purpose, subscriberId });
    expect(token).toMatch(/^[\w-]{44,53}$/);
  });

  it("is the same each time, for anybody", () => {
    fc.assert(
      fc.property(fc.uuid(), fc.constantFrom("leave", "pause", "bounce"), (subscriberId, purpose) => {
        const token = makeToken(keys, { purpose, subscriberId });
        expect(token).toBe(makeToken(keys, { purpose, subscriberId }));
        expect(readToken(keys, token, now)).toEqual({ ok: true, purpose, subscriberId });
      }),
    );
  });

  it("made with an older key is read for ever, and one made with a key that is no more is not", () => {
    const both = readKeys(`${newKey},${oldKey}`);
    for (const token of tokens) expect(readToken(both, token, now).ok).toBe(true);
    for (const given of forJoan) {
      const made = makeToken(both, given);
      expect(readToken(both, made, now).ok).toBe(true);
      expect(isRead(made)).toBe(false);
    }
  });

  it("for leaving, pausing and bounces works years later; the others end at their second", () => {
    const later = "2036-11-27T09:00:00.000Z";
    expect(tokens.map((token) => isRead(token, later))).toEqual([true, true, true, false, false, false]);
    const confirm = tokens[3] ?? "";
    expect(isRead(confirm, "2026-12-04T08:59:59.999Z")).toBe(true);
    expect(isRead(confirm, until)).toBe(false);
  });

  it("for bounces survives a mail host that folds letters, and fits with its base into a local part", () => {
    for (const spelt of [bounceToken.toUpperCase(), bounceToken.toLowerCase(), mixed(bounceToken)])
      expect(readToken(keys, spelt, now)).toEqual({ ok: true, purpose: "bounce", subscriberId: joan });
    expect(bounceToken).toBe(bounceToken.toLowerCase());
    expect(`bounce+${bounceToken}`.length).toBeLessThanOrEqual(64);
  });

  it.each(["", "joan@example.org", joan.toUpperCase(), joan.replaceAll("-", ""), `${joan}0`])(
    "is not made for %j, which is nobody's id",
    (subscriberId) => {
      expect(() => makeToken(keys, { purpose: "leave", subscriberId })).toThrow(TypeError);
    },
  );
});

describe("20,000 forged tokens", () => {
  it("one sign changed, at each place to each other sign: none is read", () => {
    const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/=.%";
    let tried = 0;
    for (const token of tokens)
      for (let at = 0; at < token.length; at += 1)
        for (const sign of signs) {
          const forged = token.slice(0, at) + sign + token.slice(at + 1);
          if (forged === token || (token === bounceToken && forged.toLowerCase() === token)) continue;
          tried += 1;
          if (isRead(forged)) expect.fail(`${forged} was read`);
        }
    expect(tried).toBeGreaterThan(12_000);
  });

  it("cut, lengthened, padded, re-cased or joined: none is read", () => {
    for (const token of tokens) {
      for (let at = 0; at < token.length; at += 1) {
        expect(isRead(token.slice(0, at))).toBe(false);
        expect(isRead(token.slice(at + 1))).toBe(false);
      }
      for (const more of ["=", "A", "0", " ", "\n", "\0", "AA==", token, "Ω"]) {
        expect(isRead(token + more)).toBe(false);
        expect(isRead(more + token)).toBe(false);
      }
      if (token === bounceToken) continue;
      for (const spelt of [token.toLowerCase(), token.toUpperCase(), mixed(token)])
        expect(isRead(spelt)).toBe(false);
    }
  });

  it("halves of two good ones, or one purpose's proof under another's letter: none is read", () => {
    const ofZoe = forJoan.map((given) => makeToken(keys, { ...given, subscriberId: zoe }));
    for (const one of tokens)
      for (const other of [...tokens, ...ofZoe]) {
        if (one === other) continue;
        for (let at = 1; at < one.length; at += 1) {
          const forged = one.slice(0, at) + other.slice(at);
          if (forged !== one && forged !== other) expect(isRead(forged)).toBe(false);
        }
      }
  });

  it("drawn at random in each shape: none is read", () => {
    const shapes = tokens.map((token) => [token.slice(0, 1), token.length - 1] as const);
    for (let round = 0; round < 6_000; round += 1)
      for (const [letter, length] of shapes) {
        const drawn = randomBytes(60).toString("base64url").slice(0, length);
        const token =
          letter + (letter === "b" ? drawn.replace(/[^0-9a-v]/g, () => String(randomInt(10))) : drawn);
        if (isRead(token)) expect.fail(`${token} was read`);
      }
  });

  it("made with another secret, with none, or as an address is hashed: none is read", () => {
    const stranger = readKeys(`k1:${"3".repeat(64)}`);
    for (const given of forJoan) expect(isRead(makeToken(stranger, given))).toBe(false);
    const id = Buffer.from(joan.replaceAll("-", ""), "hex");
    for (const secret of ["", "k1", "1".repeat(64)])
      for (const text of [`leave\n${joan}`, joan, `address\n${joan}`, "fingerprint"]) {
        const proof = createHmac("sha256", secret).update(text).digest().subarray(0, 16);
        expect(isRead(`l${Buffer.concat([id, proof]).toString("base64url")}`)).toBe(false);
      }
    expect(isRead(`l${Buffer.concat([id, Buffer.alloc(16)]).toString("base64url")}`)).toBe(false);
  });

  it("of a size that would cost: refused unread", () => {
    for (const length of [61, 10_000, 1_000_000]) expect(isRead(`b${"0".repeat(length)}`)).toBe(false);
    expect(isRead(randomUUID())).toBe(false);
  });
});

/** Every second letter in the other case. */
function mixed(token: string): string {
  return [...token].map((sign, at) => (at % 2 === 0 ? sign.toUpperCase() : sign.toLowerCase())).join("");
}
