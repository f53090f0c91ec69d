// Whether what proves the sender proves it of the domain that readers see behind From (RFC 9989 §4.4).
import type { MailFinding } from "./finding.ts";

/** A domain and the one of its organisation. */
export type Named = { domain: string; organisation: string };

export type Alignment = {
  from: Named;
  /** Of the signature; absent where nothing is signed here. */
  dkim?: Named | undefined;
  /** Of the envelope. */
  envelope: Named;
  /** The tags adkim and aspf of the policy: `s` wants the very same domain. */
  isDkimStrict: boolean;
  isSpfStrict: boolean;
};

const about = "From";

export function checkAlignment({ from, dkim, envelope, isDkimStrict, isSpfStrict }: Alignment): MailFinding {
  const bySignature = dkim !== undefined && areAligned(from, dkim, isDkimStrict);
  const byEnvelope = areAligned(from, envelope, isSpfStrict);
  if (bySignature)
    return { level: "ok", about, says: `readers see ${from.domain}, and the signature is of ${dkim.domain}` };
  if (dkim !== undefined && byEnvelope)
    return {
      level: "advise",
      about,
      says: `the signature is of ${dkim.domain}, which DMARC does not take for ${from.domain}; the envelope is`,
      todo: `Forwarded mail has the signature alone: leave FIVE_DKIM_DOMAIN out, or set it to ${from.domain}.`,
    };
  if (byEnvelope)
    return {
      level: "advise",
      about,
      says: `readers see ${from.domain}, which only the envelope proves; nothing is signed here`,
      todo: "Sign it, since forwarded mail loses the envelope: docs/mail.md says how. Where your provider signs for your domain, all is well.",
    };
  return {
    level: "wrong",
    about,
    says: `readers see ${from.domain}, and neither a signature nor the envelope (${envelope.domain}) is of that domain`,
    todo: `Sign as ${from.domain} (FIVE_DKIM_KEY), or let BOUNCE_ADDRESS stand in it.`,
  };
}

function areAligned(from: Named, other: Named, isStrict: boolean): boolean {
  return isStrict ? from.domain === other.domain : from.organisation === other.organisation;
}
