// Pages that only say something: what was done, or what is not as it should be, and what to do next.
import { wordsOf } from "../../domain/words.ts";
import { type Html, html } from "../../editions/html.ts";
import { facts, type Page, type PageSetting } from "./page.ts";

/** A heading, a sentence where there is more to say, and whatever stands below. */
export function noticePage(title: string, lead?: Html | string, below?: Html): Page {
  return {
    title: title.replace(/[.?؟]$/u, ""),
    body: html`<h1>${title}</h1>${
      lead &&
      html`
<p class="lead">${lead}</p>`
    }${
      below &&
      html`
${below}`
    }`,
  };
}

/** What went wrong, each with its HTTP status. */
export const noticeStatus = {
  noPage: 404,
  linkOver: 404,
  notOurForm: 400,
  tooLong: 413,
  tooMany: 429,
  broke: 500,
} as const;

export type Notice = keyof typeof noticeStatus;

export function noticeOf(kind: Notice, setting: PageSetting): Page {
  const words = wordsOf(setting.publication.language);
  const { service } = words;
  switch (kind) {
    case "noPage":
      return noticePage(words.notHere, service.noPage, waysOn(setting));
    case "linkOver":
      return noticePage(service.linkOver, service.linkOverHow, waysOn(setting));
    case "notOurForm":
      return noticePage(service.notOurForm, undefined, waysOn(setting));
    case "tooLong":
      return noticePage(service.tooLong);
    case "tooMany":
      return noticePage(service.tooMany, service.tooManyHow);
    case "broke":
      return noticePage(service.broke, service.brokeHow);
    default:
      return kind satisfies never;
  }
}

function waysOn({ publication, base }: PageSetting): Html {
  const { service } = wordsOf(publication.language);
  return facts([
    html`<a href="${base}/yours">${service.askForLink}</a>`,
    html`<a href="${base}/">${service.byMail(publication.title)}</a>`,
  ]);
}
