// Where one signs up: the form, what one may expect, and the newest issue's titles; and the answer, which is the same
// for every address.
import { spellWeekday } from "../../domain/calendar.ts";
import type { ServiceWords } from "../../domain/words/vocabulary.ts";
import { wordsOf } from "../../domain/words.ts";
import { type Html, html } from "../../editions/html.ts";
import { issuePath } from "../../editions/site-paths.ts";
import { noticePage } from "./notices.ts";
import { factRow, facts, type Page, type PageSetting } from "./page.ts";

/** The newest issue that is out. */
export type NewestIssue = { number: number; titles: string[] };

/** What was typed before, when the form is shown once more, and why it is. */
export type Typed = { typed?: string; wrong?: "noAddress" | "pressAgain" };

/** A form into which one types an address; `stamp` says when it was made, signed. */
export type TypedForm = Typed & { stamp: string };

export type SignUpForm = TypedForm & { newest?: NewestIssue | undefined };

export function signUpPage(form: SignUpForm, setting: PageSetting): Page {
  const { publication } = setting;
  const words = wordsOf(publication.language);
  const { service } = words;
  return {
    title: service.byMail(publication.title),
    isOpen: true,
    body: html`<div class="split">
<div>
<h1>${words.everyWeek(publication.picks, spellWeekday(publication.day, words.language))}</h1>
<p class="lead">${publication.description}</p>
${addressForm(form, { at: `${setting.base}/sign-up`, button: service.signUp, below: service.asksFirst }, setting)}
${facts([factRow(service.noTracking), factRow(service.leaveEasily), yourPage(setting), suggestions(setting)])}
</div>
${form.newest && newestIssue(form.newest, setting)}
</div>`,
  };
}

/** `at` is where it is sent, `below` a sentence under it. */
export function addressForm(
  { stamp, ...field }: TypedForm,
  { at, button, below }: { at: string; button: string; below?: string },
  { publication }: PageSetting,
): Html {
  const { service } = wordsOf(publication.language);
  const submit = html`<button>${button}</button>`;
  return html`<form action="${at}" method="post">
${addressField(field, { label: service.yourAddress, submit, service })}
<div class="trap" aria-hidden="true"><label>${service.leaveEmpty}<input name="url" tabindex="-1" autocomplete="off"></label></div>
<input type="hidden" name="at" value="${stamp}">
${below && html`<p class="small">${below}</p>`}
</form>`;
}

/** The field for an address and its button in one line, and above them what is wrong. */
export function addressField(
  { typed, wrong }: Typed,
  { label, submit, service }: { label: string; submit: Html; service: ServiceWords },
): Html {
  return html`${wrong && html`<p class="wrong" id="wrong" role="alert">${service[wrong]}</p>`}
<div class="join"><label>${label}<input type="email" name="email" dir="ltr" autocomplete="email" maxlength="254" placeholder="you@example.org" required${typed !== undefined && html` value="${typed}"`}${wrong === "noAddress" && { markup: ' aria-invalid="true" aria-describedby="wrong"' }}></label>${submit}</div>`;
}

function yourPage({ publication, base }: PageSetting): Html {
  const { service } = wordsOf(publication.language);
  return html`${service.onListAlready.fact} <a href="${base}/yours">${service.askForLink}</a>`;
}

function suggestions({ publication, base }: PageSetting): Html {
  const { service } = wordsOf(publication.language);
  return html`${service.seenSomething} <a href="${base}/suggest">${service.suggestIt}</a>`;
}

function newestIssue({ number, titles }: NewestIssue, { publication }: PageSetting): Html {
  const words = wordsOf(publication.language);
  return html`<section class="last" aria-labelledby="last"><h2 id="last">${words.newestIssue}</h2>
<ol>${titles.map((title) => html`<li>${title}</li>`)}</ol>
<p class="small"><a href="${publication.url}${issuePath({ number })}">${words.issue(number)}</a></p></section>`;
}

/** What everybody is told, whatever became of it. */
export function lookInMailPage({ publication, base }: PageSetting): Page {
  const { service, newestIssue } = wordsOf(publication.language);
  return noticePage(
    service.lookInMail,
    service.onItsWay(publication.title),
    facts([
      factRow(service.nothingCame, html`<a href="${base}/">${service.typeAgain}</a>`),
      factRow(service.onListAlready),
      html`<a href="${publication.url}/">${newestIssue}</a>`,
    ]),
  );
}
