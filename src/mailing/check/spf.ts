// Whether a domain lets an address send its mail: what a receiver finds out by SPF (RFC 7208).
import type { Dns, DnsAnswer } from "../../domain/dns.ts";
import { familyOf, isInNetwork } from "../../domain/global-address.ts";
import { isSpf, readSpf, type SpfRecord, type SpfTerm } from "./spf-record.ts";

export type SpfVerdict =
  /** `by` is the term that decided, as it is written where it stands. */
  | { result: SpfTerm["result"]; by: string }
  | { result: "none" }
  /** Receivers take the record for none; `why` is a sentence without a full stop. */
  | { result: "permerror"; why: string }
  | { result: "temperror"; name: string }
  /** The record is made for each mail anew (macros), which is not followed here. */
  | { result: "untold"; by: string };

/** §4.6.4: more terms that ask DNS than this make a receiver give up, and an mx names at most as many hosts. */
const mostLookUps = 10;

type Question = { dns: Dns; address: string; lookUps: number };

/** What ends the question in the middle. */
class Ended extends Error {
  readonly verdict: SpfVerdict;
  constructor(verdict: SpfVerdict) {
    super(verdict.result);
    this.verdict = verdict;
  }
}

export async function askSpf(dns: Dns, address: string, domain: string): Promise<SpfVerdict> {
  try {
    return await evaluate(domain, { dns, address, lookUps: 0 });
  } catch (error) {
    if (error instanceof Ended) return error.verdict;
    throw error;
  }
}

/** §4.4: the records of a domain that are SPF at all. */
export async function spfTexts(dns: Dns, domain: string): Promise<DnsAnswer<string>> {
  const answer = await dns.texts(domain);
  return answer.ok ? { ok: true, found: answer.found.filter(isSpf) } : answer;
}

async function evaluate(domain: string, question: Question): Promise<SpfVerdict> {
  const record = await recordOf(domain, question);
  if (!record) return { result: "none" };
  for (const term of record.terms)
    if (await isMet(term, domain, question)) return { result: term.result, by: term.written };
  if (record.redirect === undefined) return { result: "neutral", by: "the end of the record" };
  const found = await evaluate(asked(record.redirect, question), question);
  return found.result === "none" ? missing(record.redirect, "redirect") : found;
}

async function recordOf(domain: string, { dns }: Question): Promise<SpfRecord | undefined> {
  const answer = await spfTexts(dns, domain);
  if (!answer.ok) throw new Ended({ result: "temperror", name: domain });
  const [text, another] = answer.found;
  if (text === undefined) return undefined;
  if (another !== undefined)
    throw wrong(`${domain} has ${answer.found.length} SPF records, and may have one`);
  const read = readSpf(text);
  if (!read.ok) throw wrong(`the SPF record of ${domain} has a word that there is none of: ${read.wrong}`);
  return read.record;
}

async function isMet(term: SpfTerm, domain: string, question: Question): Promise<boolean> {
  const { mechanism, value, bits } = term;
  const { address } = question;
  const isOneOf = (found: string[]) =>
    found.some((one) => isInNetwork(address, one, familyOf(one) === 4 ? bits[4] : bits[6]));
  switch (mechanism) {
    case "all":
      return true;
    case "ip4":
    case "ip6":
      return isOneOf([value]);
    case "a":
      return isOneOf(await addressesOf(asked(value || domain, question), question));
    case "mx":
      return isOneOf(await addressesOfMailHosts(asked(value || domain, question), question));
    case "exists":
      return (await addressesOf(asked(value, question), question)).length > 0;
    case "include": {
      const found = await evaluate(asked(value, question), question);
      return found.result === "none" ? missing(value, "include") : found.result === "pass";
    }
    case "ptr":
      // §5.5: it should not be used, and many receivers skip it.
      asked(value || domain, question);
      return false;
    default:
      return mechanism satisfies never;
  }
}

/** The name, when DNS may be asked about it once more. */
function asked(name: string, question: Question): string {
  if (name.includes("%")) throw new Ended({ result: "untold", by: name });
  question.lookUps++;
  if (question.lookUps > mostLookUps)
    throw wrong(`it takes more than ${mostLookUps} questions to DNS, and receivers give up there`);
  return name;
}

async function addressesOf(name: string, { dns }: Question): Promise<string[]> {
  const answer = await dns.addresses(name);
  if (!answer.ok) throw new Ended({ result: "temperror", name });
  return answer.found;
}

async function addressesOfMailHosts(name: string, question: Question): Promise<string[]> {
  const answer = await question.dns.mailHosts(name);
  if (!answer.ok) throw new Ended({ result: "temperror", name });
  const found: string[][] = [];
  for (const { host } of answer.found.slice(0, mostLookUps)) found.push(await addressesOf(host, question));
  return found.flat();
}

function missing(name: string, term: string): never {
  throw wrong(
    `the SPF record has ${term === "include" ? "include:" : "redirect="}${name}, and ${name} has none`,
  );
}

function wrong(why: string): Ended {
  return new Ended({ result: "permerror", why });
}
