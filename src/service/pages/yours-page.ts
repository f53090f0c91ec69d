// One's own page, behind a link that was mailed to the address itself and lives for an hour: what is kept, and its end.
// And the form by which one asks for that link.

import type { Fact, ServiceWords } from "../../domain/words/vocabulary.ts";
import { wordsOf } from "../../domain/words.ts";
import { type Html, html } from "../../editions/html.ts";
import { noticePage } from "./notices.ts";
import { naming, type Page, type PageSetting } from "./page.ts";
import { addressField, addressForm, type Typed, type TypedForm } from "./sign-up-page.ts";

export function askForLinkPage(form: TypedForm, setting: PageSetting): Page {
  const { service } = wordsOf(setting.publication.language);
  const asking = { at: `${setting.base}/yours`, button: service.sendLink };
  return {
    ...noticePage(service.askForLink, service.askForLinkHow, addressForm(form, asking, setting)),
    isOpen: true,
  };
}

/** The paths that it leads to; `move` is the form for another address, for who gets the mail. */
export type OwnWays = {
  knownAt: string;
  leaveAt: string;
  eraseAt: string;
  move?: (Typed & { at: string }) | undefined;
};

export function yoursPage(address: string, ways: OwnWays, { publication }: PageSetting): Page {
  const { service } = wordsOf(publication.language);
  return noticePage(
    service.yours,
    naming(address, service.isAbout),
    html`<div class="ways">
${ways.move && moveForm(ways.move, service)}
<div>${row(service.whatWeKnow)}<a class="button plain" href="${ways.knownAt}">${service.seeIt}</a></div>
<div>${row(service.restOrLeave)}<a class="button plain" href="${ways.leaveAt}">${service.goThere}</a></div>
<form action="${ways.eraseAt}" method="post">${row(service.erase)}<button class="plain">${service.eraseNow}</button></form>
</div>`,
  );
}

function moveForm({ at, ...field }: Typed & { at: string }, service: ServiceWords): Html {
  const submit = html`<button class="plain">${service.changeIt}</button>`;
  return html`<form action="${at}" method="post" class="wide">${row(service.changeAddress)}
<div>${addressField(field, { label: service.newAddress, submit, service })}</div></form>`;
}

function row({ fact, more }: Fact): Html {
  return html`<div><h2>${fact}</h2><p class="small">${more}</p></div>`;
}

export function erasedPage({ publication }: PageSetting): Page {
  const { service } = wordsOf(publication.language);
  return noticePage(service.erased, service.erasedHow);
}
