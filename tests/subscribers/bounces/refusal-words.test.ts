import { describe, expect, it } from "vitest";
import { severityOf } from "../../../src/subscribers/bounces/severity.ts";

describe("a refusal without a telling code", () => {
  it.each([
    "550 <joan@example.org>... User unknown",
    "550 5.1.1 <joan@example.org>: Recipient address rejected: User unknown in local recipient table",
    "550 Recipient address rejected: User unknown in relay recipient table",
    "554 delivery error: dd This user doesn't have a yahoo.com account (joan@yahoo.com) [0]",
    "550 #5.1.0 Address rejected.",
    "550 Requested action not taken: mailbox unavailable",
    "550 sorry, no mailbox here by that name (#5.1.1)",
    "550 unknown local part in <joan@example.org>",
    "550 No such recipient here",
    "User joan (joan@example.org) not listed in Domino Directory",
    "#550 RESOLVER.ADR.RecipNotFound; not found ##",
    "550 Benutzer unbekannt",
    "550 Diese E-Mail-Adresse existiert nicht",
    "550 L'utilisateur n'existe pas",
    "550 El buzón no existe",
    "550 Почтовый ящик не существует",
    "550 邮箱不存在",
    "Unrouteable address",
    "Host or domain name not found. Name service error for name=gone.example type=A: Host not found",
    "550 This account has been disabled or discontinued",
    "550 Mailbox does not exist",
    "550 Mail box joan does not exist",
    "550 Recipient Rejected: No account by that name here",
    "550 We do not have a user by that name",
    "550 user joan@example.org does not have an account here",
    "550 Kein solcher Benutzer",
    "550 Empfaenger unbekannt",
    "550 Mailbox nicht vorhanden",
    "550 Adresse d au moins un destinataire invalide",
    "550 unrouteable mail domain example.org",
    "550 Нет такого пользователя",
    "the domain example.org couldn't be found. Check for typos or unnecessary spaces and try again.",
  ])("is hard for %s", (words) => {
    expect(severityOf({ words }).severity).toBe("hard");
  });

  it.each([
    "552 Mailbox full",
    "552 5.2.2 Over quota",
    "550 Message rejected as spam by content filtering",
    "550 5.7.1 Unable to relay for joan@example.org",
    "550 relaying denied: user unknown",
    "554 Your address is on a block list",
    "550 Sender address rejected: Domain not found",
    "550 5.1.8 Sender address rejected: Domain of sender address does not exist",
    "450 4.1.1 Recipient address rejected: unverified address: user unknown",
    "451 Greylisted, try again later",
    "552 Message size exceeds fixed limit",
    "550 Access denied, banned sending IP",
    "550 Administrative prohibition",
    "550",
    "",
    "Connection timed out",
    "550 Your domain does not exist",
    "550 HELO: Host unknown",
    "550 Recipient does not accept messages from unknown senders",
    "550 Message from <news@letters.example>: no such user",
    "550 User unknown, please try again",
    "550 The account is over its quota: no such user may write",
  ])("is soft for %s", (words) => {
    expect(severityOf({ words }).severity).toBe("soft");
  });
});
