// An SPF record taken apart (RFC 7208 §4.6, §5, §12). Nothing is asked here.
import { familyOf } from "../../domain/global-address.ts";

const mechanisms = ["all", "include", "a", "mx", "ptr", "ip4", "ip6", "exists"] as const;
export type Mechanism = (typeof mechanisms)[number];

export type SpfTerm = {
  /** As it stands in the record: `-all`. */
  written: string;
  result: "pass" | "fail" | "softfail" | "neutral";
  mechanism: Mechanism;
  /** The name or network behind the colon; empty where it is the domain itself. */
  value: string;
  /** Bits of a network, by the family of the address. */
  bits: { 4: number; 6: number };
};

export type SpfRecord = { terms: SpfTerm[]; redirect?: string | undefined };

const results = { "+": "pass", "-": "fail", "~": "softfail", "?": "neutral" } as const;

export function isSpf(text: string): boolean {
  return /^v=spf1( |$)/i.test(text);
}

/** The terms in order, or the one that nobody understands: receivers then take the whole record for none. */
export function readSpf(text: string): { ok: true; record: SpfRecord } | { ok: false; wrong: string } {
  const terms: SpfTerm[] = [];
  let redirect: string | undefined;
  for (const written of text.split(/ +/).slice(1).filter(Boolean)) {
    const modifier = /^([a-z][\w.-]*)=(.*)$/i.exec(written);
    if (modifier?.[1]?.toLowerCase() === "redirect") redirect = modifier[2];
    if (modifier) continue;
    const term = readTerm(written);
    if (!term) return { ok: false, wrong: written };
    terms.push(term);
  }
  return { ok: true, record: { terms, redirect } };
}

function readTerm(written: string): SpfTerm | undefined {
  const [, sign = "", name = "", rest = ""] = /^([+\-~?]?)([a-z\d]+)((?:[:/].*)?)$/i.exec(written) ?? [];
  const mechanism = mechanisms.find((one) => one === name.toLowerCase());
  const [, value = "", bits4 = "32", bits6 = "128"] =
    /^(?::([^/]+))?(?:\/(\d{1,3}))?(?:\/\/(\d{1,3}))?$/.exec(rest) ?? [];
  if (!mechanism || (rest !== "" && !/^[:/]/.test(rest))) return undefined;
  const isNetwork = mechanism === "ip4" || mechanism === "ip6";
  if (isNetwork) return network(written, mechanism, rest, sign);
  if (["include", "exists"].includes(mechanism) ? value === "" : mechanism === "all" && rest !== "")
    return undefined;
  if (Number(bits4) > 32 || Number(bits6) > 128) return undefined;
  return { written, result: resultOf(sign), mechanism, value, bits: { 4: Number(bits4), 6: Number(bits6) } };
}

function network(written: string, mechanism: "ip4" | "ip6", rest: string, sign: string): SpfTerm | undefined {
  const family = mechanism === "ip4" ? 4 : 6;
  const most = family === 4 ? 32 : 128;
  const [, value = "", bits = String(most)] = /^:([^/]+)(?:\/(\d{1,3}))?$/.exec(rest) ?? [];
  if (familyOf(value) !== family || Number(bits) > most) return undefined;
  return { written, result: resultOf(sign), mechanism, value, bits: { 4: Number(bits), 6: Number(bits) } };
}

function resultOf(sign: string): SpfTerm["result"] {
  return sign === "-" || sign === "~" || sign === "?" ? results[sign] : "pass";
}
