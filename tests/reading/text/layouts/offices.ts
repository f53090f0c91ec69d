// Pages of clubs, offices, wikis and old hands: short ones, lists of news, pages in sections, with walls before them.
import { de, deP, en, enP, type Layout } from "./marked.ts";

const consent =
  "Wir und unsere 812 Partner speichern und nutzen Informationen auf Ihrem Gerät, zum Beispiel eindeutige Kennungen in Cookies, um personenbezogene Daten zu verarbeiten.";
const posts = ["Das Dach", "Die Lampen", "Der Samstag"];

export const offices: Layout[] = [
  {
    name: "de a short story behind a long question for consent",
    head: "<title>Der Lesesaal bleibt | Kai</title><meta property='og:type' content='article'>",
    body: `<div id="consent-layer" class="layer"><div class="words"><h2>⟨Ihre Privatsphäre ist uns wichtig⟩</h2><p>⟨${consent}⟩</p><p>⟨Sie können Ihre Auswahl jederzeit ändern, indem Sie unten auf der Seite auf die Einstellungen klicken und dort wählen.⟩</p><p>⟨Einige Partner bitten nicht um Ihre Einwilligung, sondern stützen sich auf ihr berechtigtes Interesse an Ihren Daten.⟩</p><button>⟨Alle akzeptieren⟩</button></div></div><div class="seite"><h1>Der Lesesaal bleibt</h1><div class="inhalt">${deP(0, 3)}</div></div>`,
  },
  {
    name: "de a blog's front page with whole posts",
    head: "<title>Kaischreiberin</title>",
    body: `<div id="page"><div id="header"><h1><a href="/">Kaischreiberin</a></h1></div><div id="content" class="narrowcolumn">${posts.map((title, at) => `<div class="post" id="post-${at}"><h2><a href="/${at}">⟦${title}⟧</a></h2><small>${at + 3}. März 2019</small><div class="entry">${deP(at * 2, at * 2 + 2)}</div><p class="postmetadata">⟨Veröffentlicht in⟩ <a href="/k">Hafen</a> | <a href="/${at}#c">⟨Keine Kommentare »⟩</a></p></div>`).join("")}<div class="navigation"><a href="/p2">⟨« Ältere Einträge⟩</a></div></div><div id="sidebar"><h2>⟨Blogroll⟩</h2><ul><li><a href="https://a.example">⟨Die Netzflickerin⟩</a></li></ul></div></div>`,
  },
  {
    name: "de a club's short note",
    head: "<title>Treffen am Samstag – Verein Nordkai</title>",
    body: `<header><nav><a href="/">Start</a> <a href="/t">⟨Alle Termine⟩</a></nav></header><div class="wrap"><div class="main"><h1>Treffen am Samstag</h1><p>${de(7, 8)[0]}</p><p>⟦Beginn ist um neun Uhr, Handschuhe sind da.⟧</p></div><div class="side"><h3>⟨Kontakt⟩</h3><p>⟨Verein Nordkai, Kaistraße 1, Telefon 0000 12345⟩</p></div></div><footer>⟨Impressum und Datenschutz⟩</footer>`,
  },
  {
    name: "de a wiki's page",
    head: "<title>Lesesaal – Nordkai-Wiki</title>",
    body: `<div id="mw-page-base"></div><div id="content" class="mw-body"><h1 id="firstHeading">Lesesaal</h1><div id="bodyContent"><div id="siteSub">⟨aus Nordkai-Wiki, dem freien Stadtlexikon⟩</div><div id="jump-to-nav">⟨Zur Navigation springen⟩</div><div id="mw-content-text"><div class="mw-parser-output"><p>${de(0, 1)[0]}</p><p>${de(1, 2)[0]}</p><div id="toc" class="toc"><div class="toctitle"><h2>⟨Inhaltsverzeichnis⟩</h2></div><ul><li><a href="#Dach"><span>1</span> <span>Dach</span></a></li><li><a href="#Lampen"><span>2</span> <span>Lampen</span></a></li></ul></div><h2><span class="mw-headline" id="Dach">⟦Dach⟧</span><span class="mw-editsection">[<a href="/e">⟨Bearbeiten⟩</a> | <a href="/q">⟨Quelltext bearbeiten⟩</a>]</span></h2>${deP(2, 5)}<h2><span class="mw-headline" id="Lampen">⟦Lampen⟧</span></h2>${deP(5, 8)}</div></div><div class="printfooter">⟨Abgerufen von⟩ <a href="/x">wiki</a></div><div id="catlinks" class="catlinks">⟨Kategorien⟩: <a href="/k">⟨Gebäude am Kai⟩</a></div></div></div><div id="mw-navigation"><h2>⟨Navigationsmenü⟩</h2></div><div id="footer"><ul><li>⟨Diese Seite wurde zuletzt am 12. März 2019 bearbeitet.⟩</li></ul></div>`,
  },
  {
    name: "de a firm's page in sections",
    head: "<title>Regale für Lesesäle – Brettwerk</title>",
    body: `<header><nav><a href="/k">⟨Karriere bei uns⟩</a></nav></header><main><section class="hero"><h1>Regale für Lesesäle</h1><p>⟦Aus Eiche und Esche, in Nordkai gebaut.⟧</p><a class="btn" href="/k">Jetzt anfragen</a></section><section class="three"><div class="col"><h3>⟦Fest⟧</h3><p>⟦Sie tragen, was man auf sie stellt, und noch einmal so viel.⟧</p></div><div class="col"><h3>⟦Leicht⟧</h3><p>⟦Zwei Leute tragen eines die Treppe hinauf.⟧</p></div><div class="col"><h3>⟦Nah⟧</h3><p>⟦Das Holz wächst keine zwanzig Kilometer von der Werkstatt.⟧</p></div></section><section><h2>⟦So arbeiten wir⟧</h2>${deP(4, 8)}</section></main><footer>⟨Brettwerk GmbH⟩</footer>`,
  },
  {
    name: "de questions in terms and answers",
    head: "<title>Fragen – Lesesaal</title>",
    body: `<div id="nav"><a href="/">⟨Zur Startseite⟩</a></div><div id="main"><h1>Fragen zum Lesesaal</h1><dl><dt>⟦Wer darf hinein?⟧</dt><dd>${de(1, 2)[0]}</dd><dt>⟦Was kostet es?⟧</dt><dd>${de(5, 6)[0]}</dd><dt>⟦Wie helfe ich?⟧</dt><dd>${de(7, 8)[0]}</dd></dl></div>`,
  },
  {
    name: "de a forum's thread",
    head: "<title>Lesesaal - Forum Nordkai</title>",
    body: `<div id="page-body"><h2 class="topic-title"><a href="/t">Lesesaal</a></h2>${de(0, 6)
      .map(
        (line, at) =>
          `<div id="p${at}" class="post"><div class="postprofile"><a href="/u${at}">Leser ${at}</a></div><div class="postbody"><div class="content">${line}</div></div></div>`,
      )
      .join("")}<div class="action-bar"><a href="/r">⟨Antwort erstellen⟩</a></div></div>`,
  },
  {
    name: "de a poem",
    head: "<title>Am Kai – Gedichte</title>",
    body: `<div id="menu"><a href="/g">⟨Alle Gedichte⟩</a></div><div id="text"><h1>Am Kai</h1><p>⟦Die Lampe brennt, die Fähre schweigt,⟧<br>⟦das Wasser steht, der Abend neigt⟧<br>⟦sich über Brett und Buch und Saal,⟧<br>⟦und wer noch liest, liest noch einmal.⟧</p><p>⟦Der Letzte löscht, die Tür geht zu,⟧<br>⟦der Kai hat jetzt und später Ruh.⟧</p></div><div id="unten"><a href="/1">⟨Vorheriges Gedicht⟩</a></div>`,
  },
  {
    name: "de a story with facts in a box and a table",
    head: "<title>Der Lesesaal in Zahlen | Kurier</title><meta property='og:type' content='article'>",
    body: `<article><h1>Der Lesesaal in Zahlen</h1>${deP(0, 3)}<table><tr><th>⟦Jahr⟧</th><th>⟦Leser⟧</th></tr><tr><td>⟦2017⟧</td><td>⟦4.120⟧</td></tr><tr><td>⟦2018⟧</td><td>⟦4.388⟧</td></tr></table>${deP(3, 8)}<ul><li>⟦Vierzig Plätze am Fenster⟧</li><li>⟦Zwölf Lampen an der Ostseite⟧</li></ul></article>`,
  },
  {
    name: "en a post of a shared blog",
    head: "<title>The reading room stays - Quay Tumble</title>",
    body: `<div id="wrap"><div id="head"><h1><a href="/">Quay Tumble</a></h1></div><div class="post text"><h2 class="title">The reading room stays</h2><div class="copy">${enP(0, 4)}</div><div class="meta"><span>⟨Posted 3 years ago⟩</span> <a href="/t">#harbour</a></div></div><div id="foot">⟨Theme by Tern⟩</div></div>`,
  },
  {
    name: "fr a blog with its talk",
    head: "<title>La salle reste – Carnet du quai</title>",
    body: `<div id="conteneur"><div id="contenu"><div class="billet"><h2>La salle reste</h2><p class="date">⟨Par Lise le mardi 12 mars 2019, 10:14⟩</p><div class="texte"><p>⟦Le conseil a voté mardi soir pour garder la vieille salle ouverte un an de plus, après trois heures de débat.⟧</p><p>⟦Une quarantaine de personnes étaient venues, plus que la salle n'en contient.⟧</p></div><p class="tags">⟨Mots-clés :⟩ <a href="/t">port</a></p></div><div id="commentaires"><h3>⟨2 commentaires⟩</h3><div class="commentaire"><p>⟨Merci pour ce billet, je n'avais pas pu venir et personne ne m'avait raconté la soirée en détail.⟩</p></div><h3>⟨Laisser un commentaire⟩</h3></div></div><div id="barre"><h3>⟨Derniers billets⟩</h3><ul><li><a href="/1">⟨Trois bateaux et une cloche⟩</a></li></ul></div></div>`,
  },
  {
    name: "en a story told as it happens",
    head: "<title>Live: the vote on the reading room | Herald</title><meta property='og:type' content='article'>",
    body: `<main><article><h1>Live: the vote on the reading room</h1>${en(0, 6)
      .map(
        (line, at) =>
          `<div class="live-post"><time>19:${at + 10}</time><h2>⟦Hour ${at + 1} at the hall⟧</h2><p>${line}</p></div>`,
      )
      .join("")}</article></main>`,
  },
];
