// Where the editor keeps a link from a phone: filled in by the share sheet, to be read through and sent; and what was
// kept.
import { hostOf } from "../../domain/host-of.ts";
import { wordsOf } from "../../domain/words.ts";
import { type Html, html } from "../../editions/html.ts";
import { idOf, type SentLink } from "../../subscribers/inbox/inbox-link.ts";
import { linksIn, type Shared } from "../shared-form.ts";
import { fieldName } from "./field-name.ts";
import { noticePage } from "./notices.ts";
import type { Page, PageSetting } from "./page.ts";

export type SaveForm = {
  shared: Shared;
  /** The ids of the saves that it corrects (none). */
  instead?: string[];
  /** The places of the links that are ticked, where there are several (all). */
  wanted?: number[] | undefined;
  /** Whether the phone is not known yet. */
  asksToken: boolean;
  wrong?: "noLink" | "wrongToken" | "tooMany" | undefined;
};

export function savePage(
  { shared, instead = [], wanted, asksToken, wrong }: SaveForm,
  setting: PageSetting,
): Page {
  const { service } = wordsOf(setting.publication.language);
  const links = linksIn({ ...shared, why: "" });
  const fields =
    links.length > 1
      ? several(shared, { links, wanted }, setting)
      : single(shared, { links, wrong }, setting);
  const said = wrong === "tooMany" ? `${service.tooMany} ${service.tooManyHow}` : wrong && service[wrong];
  return forEditor(
    noticePage(
      service.keepThis,
      undefined,
      html`<form action="${setting.base}/save" method="post">
${said && html`<p class="wrong" id="wrong" role="alert">${said}</p>`}
${fields}
<label class="tick"><input type="checkbox" name="private"${shared.isPrivate && { markup: " checked" }}>${service.toMyself}</label>
${instead.length > 0 && html`<input type="hidden" name="instead" value="${instead.join(" ")}">`}
${asksToken && html`<label>${fieldName(service.token)}<input name="token" type="password" dir="ltr" autocomplete="current-password" required${wrong === "wrongToken" && isWrong}></label>`}
<button class="big">${service.keepIt}</button>
</form>`,
    ),
    setting,
  );
}

const isWrong = { markup: ' aria-invalid="true" aria-describedby="wrong"' };

/** One link, or none yet: what stands beside it in the text is the beginning of the editor's words. */
function single(
  { title, url, text, why }: Shared,
  { links: [link], wrong }: { links: SentLink[]; wrong: SaveForm["wrong"] },
  { publication }: PageSetting,
): Html {
  const { service } = wordsOf(publication.language);
  const words = [why, link ? link.note : text].filter(Boolean).join("\n\n");
  return html`<label>${service.linkTitle}<input name="title" dir="auto" value="${link ? (link.title ?? "") : title}"></label>
<label>${service.linkAddress}<input name="url" inputmode="url" dir="ltr" autocapitalize="none" autocomplete="off" spellcheck="false" required value="${link ? link.url : url}"${wrong === "noLink" && isWrong}></label>
${whyField(words, publication.language)}`;
}

/** Several, each to be left out; their own words go with them. */
function several(
  { title, url, text, why }: Shared,
  { links, wanted }: { links: SentLink[]; wanted: number[] | undefined },
  { publication }: PageSetting,
): Html {
  const { language } = publication;
  const isTicked = (at: number) => wanted?.includes(at) ?? true;
  return html`<ul class="kept">${links.map(
    (
      link,
      at,
    ) => html`<li><label class="tick"><input type="checkbox" name="keep${at}"${isTicked(at) && { markup: " checked" }}><span>${about(link)}</span></label></li>
`,
  )}</ul>
<input type="hidden" name="several">
<input type="hidden" name="title" value="${title}"><input type="hidden" name="url" value="${url}">
<input type="hidden" name="text" value="${text}">
${whyField(why, language)}`;
}

function whyField(words: string, language: string): Html {
  const { service } = wordsOf(language);
  return html`<label>${fieldName(service.whyInALine)}<textarea name="why" rows="2" dir="auto">
${words}</textarea></label>`;
}

function about({ url, title, note }: SentLink): Html {
  return html`<bdi class="name">${title ?? url}</bdi>${title && html` <small>${hostOf(url)}</small>`}${note && html`<small class="why">${note}</small>`}`;
}

export function keptPage(links: SentLink[], setting: PageSetting): Page {
  const { service } = wordsOf(setting.publication.language);
  const at = `${setting.base}/save`;
  const [one, another] = links;
  const change = one && !another && html`<a href="${at}?${toChange(one)}">${service.changeThis}</a>`;
  return forEditor(
    noticePage(
      service.kept,
      service.waitsForYou,
      html`<ul class="kept">${links.map(keptLink)}</ul>
<p class="after">${change} <a href="${at}">${service.keepAnother}</a></p>`,
    ),
    setting,
  );
}

function keptLink(link: SentLink): Html {
  return html`<li><p class="name" dir="auto">${link.title ?? link.url}</p><p class="small">${hostOf(link.url)}</p>${link.note && html`<p class="why" dir="auto">${link.note}</p>`}</li>
`;
}

/** The form once more, with what was kept in it. */
function toChange(link: SentLink): string {
  const { url, title = "", note: why = "", private: isPrivate = false } = link;
  const fields = { url, title, why, instead: idOf("save", link) };
  return new URLSearchParams(isPrivate ? { ...fields, private: "on" } : fields).toString();
}

function forEditor(page: Page, { publication, base }: PageSetting): Page {
  const { service } = wordsOf(publication.language);
  return { ...page, audience: service.forEditor, manifest: `${base}/save/app.webmanifest` };
}
