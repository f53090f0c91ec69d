// The screen on which the five are written about: one column of fields, and the page as it will be beside it.

import { hostOf } from "../../domain/host-of.ts";
import type { Issue, Pick } from "../../domain/issue.ts";
import { labelsOf } from "../../domain/labels.ts";
import { type Html, html } from "../../editions/html.ts";
import type { LinksInHand } from "../hand/links-in-hand.ts";
import type { Week } from "../hand/week.ts";
import { closesIn } from "./closes-in.ts";
import { field } from "./field.ts";
import type { Field } from "./fields.ts";
import { heroHtml, photoFormHtml } from "./hero-fields.ts";

export function writeHtml(week: Week, links: LinksInHand): Html {
  const { issue } = week;
  if (!issue) return emptyHtml(week);
  return html`<div class="panes">
<section class="ed" aria-label="The issue" tabindex="0"><form id="issue" method="post" action="/write" data-number="${issue.number}">
<h1><label class="hidden" for="title">Title of the issue</label>${field(issue, { of: "issue", name: "title" }, { id: "title", kind: "line big" })}</h1>
<div><label class="hidden" for="standfirst">Standfirst: a line or two under the title</label>${field(issue, { of: "issue", name: "standfirst" }, { id: "standfirst", kind: "line stand", rows: 2, hint: "A line or two under the title" })}</div>
${heroHtml(issue)}<template id="photo-form">${photoFormHtml(issue.hero)}</template>
${issue.picks.map((pick, at) => pickHtml(pick, at + 1, { issue, week, links }))}
<div class="sign"><label class="lab" for="signOff">Sign-off</label>${field(issue, { of: "issue", name: "signOff" }, { id: "signOff", kind: "line stand", rows: 2, hint: week.publication.signOff })}</div>
<p class="plainly"><button class="btn">Save</button></p>
</form></section>
<section class="see" aria-label="Live preview"><nav class="tabs" aria-label="Faces">${faces.map(([face, name], at) => html`<a href="/face/${face}" target="face"${at === 0 && html` aria-current="true"`}>${name}</a>`)}</nav>
<iframe name="face" id="face" title="The issue as it will be" src="/face/page" sandbox="allow-same-origin"></iframe></section>
</div>`;
}

const faces = [
  ["page", "Page"],
  ["mail", "Mail"],
  ["text", "Text"],
  ["feed", "Feed"],
];

type Around = { issue: Issue; week: Week; links: LinksInHand };

function pickHtml({ url, deadline }: Pick, number: number, { issue, week, links }: Around): Html {
  const of = (name: "title" | "blurb" | "viaName" | "viaUrl" | "deadline"): Field => ({
    of: "pick",
    name,
    url,
  });
  const known = links.find(url);
  const labels = labelsOf(known?.page, week.publication.language);
  return html`<fieldset class="pick" id="pick-${number}" data-url="${url}"><legend class="hidden">Pick ${number}</legend><span class="num" aria-hidden="true">${number}</span>
<div class="top">${field(issue, of("title"), { kind: "line title", label: `Title of pick ${number}` })}<span class="count"></span></div>
<p class="addr"><a href="${url}" target="_blank" rel="noreferrer noopener">${url}</a> ${[hostOf(url), ...labels].slice(1).join(", ")}</p>
${field(issue, of("blurb"), { kind: "words", rows: 3, label: `Your words on pick ${number}`, hint: "Why should somebody read this?" })}
<div class="bits"><label><span>Via</span>${field(issue, of("viaName"), { kind: "line", hint: "Who showed it to you?" })}</label><label><span class="hidden">Address of the credit</span>${field(issue, of("viaUrl"), { kind: "line", hint: "https://" })}</label>
<label><span>Closes</span>${field(issue, of("deadline"), { kind: "line", hint: "A day: Friday, 4 December" })}</label><span class="ok">${deadline && closesIn(deadline, issue.date)}</span></div>
</fieldset>`;
}

function emptyHtml({ number }: Week): Html {
  return html`<div class="done"><h1>Nothing is picked yet.</h1><p class="lead">Issue ${number} begins with its first pick.</p><p><a class="txt" href="/pick">Pick the first one</a></p></div>`;
}
