// How a mail ends, in either form: whose it is, why and since when one gets it, how to end that or rest from it, and how
// a letter gets there. A mail to somebody who is not on the list has neither the why nor the ways out.
import type { Publication } from "../domain/publication.ts";
import { wordsOf } from "../domain/words.ts";
import { betweenFacts } from "./edition-setting.ts";
import { type Html, html, join } from "./html.ts";
import type { MailStyles } from "./mail-style.ts";
import type { PersonalSlots } from "./personal-slots.ts";
import { wrapText } from "./wrap-text.ts";

export function endingHtml(
  publication: Publication,
  slots: PersonalSlots | undefined,
  css: Pick<MailStyles, "foot" | "ways" | "way" | "postal">,
): Html {
  const words = wordsOf(publication.language);
  const why = slots && html`<br>${words.whyMail(slots.since)}`;
  const ways = slots && [
    html`<a href="${slots.leave}" style="${css.way}">${words.stopMails}</a>`,
    html`<a href="${slots.pause}" style="${css.way}">${words.pauseMails}</a>`,
  ];
  const postal = publication.postalAddress.map((line) => html`${line}`);
  return html`<p class="soft rule" style="${css.foot}">${words.mailFoot(publication.title, publication.editor.name)}${why}</p>${
    ways &&
    html`
<p class="soft" style="${css.ways}">${join(ways, betweenFacts(publication.language))}</p>`
  }${
    postal.length > 0 &&
    html`
<p class="soft" style="${css.postal}">${join(postal, "<br>")}</p>`
  }`;
}

export function endingText(publication: Publication, slots: PersonalSlots | undefined): string {
  const words = wordsOf(publication.language);
  const own = slots && [
    words.whyMail(roomForSince),
    `${words.stopMails}:\n${slots.leave}`,
    `${words.pauseMails}:\n${slots.pause}`,
  ];
  const lines = [
    words.mailFoot(publication.title, publication.editor.name),
    ...(own ?? []),
    ...publication.postalAddress,
  ];
  return lines.map((one) => wrapText(one, "").replace(roomForSince, () => slots?.since ?? "")).join("\n");
}

/** Lines are broken before it is known what stands there: for as many columns as an open slot takes. */
const roomForSince = "x".repeat(26);
