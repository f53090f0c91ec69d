// Where one leaves or rests. Leaving comes first and is the one filled button; nobody asks why. These pages open with
// links out of mails that are passed on and archived, so that of the address they show no more than its reader knows.
import { spellDay } from "../../domain/calendar.ts";
import { wordsOf } from "../../domain/words.ts";
import { type Html, html } from "../../editions/html.ts";
import { noticePage } from "./notices.ts";
import { factRow, facts, naming, type Page, type PageSetting } from "./page.ts";

/** The paths that its forms are sent to, and the days (YYYY-MM-DD) until which one may rest. */
export type Ways = { leaveAt: string; pauseAt: string; linkAt: string; days: string[] };

/** `joan@example.org` as `j…@example.org`: enough to know one's own. */
export function veiled(address: string): string {
  const at = address.lastIndexOf("@");
  return `${address.slice(0, 1)}…${address.slice(at)}`;
}

export function leavePage(address: string, ways: Ways, { publication }: PageSetting): Page {
  const { service } = wordsOf(publication.language);
  return noticePage(
    service.leaveOrRest,
    naming(veiled(address), service.holdsAtOnce),
    html`<div class="ways">
<form action="${ways.leaveAt}" method="post"><div><h2>${service.leave.fact}</h2><p class="small">${service.leave.more}</p></div><button>${service.leaveNow}</button></form>
${restForm(ways, publication.language)}
<form action="${ways.linkAt}" method="post" class="wide"><p class="small">${service.otherWishes}</p><p><button class="plain">${service.sendLink}</button></p></form>
</div>`,
  );
}

function restForm({ pauseAt, days }: Ways, tag: string): Html {
  const { service, language } = wordsOf(tag);
  const options = days.map(
    (day) => html`<option value="${day}">${spellDay(day, language, "noYear")}</option>`,
  );
  return html`<form action="${pauseAt}" method="post"><div><h2>${service.pause}</h2><p class="small"><label>${service.nothingUntil} <select name="until">${options}</select></label></p></div><button class="plain">${service.pause}</button></form>`;
}

/** Also for who left long ago, and for who is not there any more: then without an address. */
export function hasLeftPage(address: string | undefined, { publication, base }: PageSetting): Page {
  const { service } = wordsOf(publication.language);
  return noticePage(
    service.hasLeft,
    address === undefined ? undefined : naming(veiled(address), service.nothingMore),
    facts([
      address === undefined ? undefined : factRow(service.whatStays),
      html`<b>${service.changedMind}</b> <a href="${base}/">${service.signUpAgain}</a>`,
      html`${service.stillOpen} <a href="${publication.url}/">${new URL(publication.url).host}</a>`,
    ]),
  );
}

export function restsPage(
  { address, until, pauseAt }: { address: string; until: string; pauseAt: string },
  { publication }: PageSetting,
): Page {
  const { service, language } = wordsOf(publication.language);
  return noticePage(
    service.quietUntil(spellDay(until, language, "noYear")),
    naming(veiled(address), service.nothingBefore),
    html`<form action="${pauseAt}" method="post"><p><button class="plain">${service.startAgain}</button></p></form>`,
  );
}

export function isBackPage(
  { address, nextOn }: { address: string; nextOn: string },
  { publication }: PageSetting,
): Page {
  const { service, language } = wordsOf(publication.language);
  return noticePage(
    service.isBack,
    naming(veiled(address), service.comesTo),
    facts([html`<b>${service.nextOne}</b> ${spellDay(nextOn, language, "noYear")}`]),
  );
}

export function linkOnItsWayPage({ publication }: PageSetting): Page {
  const { service } = wordsOf(publication.language);
  return noticePage(service.lookInMail, service.linkOnItsWay);
}
