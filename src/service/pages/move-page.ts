// Where a new address says yes: one page, one button, the address shown; and what everybody is told who asks for one.
import { wordsOf } from "../../domain/words.ts";
import { html } from "../../editions/html.ts";
import { noticePage } from "./notices.ts";
import { naming, type Page, type PageSetting } from "./page.ts";

/** The answer is the same for every address. */
export function lookInNewMailPage({ publication }: PageSetting): Page {
  const { service } = wordsOf(publication.language);
  return noticePage(service.lookInNewMail, service.newOnItsWay);
}

export function movePage(address: string, { publication }: PageSetting): Page {
  const { service } = wordsOf(publication.language);
  return noticePage(
    service.isNewAddress,
    naming(address, service.willComeTo),
    html`<form method="post"><button class="big">${service.yesThere}</button></form>`,
  );
}

export function isChangedPage({ publication }: PageSetting): Page {
  const { service } = wordsOf(publication.language);
  return noticePage(service.isChanged);
}
