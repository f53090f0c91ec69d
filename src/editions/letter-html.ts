// A letter to one person as HTML, in the look of the issues' mail: one heading, a sentence or two, at most one button.
import { houseInk } from "../domain/ink.ts";
import type { Publication } from "../domain/publication.ts";
import { directionOf } from "../domain/words.ts";
import { type Html, html } from "./html.ts";
import { type Letter, type LetterFact, letterParts } from "./letter-parts.ts";
import { endingHtml } from "./mail-ending.ts";
import { mailStyles, sidesOf, styleBlock } from "./mail-style.ts";

/** A whole HTML document, without a picture or anything else that is fetched. */
export function letterHtml(letter: Letter, publication: Publication): string {
  const { subject, heading, words, button, facts, slots } = letterParts(letter, publication);
  const { language, title, url } = publication;
  const css = mailStyles(houseInk, sidesOf(language));
  return html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><title>${subject}</title><style>${{ markup: styleBlock(houseInk) }}</style></head>
<body class="bg" style="${css.body}"><div role="article" aria-label="${subject}" lang="${language}" class="bg">
<table role="presentation" align="center" width="600" cellpadding="0" cellspacing="0" style="${css.wrap}"><tr><td class="name" style="${css.name}"><a class="name" href="${url}/" style="${css.nameLink}">${title}</a><span class="dot" style="${css.dot}">.</span></td></tr>
<tr><td style="${css.cell}">
<h1 style="${css.letterTitle}">${heading}</h1>
<p style="${css.words}">${words}</p>
${button && html`<p style="${css.buttonLine}"><a class="button" href="${button.url}" style="${css.button}">${button.words}</a></p>`}
${facts.map((one) => factLine(one, css))}
${endingHtml(publication, slots, css)}
</td></tr></table></div></body></html>
`.markup;
}

function factLine({ fact, more, link }: LetterFact, css: ReturnType<typeof mailStyles>): Html {
  const behind = more ?? (link && html`<a href="${link.url}" style="${css.factLink}">${link.words}</a>`);
  return html`<p class="rule" style="${css.fact}">${fact !== "" && html`<b>${fact}</b> `}${behind}</p>
`;
}
