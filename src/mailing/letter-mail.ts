// A letter to one person as it leaves: its links, both forms, and what programs are told of it. No list is named, since
// nobody leaves a list by it; that no person wrote it is said, so that autoreplies stay away (RFC 3834 §5).
import { dayIn } from "../domain/calendar.ts";
import type { EmailAddress } from "../domain/email-address.ts";
import { goesElsewhere, letterLivesMs } from "../domain/letter.ts";
import type { Publication } from "../domain/publication.ts";
import { nextShipDay } from "../domain/wall-time.ts";
import { letterHtml } from "../editions/letter-html.ts";
import { type Letter, letterParts } from "../editions/letter-parts.ts";
import { letterText } from "../editions/letter-text.ts";
import type { ClaimedLetter } from "../subscribers/ledger/queue.ts";
import { makeToken, type TokenFor } from "../subscribers/people/token.ts";
import type { StoreKey } from "../subscribers/store/store-keys.ts";
import type { BounceAddressFor } from "./bounce-address.ts";
import { composed } from "./composed.ts";
import { headerWords, quotedPrintable } from "./message.ts";
import { waysOut } from "./readers-mail.ts";
import type { Sign } from "./sign.ts";
import type { OutgoingMail } from "./smtp/conversation.ts";

export type LetterSetting = {
  publication: Publication;
  keys: StoreKey[];
  from: EmailAddress;
  /** Without a slash at its end. */
  serviceUrl: string;
  bounceAddressFor?: BounceAddressFor | undefined;
  sign?: Sign | undefined;
};

/** The envelope and the message, at the instant `now` (ISO 8601). */
export async function letterMail(
  claimed: ClaimedLetter,
  setting: LetterSetting,
  now: string,
): Promise<Omit<OutgoingMail, "beforeBody">> {
  const { publication, from, sign } = setting;
  const letter = letterFor(claimed, setting, now);
  const message = await composed({
    from: { name: headerWords(publication.title), address: from },
    to: { name: "", address: claimed.address },
    envelope: { from, to: claimed.address },
    date: new Date(now),
    messageId: claimed.messageId,
    subject: headerWords(letterParts(letter, publication).subject),
    html: quotedPrintable(letterHtml(letter, publication)),
    text: quotedPrintable(letterText(letter, publication)),
    headers: { "Auto-Submitted": "auto-generated" },
    textEncoding: "quoted-printable",
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    from: envelopeFor(claimed, setting),
    to: claimed.address,
    body: () => sign?.(message) ?? message,
  };
}

/** What comes back from an address that is not its person's says nothing of the one they have. */
function envelopeFor({ kind, subscriberId }: ClaimedLetter, { from, bounceAddressFor }: LetterSetting) {
  return goesElsewhere(kind) ? from : (bounceAddressFor?.(subscriberId) ?? from);
}

function letterFor(claimed: ClaimedLetter, setting: LetterSetting, now: string): Letter {
  const { publication, serviceUrl } = setting;
  const { zone } = publication;
  const { kind, confirmedAt } = claimed;
  const isOnList = kind === "welcome" || kind === "already";
  return {
    kind,
    button: buttonFor(claimed, setting),
    own: isOnList
      ? { ...waysOut(claimed.subscriberId, setting), since: confirmedAt && dayIn(confirmedAt, zone) }
      : undefined,
    signUp: `${serviceUrl}/`,
    nextOn: nextShipDay(publication, now),
  };
}

function buttonFor(
  { kind, subscriberId, moveId = "", askedAt }: ClaimedLetter,
  { keys, serviceUrl }: LetterSetting,
): string | undefined {
  const until = new Date(Date.parse(askedAt) + letterLivesMs[kind]).toISOString();
  const leadsTo = (path: string, token: TokenFor) => `${serviceUrl}/${path}/${makeToken(keys, token)}`;
  switch (kind) {
    case "confirmation":
      return leadsTo("confirm", { purpose: "confirm", subscriberId, until });
    case "link":
      return leadsTo("yours", { purpose: "yours", subscriberId, until });
    case "move":
      return leadsTo("move", { purpose: "move", subscriberId: moveId, until });
    case "welcome":
    case "farewell":
    case "already":
    case "moved":
      return undefined;
    default:
      return kind satisfies never;
  }
}
