// Every look at how mail from here is received, in the order in which one mends it.
import type { Dns } from "../../domain/dns.ts";
import type { SmtpLook } from "../../domain/smtp-look.ts";
import { checkAlignment } from "./check-alignment.ts";
import { checkDkim } from "./check-dkim.ts";
import { checkDmarc } from "./check-dmarc.ts";
import { checkReturn, checkReverse, checkTls } from "./check-server.ts";
import { checkSpf } from "./check-spf.ts";
import { type Walk, walkUp } from "./dmarc.ts";
import type { DnsRecord, MailFinding } from "./finding.ts";

/** What is known before anything is asked of DNS. */
export type MailFacts = {
  /** The domains behind From and in the envelope, in small letters. */
  from: string;
  envelope: string;
  /** Of the signature, with the record that its key needs; absent where nothing is signed here. */
  dkim?: { domain: string; record: DnsRecord } | undefined;
  server: {
    host: string;
    look: SmtpLook;
    hasPassword: boolean;
    /** From which mail leaves: as the editor said, or those at which the server takes it. */
    addresses: string[];
    isCertain: boolean;
  };
  /** YYYY-MM-DD */
  today: string;
};

export async function checkMail(dns: Dns, facts: MailFacts): Promise<MailFinding[]> {
  const { from, envelope, dkim, server, today } = facts;
  const walk = await walkUp(dns, from);
  const findings = [
    checkTls(server.look, { ...server, today }),
    ...(await checkSpf(dns, { domain: envelope, ...server })),
    await checkDkim(dns, dkim?.record),
    ...checkDmarc(walk, from),
    ...(await alignment(dns, walk, facts)),
  ];
  for (const address of server.addresses) findings.push(await checkReverse(dns, address, server.isCertain));
  return [...findings, await checkReturn(dns, envelope)];
}

async function alignment(dns: Dns, walk: Walk, { from, envelope, dkim }: MailFacts): Promise<MailFinding[]> {
  if (!walk.ok) return [];
  const named = async (domain: string) => {
    const other = domain === from ? walk : await walkUp(dns, domain);
    return { domain, organisation: other.ok ? other.organisation : domain };
  };
  const record = walk.records.find(({ domain }) => domain === from) ?? walk.records.at(-1);
  return [
    checkAlignment({
      from: await named(from),
      envelope: await named(envelope),
      dkim: dkim && (await named(dkim.domain)),
      isDkimStrict: record?.tags.get("adkim")?.toLowerCase() === "s",
      isSpfStrict: record?.tags.get("aspf")?.toLowerCase() === "s",
    }),
  ];
}
