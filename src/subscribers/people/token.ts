// What stands in a link or a bounce address and proves that we wrote it: for one person and one purpose. It holds no
// address, needs no table, and a token for one purpose opens nothing else.
import { timingSafeEqual } from "node:crypto";
import { keyed, type StoreKey } from "../store/store-keys.ts";

/** Each purpose's first letter, by which its tokens begin, and whether they come to an end. */
const purposes = {
  leave: { letter: "l", ends: false },
  pause: { letter: "p", ends: false },
  bounce: { letter: "b", ends: false },
  confirm: { letter: "c", ends: true },
  yours: { letter: "y", ends: true },
  move: { letter: "m", ends: true },
} as const;

type Purpose = keyof typeof purposes;

/**
 * `yours` opens a person's own page; `move` is for a new address, and has the id of that move in place of the person's.
 * `until` is an ISO 8601 instant, counted in whole seconds; links in mails that were sent work for ever (RFC 8058).
 */
export type TokenFor =
  | { purpose: "leave" | "pause" | "bounce"; subscriberId: string }
  | { purpose: "confirm" | "yours" | "move"; subscriberId: string; until: string };

const idBytes = 16;
const proofBytes = 16;
const endBytes = 4;

/**
 * A letter, and in base64url the person's UUID, the end where there is one, and 16 bytes of HMAC-SHA-256 with the newest
 * key: 44 signs, 49 with an end. One for bounces has 53 and no capitals, since it travels as the local part of a mail
 * address, which may have 64 (RFC 5321 §4.5.3.1.1) and is folded by many hosts. No key's name is in it: each is tried.
 */
export function makeToken(keys: StoreKey[], given: TokenFor): string {
  const [newest] = keys;
  if (newest === undefined) throw new TypeError("A token needs a key.");
  const claim = Buffer.concat([idOf(given.subscriberId), "until" in given ? endOf(given.until) : noBytes]);
  const body = Buffer.concat([claim, proofOf(newest, given.purpose, claim)]);
  return purposes[given.purpose].letter + (given.purpose === "bounce" ? toBase32(body) : toBase64(body));
}

/** Whom and what it is for, at `now` (ISO 8601); nothing is said of why one is refused. */
export function readToken(
  keys: StoreKey[],
  token: string,
  now: string,
): { ok: true; purpose: Purpose; subscriberId: string } | { ok: false } {
  const purpose = purposeOf(token);
  if (purpose === undefined) return { ok: false };
  const claimBytes = idBytes + (purposes[purpose].ends ? endBytes : 0);
  const body = purpose === "bounce" ? fromBase32(token.slice(1)) : fromBase64(token.slice(1));
  if (body?.length !== claimBytes + proofBytes) return { ok: false };
  const [claim, proof] = [body.subarray(0, claimBytes), body.subarray(claimBytes)];
  if (!keys.some((key) => timingSafeEqual(proof, proofOf(key, purpose, claim)))) return { ok: false };
  if (purposes[purpose].ends && claim.readUInt32BE(idBytes) * 1_000 <= Date.parse(now)) return { ok: false };
  return { ok: true, purpose, subscriberId: uuidOf(claim) };
}

/** None for a token longer than any of ours, so that the work for a stranger's is bounded. */
function purposeOf(token: string): Purpose | undefined {
  if (token.length > 60) return undefined;
  const names = Object.keys(purposes) as Purpose[];
  return names.find((name) => {
    const { letter } = purposes[name];
    return token.startsWith(letter) || (name === "bounce" && token.startsWith(letter.toUpperCase()));
  });
}

function proofOf(key: StoreKey, purpose: Purpose, claim: Buffer): Buffer {
  const whole = keyed(key, `token\n${purpose}\n${claim.toString("hex")}`);
  return Buffer.from(whole, "base64url").subarray(0, proofBytes);
}

const noBytes = Buffer.alloc(0);

function idOf(subscriberId: string): Buffer {
  const bytes = Buffer.from(subscriberId.replaceAll("-", ""), "hex");
  if (bytes.length !== idBytes || uuidOf(bytes) !== subscriberId)
    throw new TypeError("A subscriber's id is a UUID in small letters.");
  return bytes;
}

function uuidOf(bytes: Buffer): string {
  const hex = bytes.toString("hex", 0, idBytes);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

function endOf(until: string): Buffer {
  const bytes = Buffer.alloc(endBytes);
  bytes.writeUInt32BE(Math.floor(Date.parse(until) / 1_000));
  return bytes;
}

function toBase64(bytes: Buffer): string {
  return bytes.toString("base64url");
}

/** Node reads many spellings as the same bytes; only ours counts. */
function fromBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, "base64url");
  return toBase64(bytes) === text ? bytes : undefined;
}

/** RFC 4648 §7 in small letters, without padding. */
const base32Signs = "0123456789abcdefghijklmnopqrstuv";

function toBase32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const fives = bits.match(/.{1,5}/g) ?? [];
  return fives.map((five) => base32Signs[Number.parseInt(five.padEnd(5, "0"), 2)]).join("");
}

/** In either case, as a mail host may have made it. */
function fromBase32(text: string): Buffer | undefined {
  if (!/^[0-9a-v]+$/i.test(text)) return undefined;
  const bits = [...text.toLowerCase()].map((sign) => base32Signs.indexOf(sign).toString(2).padStart(5, "0"));
  const eights = bits.join("").match(/.{8}/g) ?? [];
  const bytes = Buffer.from(eights.map((eight) => Number.parseInt(eight, 2)));
  return toBase32(bytes) === text.toLowerCase() ? bytes : undefined;
}
