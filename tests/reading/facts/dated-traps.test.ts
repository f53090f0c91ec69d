import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/reading/read-page.ts";
import { inSite, proseOf } from "./site-around.ts";

/** Pages with other days beside their own: what the head says, where the page is, and the day that is its own. */
type More = { head?: string; path?: string; bare?: true; attributes?: string };
type Layout = [what: string, day: string | undefined, body: string, more?: More];

const en = proseOf("en");
const own = "2026-11-12";
const data = (thing: unknown) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
const h1 = "<h1>Forty lamps on the quay</h1>";
const article = (more: object) =>
  data({ "@type": "NewsArticle", headline: "Forty lamps on the quay", ...more });

const layouts: Layout[] = [
  // Nothing tells the page's day.
  [
    "the day of a fair in the text",
    undefined,
    `<article>${h1}<p>The fair opens on 20 November 2026 at ten, and it closes on 22 November 2026 at six, says the library.</p>${en}</article>`,
  ],
  [
    "a fair with a label",
    undefined,
    `<article>${h1}<p>When: 3 November 2026, 6 pm</p><p>Where: the library</p>${en}</article>`,
  ],
  [
    "the day of today over the page alone",
    undefined,
    `<div class="masthead-date">Friday, November 20, 2026</div><article>${h1}${en}</article>`,
  ],
  ["a copyright of a day", undefined, `<article>${h1}${en}<p>© 12 November 2026 Kestrel</p></article>`],
  ["a born person", undefined, `<article>${h1}<p>Tamsin Okoro (born 3 May 1991)</p>${en}</article>`],
  [
    "comments with days alone",
    undefined,
    `<article>${h1}${en}</article><section class="reactions"><h3>2 reactions</h3><div class="reaction"><b>Wim Rossi</b> <span>November 14, 2026 at 10:14 am</span><p>Well said.</p></div><div class="reaction"><b>Ada Lind</b> <span>November 15, 2026 at 8:02 pm</span><p>And well lit.</p></div></section>`,
  ],
  [
    "the terms of a shop",
    undefined,
    `<main><h1>Forty lamps on the quay</h1><p>Offer valid until 30 November 2026</p>${en}</main>`,
  ],
  ["a month's archive in the address", undefined, `<article>${h1}${en}</article>`, { path: "/2026/11/" }],
  [
    "a photo's day",
    undefined,
    `<article>${h1}<figure><img src="/a.jpg" alt=""><figcaption>The quay, 3 November 2026</figcaption></figure>${en}</article>`,
  ],
  [
    "other stories' days between the paragraphs",
    undefined,
    `<article>${h1}${en}<div class="inline"><a href="/f">The ferry stops for the winter</a><span>20 November 2026</span></div><div class="inline"><a href="/g">The ferry stops for the winter</a><span>19 November 2026</span></div></article>`,
  ],
  // Other days around the page's own.
  [
    "today over it, its own at its foot",
    own,
    `<div class="hd"><span class="datum">Friday, November 20, 2026</span></div><div class="wrap"><div class="post"><h2>Forty lamps on the quay</h2><div class="entry">${en}</div><p class="postmetadata">Posted on November 12th, 2026 in Lamps by Tamsin Okoro | No Comments</p></div></div>`,
  ],
  [
    "today over it, its own without a class",
    own,
    `<div id="top"><div class="date">Friday, November 20, 2026</div></div><div id="story">${h1}<div class="css-1a2b3c"><span>Tamsin Okoro</span><span>Nov 12, 2026</span></div>${en}</div>`,
  ],
  [
    "today over it, its own in the linked data",
    own,
    `<div class="page-top"><p class="date">Friday, November 20, 2026</p></div><article>${h1}<p>2 weeks ago</p>${en}</article>`,
    { head: article({ datePublished: "2026-11-12T09:30:00Z" }) },
  ],
  [
    "a fair's day in a box before it",
    own,
    `<article>${h1}<div class="eventinfo"><b>Date:</b> 3 December 2026 <b>Place:</b> Bristol</div><p class="published">Published 12 November 2026</p>${en}</article>`,
  ],
  [
    "an episode and its length",
    own,
    `<article>${h1}<p>Episode 45 · Nov 12, 2026 · 43 min</p><p>Recorded on November 3, 2026</p>${en}</article>`,
  ],
  [
    "a number of the day of print",
    own,
    `<article>${h1}<p>By Tamsin Okoro</p><p>Nov. 12, 2026</p>${en}<p>A version of this article appears in print on Nov. 13, 2026, Section A, Page 1 of the Harbour edition.</p></article>`,
  ],
  [
    "a correction",
    own,
    `<article>${h1}<p>12 November 2026</p>${en}<p><i>Correction, 16 November 2026: an earlier version told of thirty lamps.</i></p></article>`,
  ],
  [
    "a note of an editor over the text",
    own,
    `<article>${h1}<p><i>Editor's note: this story was updated on 16 November 2026 with new figures.</i></p><p>By Tamsin Okoro</p><p>12 November 2026</p>${en}</article>`,
  ],
  [
    "originally published elsewhere",
    own,
    `<article>${h1}<p>By Tamsin Okoro</p><p>November 12, 2026</p>${en}<p>This story was originally published in the Kestrel Review on 3 May 2025.</p></article>`,
  ],
  [
    "the day before and the next post",
    own,
    `<nav class="post-nav"><a href="/p">« 11 November 2026</a> <a href="/n">13 November 2026 »</a></nav><article>${h1}<p>12 November 2026</p>${en}</article>`,
  ],
  [
    "a tag with a year",
    own,
    `<article>${h1}<p><a href="/tag/2025">Summer 2025</a> · <a href="/t">Lamps</a> · <span>12 November 2026</span></p>${en}</article>`,
  ],
  [
    "a range of a fair before it",
    own,
    `<article>${h1}<p>1–3 December 2026, Bristol</p><p>Posted 12 November 2026</p>${en}</article>`,
  ],
  [
    "the last comment",
    own,
    `<article>${h1}<div class="meta">Last comment: 16 November 2026 | Posted: 12 November 2026</div>${en}</article>`,
  ],
  [
    "related stories in a list right under the title",
    own,
    `<article>${h1}<ul class="also"><li><a href="/f">The ferry stops for the winter</a> <small>20 November 2026</small></li><li><a href="/g">The ferry starts again in the spring</a> <small>18 November 2026</small></li></ul><p class="when">12 November 2026</p>${en}</article>`,
  ],
  [
    "a ticker over the title",
    own,
    `<div class="news-bar"><a href="/f">The ferry stops for the winter</a> <i>20 November 2026</i></div><article>${h1}<p>12 November 2026</p>${en}</article>`,
  ],
  [
    "a calendar of events over the title",
    own,
    `<section class="events"><h2>Events</h2><div class="event"><span>3 December 2026</span> <a href="/e">A lecture on light and its use</a></div><div class="event"><span>5 December 2026</span> <a href="/e2">A walk to the forty lamps</a></div></section><main>${h1}<p>12 November 2026</p>${en}</main>`,
  ],
  [
    "when the site was last updated, in a side column before it",
    own,
    `<table><tr><td><p>This site was last updated on 20 November 2026</p></td><td><h2>Forty lamps on the quay</h2><p>Tamsin Okoro</p><p>12 November 2026</p>${en}</td></tr></table>`,
    { bare: true },
  ],
  [
    "the author joined on a day",
    own,
    `<article>${h1}<div class="author"><b>Tamsin Okoro</b> <span>Joined 3 May 2011</span></div><div class="post-date">12 November 2026</div>${en}</article>`,
  ],
  [
    "a member of a forum joined",
    own,
    `<h1>Forty lamps on the quay</h1><div class="post"><div class="user">tamsin<br>Joined: 03 May 2011<br>Posts: 45</div><div class="postdate">12 November 2026, 09:30</div><div class="content">${en}</div></div>`,
  ],
  [
    "a version",
    own,
    `<main><h1>Forty lamps on the quay</h1><p>Version 2.11.2025</p><p>12 November 2026</p>${en}</main>`,
  ],
  [
    "how long ago, and the day in a title",
    own,
    `<article>${h1}<span title="Thursday, November 12, 2026 at 9:30 AM">2 weeks ago</span>${en}</article>`,
  ],
  [
    "read, accessed and cited",
    own,
    `<article>${h1}<p>12 November 2026</p>${en}<p>Cite this: Okoro, T. “Forty lamps on the quay”. Accessed 20 November 2026.</p></article>`,
  ],
  [
    "received and accepted",
    own,
    `<article>${h1}<p>Received 3 March 2026; accepted 1 June 2026; published online 12 November 2026</p>${en}</article>`,
  ],
  [
    "due, opened and closed",
    own,
    `<article>${h1}<p>Opening date: 1 November 2026</p><p>Closing date: 3 December 2026</p><p>Published: 12 November 2026</p>${en}</article>`,
  ],
  // The head and the page.
  [
    "a head of today, the page's own beside the author",
    own,
    `<article>${h1}<p>Tamsin Okoro</p><p>12 November 2026</p>${en}</article>`,
    { head: '<meta property="article:published_time" content="2026-11-29T00:00:01Z">' },
  ],
  [
    "a head in seconds",
    own,
    `<article>${h1}<p>12 November 2026</p>${en}</article>`,
    { head: '<meta property="article:published_time" content="1794475800">' },
  ],
  [
    "a head in seconds alone",
    own,
    `<article>${h1}${en}</article>`,
    { head: '<meta property="article:published_time" content="1794475800">' },
  ],
  [
    "a head in milliseconds alone",
    own,
    `<article>${h1}${en}</article>`,
    { head: article({ datePublished: "1794475800000" }) },
  ],
  [
    "a head with a number",
    own,
    `<article>${h1}${en}</article>`,
    { head: article({ datePublished: 1794475800000 }) },
  ],
  [
    "an empty head",
    own,
    `<article>${h1}<p>12 November 2026</p>${en}</article>`,
    { head: '<meta property="article:published_time" content=""><meta name="date" content="0000-00-00">' },
  ],
  [
    "a head of 1970",
    own,
    `<article>${h1}<p>12 November 2026</p>${en}</article>`,
    { head: article({ datePublished: "1970-01-01T00:00:00Z" }) },
  ],
  [
    "a head with a list of days",
    own,
    `<article>${h1}${en}</article>`,
    { head: article({ datePublished: ["2026-11-12T09:30:00Z"] }) },
  ],
  [
    "a head as programs write days",
    own,
    `<article>${h1}${en}</article>`,
    {
      head: '<meta property="article:published_time" content="Thu Nov 12 2026 09:30:00 GMT+0000 (Coordinated Universal Time)">',
    },
  ],
  [
    "a head as Java writes days",
    own,
    `<article>${h1}${en}</article>`,
    { head: '<meta name="date" content="Thu Nov 12 09:30:00 CET 2026">' },
  ],
  [
    "a head as mail writes days",
    own,
    `<article>${h1}${en}</article>`,
    { head: '<meta name="pubdate" content="Thu, 12 Nov 2026 09:30:00 +0100">' },
  ],
  [
    "a head with the month first",
    own,
    `<article>${h1}${en}</article>`,
    { head: '<meta name="date" content="11/12/2026 9:30:00 AM">', attributes: 'lang="en-US"' },
  ],
  [
    "a head of figures without signs",
    own,
    `<article>${h1}${en}</article>`,
    { head: '<meta name="date" content="20261112T093000+0000">' },
  ],
  [
    "linked data with mistakes in it",
    own,
    `<article>${h1}${en}</article>`,
    {
      head: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Forty "lamps" on the quay","datePublished":"2026-11-12T09:30:00Z",}</script>',
    },
  ],
  [
    "linked data with a day of creation alone",
    own,
    `<article>${h1}${en}</article>`,
    { head: article({ dateCreated: "2026-11-12T09:30:00Z", dateModified: "2026-11-16T09:30:00Z" }) },
  ],
  [
    "linked data of the page and of the site",
    own,
    `<article>${h1}${en}</article>`,
    {
      head: data({
        "@graph": [
          { "@type": "WebSite", datePublished: "2010-01-01" },
          { "@type": "WebPage", datePublished: "2026-11-12" },
          { "@type": "ImageObject", uploadDate: "2026-11-01" },
        ],
      }),
    },
  ],
  [
    "open graph's release",
    own,
    `<article>${h1}${en}</article>`,
    {
      head: '<meta property="og:article:published_time" content="2026-11-12T09:30:00Z"><meta property="og:updated_time" content="2026-11-16T09:30:00Z">',
    },
  ],
  [
    "the property datePublished away from meta",
    own,
    `<div itemscope itemtype="http://schema.org/NewsArticle">${h1}<p><span itemprop="author">Tamsin Okoro</span> <span itemprop="datePublished">Nov 12, 2026</span></p>${en}</div>`,
  ],
  [
    "RDFa",
    own,
    `<article typeof="schema:Article">${h1}<span property="schema:datePublished" content="2026-11-12T09:30:00Z">2 weeks ago</span>${en}</article>`,
  ],
  [
    "a custom element with the time of a machine",
    own,
    `<article>${h1}<local-time datetime="2026-11-12T09:30:00Z">2 weeks ago</local-time>${en}</article>`,
  ],
];

function dayOf(body: string, { head = "", path = "/l", bare, attributes }: More) {
  const whole = bare
    ? `<html><head><title>Forty lamps on the quay</title>${head}</head><body>${body}</body></html>`
    : inSite("en", body, head);
  const html = attributes === undefined ? whole : whole.replace('<html lang="en"', `<html ${attributes}`);
  return readPage(html, {
    url: `https://harbour.example.org${path}`,
    today: "2026-11-30",
  }).publishedAt?.slice(0, 10);
}

describe("the day of a page among others", () => {
  it.each(layouts)("is its own: %s", (_what, day, body, more = {}) => {
    expect(dayOf(body, more)).toBe(day);
  });
});
