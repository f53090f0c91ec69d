// The photo of the issue: what it is, what one sees, whose it is; and a form that takes another one.
import { basename } from "node:path";
import type { Issue } from "../../domain/issue.ts";
import { type Html, html } from "../../editions/html.ts";
import { field } from "./field.ts";

export function heroHtml(issue: Issue): Html {
  const { hero } = issue;
  if (!hero)
    return html`<div class="hero" id="hero"><p class="soft">No photo yet. <a class="txt" href="/write/photo">Choose one</a><span class="scripted">, or drop it here</span></p></div>`;
  const file = basename(hero.image);
  return html`<div class="hero" id="hero"><img src="/write/photo/${encodeURIComponent(file)}" alt="${hero.alt}">
<div class="two"><label><span class="lab">What one sees</span>${field(issue, { of: "issue", name: "alt" }, { kind: "line" })}</label><label><span class="lab">Credit</span>${field(issue, { of: "issue", name: "credit" }, { kind: "line" })}</label></div>
<p class="soft">${file} <a class="txt" href="/write/photo">choose another</a></p></div>`;
}

/** A page of its own: what one sees and whose it is are asked for with the file, since no issue has a photo without. */
export function photoFormHtml(words: { alt: string; credit: string } | undefined, wrong?: string): Html {
  return html`<form class="done" method="post" action="/write/photo" enctype="multipart/form-data"><h1>A photo</h1>
${wrong !== undefined && html`<p class="warn" role="alert">${wrong}</p>`}
<label>The file, a JPEG, PNG, WebP or AVIF. It is made smaller, and what the camera noted in it (place, device) is taken out. <input class="box" type="file" name="file" accept="image/*" required></label>
<label>What one sees <input class="box" name="alt" value="${words?.alt ?? ""}" required></label>
<label>Credit <input class="box" name="credit" value="${words?.credit ?? ""}" placeholder="Who took it?" required></label>
<p><button class="btn">Take it</button> <a class="txt" href="/write">Back</a></p></form>`;
}
