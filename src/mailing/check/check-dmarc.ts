// What is said of DMARC for the sender's domain. Gmail, Yahoo and Microsoft want a record of whoever writes to many.

import type { DmarcRecord, Walk } from "./dmarc.ts";
import { type MailFinding, unanswered } from "./finding.ts";

const about = "DMARC";

/** About the policy that holds for mail from the domain (RFC 9989 §4.10.1): its own record, else its organisation's. */
export function checkDmarc(walk: Walk, domain: string): MailFinding[] {
  if (!walk.ok) return [unanswered(about, walk.name)];
  const doubled = walk.doubled.map(twoRecords);
  const record =
    walk.records.find((one) => one.domain === domain) ??
    walk.records.find((one) => one.domain === walk.organisation) ??
    walk.records.at(-1);
  if (!record) return doubled.length > 0 ? doubled : [noRecord(walk.organisation)];
  return [...doubled, policyOf(record, domain), ...outdated(record)];
}

function twoRecords(name: string): MailFinding {
  return {
    level: "wrong",
    about,
    says: `_dmarc.${name} has several records, so that receivers heed none`,
    todo: "Keep one of them.",
  };
}

function noRecord(domain: string): MailFinding {
  return {
    level: "wrong",
    about,
    says: `${domain} has no DMARC record, which Gmail, Yahoo and Microsoft want of whoever writes to many`,
    todo: "Add one. It changes nothing by itself; p=quarantine and p=reject are for when all mail of the domain is signed.",
    record: { name: `_dmarc.${domain}`, type: "TXT", value: "v=DMARC1; p=none" },
  };
}

function policyOf({ domain: where, tags }: DmarcRecord, domain: string): MailFinding {
  const own = tags.get("p");
  const policy = (where === domain ? own : (tags.get("sp") ?? own))?.toLowerCase();
  // RFC 9989 §4.7: a record without a policy, or with one that there is none of, counts as p=none where it has rua.
  const isKnown = policy !== undefined && ["none", "quarantine", "reject"].includes(policy);
  if (!isKnown && !tags.has("rua"))
    return {
      level: "wrong",
      about,
      says: `the record of ${where} has no policy that there is (${policy === undefined ? "p is missing" : `p=${policy}`})`,
      todo: "Write one into it.",
      record: { name: `_dmarc.${where}`, type: "TXT", value: "v=DMARC1; p=none" },
    };
  const whose = where === domain ? where : `${domain}, by the record of ${where},`;
  const asks = {
    quarantine: "asks for what is not its own to go to spam",
    reject: "asks for what is not its own to be refused",
  };
  const says = `${whose} ${policy === "quarantine" || policy === "reject" ? asks[policy] : "has a record and asks for nothing (p=none)"}`;
  return { level: "ok", about, says };
}

/** RFC 9989 §A: tags of before that mean nothing any more. */
function outdated({ domain, tags }: DmarcRecord): MailFinding[] {
  const old = ["pct", "rf", "ri"].filter((tag) => tags.has(tag));
  if (old.length === 0) return [];
  const says = `the record of ${domain} has ${old.join(", ")}, which receivers no longer heed`;
  return [{ level: "advise", about, says, todo: "Take it out." }];
}
