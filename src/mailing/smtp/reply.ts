// What a mail server's reply means for one recipient. It must never call an address dead because of a fault of ours:
// whoever is suppressed gets no mail again.

/** Who is told so has no such mailbox (RFC 3463 §3.2, §3.3); 5.1.10 is a domain with a null MX (RFC 7505 §4.2). Nothing else is hard. */
const hardCodes = new Set(["5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10", "5.2.1"]);

/** We are not who we say: SPF, DKIM or DMARC, as Gmail (5.7.26), Yahoo (5.7.9) and Microsoft (5.7.515) put it. */
const ownFaultCodes = new Set(["5.7.26", "5.7.9", "5.7.515"]);

export type ReplyMeaning =
  | { kind: "taken" }
  /** `wantsLess` when the server asks for fewer or slower mails (RFC 3463: 4.7.x is policy). */
  | { kind: "again"; wantsLess: boolean }
  | { kind: "refused"; isHard: boolean; isOwnFault: boolean }
  | { kind: "nonsense" };

/**
 * @example meaningOf("550 5.1.1 No such user") // { kind: "refused", isHard: true, isOwnFault: false }
 * @example meaningOf("550 No such user") // { kind: "refused", isHard: false, isOwnFault: false }
 */
export function meaningOf(reply: string): ReplyMeaning {
  const [, code = "", behind = ""] = /^([245]\d\d)(?:[ -]([^\r\n]*))?(?:\r?\n|$)/.exec(reply) ?? [];
  const enhanced = enhancedCode(behind);
  switch (code.charAt(0)) {
    case "2":
      return { kind: "taken" };
    case "4":
      return { kind: "again", wantsLess: code === "421" || code === "451" || /^4\.7\./.test(enhanced) };
    case "5":
      return {
        kind: "refused",
        isHard: hardCodes.has(enhanced),
        isOwnFault: ownFaultCodes.has(enhanced),
      };
    default:
      return { kind: "nonsense" };
  }
}

/** Where RFC 2034 §4 has it, ahead of the words, or behind a `#` as some gateways write it; one in the words may tell of anything. */
function enhancedCode(words: string): string {
  return /^#?([45]\.\d{1,3}\.\d{1,3})(?![\d.]*\d)/.exec(words)?.[1] ?? "";
}
