import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/reading/read-page.ts";
import { inSite, proseOf } from "./site-around.ts";

/** How programs, papers and themes of German sites lay a post out: each shows the same title, author and day. */
const text = proseOf("de");
const german: [string, string][] = [
  [
    "WordPress: Dieser Beitrag wurde … veröffentlicht",
    `<div class="post hentry"><h2 class="entry-title">Vierzig Lampen am Kai</h2><div class="entry-meta"><span class="meta-prep">Veröffentlicht am</span> <a href="/l" rel="bookmark"><span class="entry-date">12. November 2026</span></a> <span class="meta-sep">von</span> <span class="author vcard"><a class="url fn n" href="/author/t">Tamsin Okoro</a></span></div><div class="entry-content">${text}</div><div class="entry-utility">Dieser Beitrag wurde unter <a href="/c">Lampen</a> veröffentlicht. Setze ein Lesezeichen auf den Permalink.</div></div>`,
  ],
  [
    "WordPress: der Satz am Fuß",
    `<div class="post"><h2>Vierzig Lampen am Kai</h2><div class="entry">${text}<p class="postmetadata"><small>Dieser Beitrag wurde am Donnerstag, 12. November 2026 um 9:30 Uhr von Tamsin Okoro veröffentlicht und unter Lampen abgelegt. Du kannst alle Antworten über den RSS-Feed verfolgen.</small></p></div></div>`,
  ],
  [
    "WordPress: Geschrieben am … von …, darunter abgelegt",
    `<div class="post"><h2 class="title">Vierzig Lampen am Kai</h2><div class="postdate">Geschrieben am 12. November 2026 von Tamsin Okoro</div><div class="entry">${text}</div><p>Abgelegt unter: <a href="/c">Lampen</a></p></div>`,
  ],
  [
    "WordPress: von … | 12. Nov. 2026 | Lampen | 0 Kommentare",
    `<article class="et_pb_post"><h1 class="entry-title">Vierzig Lampen am Kai</h1><p class="post-meta"> von <span class="author vcard"><a href="/author/t" title="Beiträge von Tamsin Okoro" rel="author">Tamsin Okoro</a></span> | <span class="published">12. Nov. 2026</span> | <a href="/c" rel="category tag">Lampen</a> | <span class="comments-number"><a href="#respond">0 Kommentare</a></span></p><div class="entry-content">${text}</div></article>`,
  ],
  [
    "WordPress: Zeit ohne Angabe, die updated heißt",
    `<article class="post-entry"><h1 class="post-title entry-title">Vierzig Lampen am Kai</h1><span class="post-meta-infos"><time class="date-container minor-meta updated">12. November 2026</time><span class="text-sep">/</span><span class="comment-container minor-meta"><a href="#comments">2 Kommentare</a></span><span class="text-sep">/</span><span class="blog-author minor-meta">von <span class="entry-author-link"><span class="vcard author"><span class="fn"><a href="/author/t" rel="author">Tamsin Okoro</a></span></span></span></span></span><div class="entry-content">${text}</div></article>`,
  ],
  [
    "WordPress: Tag im Link zum Monat",
    `<article class="post"><header class="entry-header"><h1 class="entry-title">Vierzig Lampen am Kai</h1><p class="mh-meta entry-meta"><span class="entry-meta-date updated"><a href="/2026/11/">12. November 2026</a></span> <span class="entry-meta-author author vcard"><a class="fn" href="/author/t">Tamsin Okoro</a></span> <span class="entry-meta-categories"><a href="/c">Lampen</a></span></p></header><div class="entry-content">${text}</div></article>`,
  ],
  [
    "Serendipity: Tag über dem Titel, Autor am Fuß",
    `<h1><a class="homelink1" href="/">Hafennotizen</a></h1><h3 class="serendipity_date">Donnerstag, 12. November 2026</h3><h4 class="serendipity_title"><a href="/l">Vierzig Lampen am Kai</a></h4><div class="serendipity_entry"><div class="serendipity_entry_body">${text}</div><div class="serendipity_entryFooter">Geschrieben von <a href="/authors/1">Tamsin Okoro</a> in <a href="/c">Lampen</a> um <a href="/l">09:30</a> | <a href="#comments">Kommentare (2)</a></div></div>`,
  ],
  [
    "Blogger: Eingestellt von … um …",
    `<h1 class="title"><a href="/">Hafennotizen</a></h1><h2 class="date-header"><span>Donnerstag, 12. November 2026</span></h2><div class="post hentry"><h3 class="post-title entry-title">Vierzig Lampen am Kai</h3><div class="post-body entry-content">${text}</div><div class="post-footer"><span class="post-author vcard">Eingestellt von <span class="fn"><span>Tamsin Okoro</span></span></span> <span class="post-timestamp">um <a class="timestamp-link" href="/l" rel="bookmark"><abbr class="published" title="2026-11-12T09:30:00+01:00">09:30</abbr></a></span></div></div>`,
  ],
  [
    "TYPO3 news",
    `<div class="news news-single"><div class="article"><div class="header"><h3>Vierzig Lampen am Kai</h3></div><div class="footer"><p><span class="news-list-date">12.11.2026</span> <span class="news-list-author">Von Tamsin Okoro</span></p></div><div class="news-text-wrap">${text}</div></div></div>`,
  ],
  [
    "TYPO3 tt_news: zwei Ziffern für das Jahr",
    `<div class="news-single-item"><div class="news-single-timedata">12.11.26 09:30</div><h1>Vierzig Lampen am Kai</h1><div class="news-single-author">Von: Tamsin Okoro</div>${text}</div>`,
  ],
  [
    "Drupal: Gespeichert von … am Do., …",
    `<h1 class="title">Vierzig Lampen am Kai</h1><div class="node"><div class="submitted">Gespeichert von <span class="username">Tamsin Okoro</span> am Do., 12.11.2026 - 09:30</div><div class="content">${text}</div></div>`,
  ],
  [
    "Joomla",
    `<div class="item-page"><h2>Vierzig Lampen am Kai</h2><dl class="article-info"><dt>Details</dt><dd class="createdby">Geschrieben von: <span>Tamsin Okoro</span></dd><dd class="category-name">Kategorie: <a href="/c">Lampen</a></dd><dd class="published">Veröffentlicht: 12. November 2026</dd><dd class="modified">Zuletzt aktualisiert: 16. November 2026</dd><dd class="hits">Zugriffe: 1234</dd></dl>${text}</div>`,
  ],
  [
    "Joomla, älter: in einer Tabelle",
    `<div class="componentheading">Neues</div><table class="contentpaneopen"><tr><td class="contentheading"><h2>Vierzig Lampen am Kai</h2></td></tr></table><table class="contentpaneopen"><tr><td><span class="small">Geschrieben von: Tamsin Okoro</span></td></tr><tr><td class="createdate">Donnerstag, den 12. November 2026 um 09:30 Uhr</td></tr><tr><td>${text}</td></tr><tr><td class="modifydate">Zuletzt aktualisiert am Montag, den 16. November 2026 um 10:00 Uhr</td></tr></table>`,
  ],
  [
    "Zeitung: VON … – AKTUALISIERT AM …",
    `<article><h1>Vierzig Lampen am Kai</h1><ul class="atc-Meta"><li>Von <span>Tamsin Okoro</span>, Bremen</li><li>Veröffentlicht: 12.11.2026, 09:30 Uhr</li><li>Aktualisiert: 16.11.2026, 10:00 Uhr</li></ul>${text}</article>`,
  ],
  [
    "Zeitung: Erstellt, Aktualisiert und Von in einer Zeile",
    `<article><h1>Vierzig Lampen am Kai</h1><p class="id-Story-interactionBar"><span>Erstellt: </span><span>12.11.2026, 09:30 Uhr</span></p><p>Von: <a href="/autor/t">Tamsin Okoro</a></p>${text}</article>`,
  ],
  [
    "Zeitung: 12. November 2026, 9:30 Uhr",
    `<article><header><h2><span>Hafen: </span><span>Vierzig Lampen am Kai</span></h2><time>12. November 2026, 9:30 Uhr</time><p>Von Tamsin Okoro</p></header>${text}</article>`,
  ],
  [
    "Zeitung: Lesedauer und Kürzel",
    `<article><h1>Vierzig Lampen am Kai</h1><div class="meta">Veröffentlicht am 12.11.2026 | Lesedauer: 3 Minuten</div><div class="autor">Von Tamsin Okoro (tok)</div>${text}</article>`,
  ],
  [
    "Zeitung: Leerzeichen zwischen den Ziffern",
    `<article><h1>Vierzig Lampen am Kai</h1><p class="date">12. 11. 2026</p><p class="verfasser">Tamsin Okoro</p>${text}</article>`,
  ],
  [
    "Rundfunk: Stand und Autorin",
    `<article><h1>Vierzig Lampen am Kai</h1><p class="metatextline">Stand: 12.11.2026 09:30 Uhr</p><p>Von Tamsin Okoro, Hafenfunk</p>${text}</article>`,
  ],
  [
    "Rundfunk: Strich zwischen Name und Tag",
    `<article><h1>Vierzig Lampen am Kai</h1><p>Von Tamsin Okoro | 12.11.2026</p>${text}</article>`,
  ],
  [
    "Magazin: Am … – … Uhr",
    `<article><h1>Vierzig Lampen am Kai</h1><div class="entry-meta">Am 12.11.2026 - 14:30 Uhr <a href="/author/t">Tamsin Okoro</a></div>${text}</article>`,
  ],
  [
    "Magazin: Artikel veröffentlicht am …, Name",
    `<article><h1>Vierzig Lampen am Kai</h1><div class="authors">Artikel veröffentlicht am 12. November 2026, 09:30 Uhr, <a rel="author" href="/p/t">Tamsin Okoro</a></div>${text}</article>`,
  ],
  [
    "Magazin: Ein Gastbeitrag von …",
    `<article><h1>Vierzig Lampen am Kai</h1><p>Ein Gastbeitrag von Tamsin Okoro</p><p>12.11.2026</p>${text}</article>`,
  ],
  [
    "Magazin: Text und Fotos am Ende",
    `<article><h1>Vierzig Lampen am Kai</h1><p class="datum">Donnerstag, 12.11.2026</p>${text}<p>Text: Tamsin Okoro / Fotos: Ivo Lind</p></article>`,
  ],
  [
    "Verein: Beitrag von … vom …",
    `<div id="inhalt"><h1>Vierzig Lampen am Kai</h1><p><em>Beitrag von Tamsin Okoro vom 12.11.2026</em></p>${text}</div>`,
  ],
  [
    "Amt: Datum und Autor als Liste",
    `<main><h1>Vierzig Lampen am Kai</h1><dl><dt>Datum</dt><dd>12.11.2026</dd><dt>Autorin</dt><dd>Tamsin Okoro</dd></dl>${text}</main>`,
  ],
  [
    "Blog: Tag, Monat und Jahr in drei Teilen",
    `<div class="post"><div class="date"><span class="day">12</span> <span class="month">Nov</span> <span class="year">2026</span></div><h2 class="post-title">Vierzig Lampen am Kai</h2><div class="byline">by Tamsin Okoro</div><div class="entry">${text}</div></div>`,
  ],
  [
    "Blog: verfasst von … am …",
    `<div class="beitrag"><h2>Vierzig Lampen am Kai</h2>${text}<div class="beitragsfuss">verfasst von Tamsin Okoro am 12.11.2026, 09:30</div></div>`,
  ],
  [
    "Blog: Kategorie, Tag, Monat mit Punkt und Jahr mit zwei Ziffern",
    `<article><h1>Vierzig Lampen am Kai</h1><div class="info">Lampen, 12. Nov. 26, von Tamsin Okoro</div>${text}</article>`,
  ],
];

describe("title, author and day of a German post", () => {
  it.each(german)("%s", (_what, body) => {
    const { title, byline, publishedAt } = readPage(inSite("de", body), {
      url: "https://hafen.example.org/l",
    });
    expect([title, byline, publishedAt?.slice(0, 10)]).toEqual([
      "Vierzig Lampen am Kai",
      "Tamsin Okoro",
      "2026-11-12",
    ]);
  });
});
