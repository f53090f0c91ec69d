// What is said of a domain's SPF record: does it let the mail out that leaves from here?
import type { Dns } from "../../domain/dns.ts";
import { familyOf } from "../../domain/global-address.ts";
import { type MailFinding, unanswered } from "./finding.ts";
import { askSpf, type SpfVerdict, spfTexts } from "./spf.ts";

export type Sending = {
  /** The domain of the envelope: that of the bounce address. */
  domain: string;
  /** The mail server, and the addresses from which mail leaves. */
  host: string;
  addresses: string[];
  /** Whether the editor said that mail leaves there; otherwise they are those at which the server takes it. */
  isCertain: boolean;
};

const about = "SPF";

export async function checkSpf(dns: Dns, sending: Sending): Promise<MailFinding[]> {
  const texts = await spfTexts(dns, sending.domain);
  if (!texts.ok) return [unanswered(about, sending.domain)];
  const [text] = texts.found;
  if (text === undefined) return [noRecord(sending)];
  if (sending.addresses.length === 0 && texts.found.length === 1)
    return [
      {
        level: "advise",
        about,
        says: `${sending.domain} has a record, and it is not known from which address mail leaves`,
        todo: "Give it: npm run mail-check -- --ip 203.0.113.7",
      },
    ];
  const findings: MailFinding[] = [];
  for (const address of sending.addresses)
    findings.push(findingOf(await askSpf(dns, address, sending.domain), { ...sending, address, text }));
  // A record that is wrong in itself is wrong for each address alike.
  return [...new Map(findings.map((one) => [one.says, one])).values()];
}

type Asked = Sending & { address: string; text: string };

function findingOf(verdict: SpfVerdict, asked: Asked): MailFinding {
  const { domain, address, text } = asked;
  switch (verdict.result) {
    case "pass":
      return /^\+?all$/i.test(verdict.by)
        ? everybody(asked)
        : { level: "ok", about, says: `${domain} lets ${address} send its mail (${verdict.by})` };
    case "fail":
    case "softfail":
    case "neutral":
      return notLetOut(verdict.by, asked);
    case "permerror":
      return { level: "wrong", about, says: verdict.why, todo: `Mend the record, which is: ${text}` };
    case "temperror":
      return unanswered(about, verdict.name);
    case "untold":
      return {
        level: "advise",
        about,
        says: `the record of ${domain} is made for each mail anew (${verdict.by}), which is not followed here`,
        todo: "A test mail to a mailbox of your own shows it: look for spf=pass in its headers.",
      };
    case "none":
      return noRecord(asked);
    default:
      return verdict satisfies never;
  }
}

function noRecord(sending: Sending): MailFinding {
  const { domain, addresses } = sending;
  const says = `${domain} has no SPF record, so that nobody can know who may send its mail`;
  const [address] = addresses;
  if (address === undefined)
    return {
      level: "wrong",
      about,
      says,
      todo: "Say from which address mail leaves, and it is written here: npm run mail-check -- --ip 203.0.113.7",
    };
  return {
    level: "wrong",
    about,
    says,
    todo: "Add one. Where your provider names an include for its customers, take that for the word in the middle.",
    record: { name: domain, type: "TXT", value: `v=spf1 ${termFor(sending, address)} ~all` },
  };
}

function notLetOut(by: string, asked: Asked): MailFinding {
  const { domain, address, isCertain, text } = asked;
  const value = withTerm(text, termFor(asked, address));
  const says = `${domain} does not let ${address} send its mail (${by})`;
  const record = { name: domain, type: "TXT", value } as const;
  if (isCertain) return { level: "wrong", about, says, todo: "Change its record.", record };
  return {
    level: "advise",
    about,
    says: `${says}, at which your mail server takes it`,
    todo: "Many providers send from other addresses: ask yours for its include, or say from where with --ip. If it is this one, change the record.",
    record,
  };
}

function everybody({ domain, text }: Asked): MailFinding {
  return {
    level: "wrong",
    about,
    says: `${domain} lets everybody send its mail`,
    todo: "End its record with ~all.",
    record: { name: domain, type: "TXT", value: text.replace(/\s\+?all\b/i, " ~all") },
  };
}

/** The server by its name, which may move; an address that the editor gave, or that has no name, by itself. */
function termFor({ host, isCertain }: Sending, address: string): string {
  if (!isCertain && familyOf(host) === 0) return `a:${host}`;
  return familyOf(address) === 6 ? `ip6:${address}` : `ip4:${address}`;
}

/** The record with one term more, ahead of its last word. */
function withTerm(text: string, term: string): string {
  const end = /\s([+\-~?]?all|redirect=\S+)\s*$/i.exec(text);
  return end
    ? `${text.slice(0, end.index)} ${term}${text.slice(end.index).trimEnd()}`
    : `${text.trim()} ${term} ~all`;
}
