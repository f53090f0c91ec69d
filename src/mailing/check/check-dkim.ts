// Whether DNS has the public half of the key with which mail is signed (RFC 6376 §3.6.1).
import type { Dns } from "../../domain/dns.ts";
import { type DnsRecord, type MailFinding, unanswered } from "./finding.ts";
import { readTags } from "./tags.ts";

const about = "DKIM";

/** `wanted` is the record that belongs to the key; absent where nothing is signed here. */
export async function checkDkim(dns: Dns, wanted: DnsRecord | undefined): Promise<MailFinding> {
  if (!wanted)
    return {
      level: "advise",
      about,
      says: "nothing is signed here (FIVE_DKIM_KEY is not set)",
      todo: "Where your provider signs for your domain, that is fine: a test mail to a mailbox of your own shows dkim=pass in its headers. Else set a key: docs/mail.md says how.",
    };
  const answer = await dns.texts(wanted.name);
  if (!answer.ok) return unanswered(about, wanted.name);
  const [text, another] = answer.found;
  if (text === undefined) return wrong(`there is no record ${wanted.name}`, "Add it.", wanted);
  if (another !== undefined)
    return wrong(`${wanted.name} has ${answer.found.length} records`, "Keep this one alone.", wanted);
  return findingOf(text, wanted);
}

function findingOf(text: string, wanted: DnsRecord): MailFinding {
  const tags = readTags(text);
  const key = tags.get("p")?.replace(/\s/g, "");
  const change = "Change it.";
  if (key === undefined)
    return wrong(`the record ${wanted.name} is none of DKIM: it has no p=`, change, wanted);
  if (key === "")
    return wrong(`the record ${wanted.name} says that its key is withdrawn (p= is empty)`, change, wanted);
  if (key !== readTags(wanted.value).get("p"))
    return wrong(
      `the record ${wanted.name} has another key than FIVE_DKIM_KEY`,
      "Change it, or write that key into .env.",
      wanted,
    );
  if ((tags.get("v") ?? "DKIM1") !== "DKIM1" || (tags.get("k") ?? "rsa") !== "rsa")
    return wrong(
      `the record ${wanted.name} has the key, but says that it is of another kind`,
      change,
      wanted,
    );
  if (tags.has("h") && !/(^|:)\s*sha256\s*(:|$)/.test(tags.get("h") ?? ""))
    return wrong(
      `the record ${wanted.name} does not allow sha256, with which mail is signed`,
      change,
      wanted,
    );
  if (/(^|:)\s*y\s*(:|$)/.test(tags.get("t") ?? ""))
    return {
      level: "advise",
      about,
      says: `the record ${wanted.name} says that its key is on trial (t=y), and receivers may heed no signature`,
      todo: "Take t=y out when a test mail has dkim=pass.",
      record: wanted,
    };
  return { level: "ok", about, says: `${wanted.name} has the key with which mail is signed` };
}

function wrong(says: string, todo: string, record: DnsRecord): MailFinding {
  return { level: "wrong", about, says, todo, record };
}
