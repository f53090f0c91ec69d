// What the mail server and the hosts around it are like: TLS, names of addresses, and where mail comes back to.
import { addDays } from "../../domain/calendar.ts";
import type { Dns } from "../../domain/dns.ts";
import { isGlobalAddress } from "../../domain/global-address.ts";
import type { SmtpLook, TlsLook } from "../../domain/smtp-look.ts";
import { type MailFinding, unanswered } from "./finding.ts";

/** A certificate is renewed a month before its end; one with less than this left is not looked after. */
const daysLeft = 14;

/** `today` is a day (YYYY-MM-DD); without a password a server of one's own may do without TLS. */
export function checkTls(
  look: SmtpLook,
  { host, hasPassword, today }: { host: string; hasPassword: boolean; today: string },
): MailFinding {
  const about = "TLS";
  if (!look.ok)
    return {
      level: "wrong",
      about,
      says: `${host} cannot be looked at: ${look.why}`,
      todo: "Check host and port in SMTP_URL.",
    };
  if (!look.tls)
    return {
      level: hasPassword ? "wrong" : "advise",
      about,
      says: `${host} offers no TLS${hasPassword ? ", so that your password would travel in the clear; nothing is sent that way" : ""}`,
      todo: hasPassword
        ? "Try smtps:// and port 465 in SMTP_URL, or ask your provider which to use."
        : "That is fine for a server on this very machine, and for no other.",
    };
  return findingOf(look.tls, { host, begins: look.begins, today });
}

function findingOf(
  tls: TlsLook,
  { host, begins, today }: { host: string; begins: string; today: string },
): MailFinding {
  const about = "TLS";
  const until = tls.validUntil.slice(0, 10);
  if (tls.distrust !== undefined)
    return {
      level: "wrong",
      about,
      says: `the certificate of ${host} cannot be trusted: ${tls.distrust}`,
      todo: "Write the host's own name in SMTP_URL; if the server is yours, renew its certificate.",
    };
  if (!/^TLSv1\.[23]$/.test(tls.version))
    return {
      level: "wrong",
      about,
      says: `${host} speaks ${tls.version} only`,
      todo: "Let it speak TLS 1.2 or 1.3.",
    };
  if (until < addDays(today, daysLeft))
    return { level: "advise", about, says: `the certificate of ${host} ends on ${until}`, todo: "Renew it." };
  return {
    level: "ok",
    about,
    says: `${host} speaks ${tls.version} ${begins}, and its certificate is good until ${until}`,
  };
}

/** Whether the address has a name that leads back to it, as Gmail and others want of who sends to them. */
export async function checkReverse(dns: Dns, address: string, isCertain: boolean): Promise<MailFinding> {
  const about = "Reverse DNS";
  const level = isCertain ? "wrong" : "advise";
  if (!isGlobalAddress(address) && !isCertain)
    return {
      level: "advise",
      about,
      says: `${address} is an address of an inner network, and not the one that receivers see`,
      todo: "Say from which address mail leaves: npm run mail-check -- --ip 203.0.113.7",
    };
  const answer = await dns.names(address);
  if (!answer.ok) return unanswered(about, address);
  for (const name of answer.found) {
    const back = await dns.addresses(name);
    if (!back.ok) return unanswered(about, name);
    if (back.found.includes(address))
      return { level: "ok", about, says: `${address} is called ${name}, which leads back to it` };
  }
  const [name] = answer.found;
  return {
    level,
    about,
    says:
      name === undefined ? `${address} has no name` : `${address} is called ${name}, which leads elsewhere`,
    todo: "Whoever gave you the address sets its name: ask them for the name of the mail server. Where a provider sends, it is theirs to do.",
  };
}

/** Whether mail that comes back arrives: the domain of the envelope takes mail. */
export async function checkReturn(dns: Dns, domain: string): Promise<MailFinding> {
  const about = "Mail that comes back";
  const answer = await dns.mailHosts(domain);
  if (!answer.ok) return unanswered(about, domain);
  const hosts = answer.found.toSorted((a, b) => a.preference - b.preference).map(({ host }) => host);
  // RFC 7505: a lone dot says that the domain takes no mail.
  if (hosts.length > 0 && hosts.every((host) => host === "" || host === "."))
    return { level: "wrong", about, says: `${domain} says that it takes no mail`, todo: elsewhere };
  for (const host of hosts.length > 0 ? hosts : [domain]) {
    const found = await dns.addresses(host);
    if (!found.ok) return unanswered(about, host);
    if (found.found.length === 0) continue;
    if (hosts.length > 0) return { level: "ok", about, says: `${host} takes mail for ${domain}` };
    return {
      level: "advise",
      about,
      says: `${domain} has no MX record; only its own address may take mail`,
      todo: elsewhere,
    };
  }
  return {
    level: "wrong",
    about,
    says: `no host takes mail for ${domain}, so that failures never come back`,
    todo: elsewhere,
  };
}

const elsewhere =
  "Let MAIL_FROM, or BOUNCE_ADDRESS, stand in a domain that takes mail, or add an MX record for this one.";
