// Where readers suggest a link, and the thanks, which are the same whatever becomes of it.
import { spellDay } from "../../domain/calendar.ts";
import { wordsOf } from "../../domain/words.ts";
import { html } from "../../editions/html.ts";
import { fieldName } from "./field-name.ts";
import { noticePage } from "./notices.ts";
import { facts, type Page, type PageSetting } from "./page.ts";

/** In characters: of a name. */
export const longestName = 100;
/** Of a title: what a bookmark keeps of one. */
const longestTitle = 300;

/** What stands in the fields, as it was typed. */
export type Typed = { url: string; title: string; why: string; name: string };

export type SuggestForm = {
  /** When the form was made, signed. */
  stamp: string;
  /** What was typed before, when the form is shown once more, and why it is. */
  typed?: Typed;
  wrong?: "noLink" | "pressAgain" | "tooMany";
};

export function suggestPage({ stamp, typed, wrong }: SuggestForm, { publication, base }: PageSetting): Page {
  const { service } = wordsOf(publication.language);
  const isNoLink = wrong === "noLink" && { markup: ' aria-invalid="true" aria-describedby="wrong"' };
  return {
    ...noticePage(
      service.seenSomething,
      service.readsAll(publication.editor.name),
      html`<form action="${base}/suggest" method="post">
${wrong && html`<p class="wrong" id="wrong" role="alert">${wrong === "tooMany" ? `${service.tooMany} ${service.tooManyHow}` : service[wrong]}</p>`}
<label>${service.theLink}<input name="url" inputmode="url" dir="ltr" autocapitalize="none" autocomplete="off" spellcheck="false" placeholder="https://" required value="${typed?.url ?? ""}"${isNoLink}></label>
<label>${fieldName(service.itsTitle)}<input name="title" maxlength="${longestTitle}" dir="auto" value="${typed?.title ?? ""}"></label>
<label>${service.whyWorth}<textarea name="why" rows="3" dir="auto">
${typed?.why ?? ""}</textarea></label>
<label>${fieldName(service.thanksName)}<input name="name" maxlength="${longestName}" dir="auto" autocomplete="name" value="${typed?.name ?? ""}"></label>
<div class="trap" aria-hidden="true"><label>${service.leaveEmpty}<input name="web" tabindex="-1" autocomplete="off"></label></div>
<input type="hidden" name="at" value="${stamp}">
<div class="end"><button>${service.suggestIt}</button><p class="small">${service.nothingElse}</p></div>
</form>`,
    ),
    isOpen: true,
  };
}

/** `nextOn` is the day (YYYY-MM-DD) of the next issue. */
export function thankYouPage(nextOn: string, { publication, base }: PageSetting): Page {
  const { service, language } = wordsOf(publication.language);
  return {
    ...noticePage(
      service.thankYou,
      service.willLook(publication.editor.name),
      facts([
        html`<b>${service.nextOne}</b> ${spellDay(nextOn, language, "noYear")}`,
        html`<a href="${base}/">${service.byMail(publication.title)}</a>`,
        html`<a href="${base}/suggest">${service.suggestAnother}</a>`,
      ]),
    ),
    isOpen: true,
  };
}
