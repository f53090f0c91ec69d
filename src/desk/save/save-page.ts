// The small window in which a link is saved from any page, and what it shows when that is done. A document of its own:
// it has no bar and no keys, since nothing but saving is done in it.

import { hostOf } from "../../domain/host-of.ts";
import { type Html, html } from "../../editions/html.ts";
import { shownLine, shownPassage } from "../frame/shown-words.ts";

/** What stands in the form at first; the window's script fills in what the page hands over. */
export type SaveFields = { url: string; title: string; why: string; isPrivate: boolean };

export const noFields: SaveFields = { url: "", title: "", why: "", isPrivate: false };

/** The form; `wrong` says what was wrong with what was sent. */
export function saveHtml({ url, title, why, isPrivate }: SaveFields, wrong?: string): string {
  return windowHtml(
    "Keep this link",
    html`<h1>Keep this link</h1>
<form method="post" action="/save" id="saving">
<p class="wrong" id="wrong" role="alert">${wrong}</p>
<label>Title <input class="box" name="title" dir="auto" value="${title}"></label>
<label>Address <input class="box" name="url" inputmode="url" dir="ltr" autocomplete="off" spellcheck="false" required value="${url}"></label>
<label>Why, in a line <small>becomes the first draft</small><textarea class="box" name="why" rows="3" dir="auto" autofocus>
${why}</textarea></label>
<label class="tick"><input type="checkbox" name="private"${isPrivate && " checked"}> Keep it to myself</label>
<input type="hidden" name="seenTitle"><input type="hidden" name="page">
<p class="soft" id="comes" role="status"></p>
<button class="btn go">Keep it</button>
</form>`,
  );
}

export type Kept = { said: string; title: string; url: string; why: string | undefined };

export function keptHtml(kept: Kept): string {
  return windowHtml("Kept", keptMain(kept));
}

/** What takes the form's place. */
export function keptMain({ said, title, url, why }: Kept): Html {
  return html`<h1>Kept.</h1><p class="lead">${said}.</p>
<div class="kept"><p class="t" dir="auto">${shownLine(title)}</p><p class="soft">${hostOf(url)}</p>${why && html`<p class="why" dir="auto">${shownPassage(why)}</p>`}</div>
<p><button class="btn scripted" type="button" id="close">Close the window</button></p>`;
}

function windowHtml(title: string, main: Html): string {
  return html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}: the desk</title>
<link rel="icon" href="data:,">
${sheets.map((sheet) => html`<link rel="stylesheet" href="${sheet}">\n`)}
<script type="module" src="/code/save.js"></script>
</head>
<body class="window">
<main id="main">${main}</main>
</body>
</html>
`.markup;
}

const sheets = [
  "/site/styles/faces.css",
  "/site/styles/colours.css",
  ...["desk", "save"].map((name) => `/look/${name}.css`),
];
