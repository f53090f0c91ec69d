// Where one says yes: one page, one button, the address shown; and what comes then.
import { spellDay } from "../../domain/calendar.ts";
import { wordsOf } from "../../domain/words.ts";
import { html } from "../../editions/html.ts";
import { noticePage } from "./notices.ts";
import { factRow, facts, naming, type Page, type PageSetting } from "./page.ts";

/** Whose address it is, and the day (YYYY-MM-DD) of the next issue. */
export type Reader = { address: string; nextOn: string };

export function confirmPage({ address, nextOn }: Reader, { publication }: PageSetting): Page {
  const { service, language } = wordsOf(publication.language);
  return noticePage(
    service.isThisYou,
    naming(address, (one) => service.askedFor(one, publication.title)),
    html`<form method="post"><button class="big">${service.yes}</button></form>
${facts([html`<b>${service.nextOne}</b> ${spellDay(nextOn, language, "noYear")}`, factRow(service.notYou)])}`,
  );
}

/** `leaveAt` is the path of the way out. */
export function onTheListPage(
  { address, nextOn, leaveAt }: Reader & { leaveAt: string },
  { publication }: PageSetting,
): Page {
  const { service, language, newestIssue } = wordsOf(publication.language);
  return noticePage(
    service.onTheList,
    naming(address, service.comesTo),
    facts([
      html`<b>${service.nextOne}</b> ${spellDay(nextOn, language, "noYear")}`,
      html`<a href="${publication.url}/">${newestIssue}</a>`,
      html`<b>${service.changedMind}</b> <a href="${leaveAt}">${service.leave.fact}</a>`,
    ]),
  );
}
