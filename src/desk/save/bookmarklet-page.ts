// The page that gives the bookmarklet: the link to drag, and how.
import { type Html, html } from "../../editions/html.ts";
import { bookmarkletFor } from "./bookmarklet.ts";

/** `origin` is the desk's, as the browser has it. */
export function bookmarkletHtml(origin: string): Html {
  return html`<div class="paper"><h1>Keep links from any page.</h1>
<p class="lead">Drag this link to the bookmarks bar of your browser:</p>
<p><a class="btn go drag" href="${bookmarkletFor(origin)}" id="bookmarklet">Keep for Friday</a></p>
<p id="how" role="status"></p>
<ol class="steps">
<li>On a page worth keeping, press it. Words that you have selected come along.</li>
<li>A small window opens. Say why, in a line, and press <b>Keep it</b>. Before that, nothing is written.</li>
<li>The link is among the candidates, with what its page says as you see it there: behind a paywall too, and where programs are not let in.</li>
</ol>
<p class="soft">Where you cannot drag: copy the address of the link, make a bookmark of any page, and put it in the place of that bookmark’s address. It leads to ${origin}: the desk must be running, in this browser. What a page shows to you alone, such as your mail, keep to yourself: there is a box to tick.</p></div>`;
}
