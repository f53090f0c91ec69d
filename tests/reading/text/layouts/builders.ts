// Pages of builders and portals: columns, boxes, folded parts; and a thread.
import { de, deP, en, enP, type Layout } from "./marked.ts";

const column = (inner: string) =>
  `<div class="row"><div class="col"><div class="inner">${inner}</div></div></div>`;

export const builders: Layout[] = [
  {
    name: "de a builder's page in widgets",
    head: "<title>Der Lesesaal | Verein Nordkai</title>",
    body: `<div class="elementor"><section class="elementor-section elementor-top-section"><div class="elementor-widget elementor-widget-nav-menu"><nav><ul><li><a href="/v">⟨Unser Verein⟩</a></li></ul></nav></div></section><section class="elementor-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap"><div class="elementor-element elementor-widget elementor-widget-heading"><h1>Der Lesesaal</h1></div><div class="elementor-element elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${deP(0, 2)}</div></div></div></div></div></section><section class="elementor-section"><div class="elementor-column"><div class="elementor-widget elementor-widget-heading"><h2>⟦Das Dach⟧</h2></div><div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${deP(2, 4)}</div></div></div><div class="elementor-column"><div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${deP(4, 6)}</div></div><div class="elementor-widget elementor-widget-button"><a class="elementor-button" href="/m">⟨Jetzt Mitglied werden⟩</a></div></div></section><section class="elementor-section"><div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${deP(6, 8)}</div></div></section><footer><div class="elementor-widget">⟨Verein Nordkai, Kaistraße 1⟩</div></footer></div>`,
  },
  {
    name: "en a builder's rows at unequal depth",
    head: "<title>The reading room | Quay Trust</title>",
    body: `<div class="header"><a href="/d">⟨Donate now⟩</a></div><div class="page"><h1>The reading room</h1>${column(enP(0, 2))}<div class="row"><div class="col-6"><h2>⟦The roof⟧</h2>${enP(2, 4)}</div><div class="col-6"><div><div><h2>⟦The lamps⟧</h2>${enP(4, 6)}</div></div></div></div>${column(column(enP(6, 8)))}</div><div class="footer">⟨Quay Trust is a charity⟩</div>`,
  },
  {
    name: "de questions that open on a click",
    head: "<title>Häufige Fragen zum Lesesaal | Stadt Nordkai</title>",
    body: `<main><h1>Häufige Fragen zum Lesesaal</h1><p>${de(0, 1)[0]}</p><div class="accordion"><h2 class="accordion-header"><button class="accordion-button">⟦Wer darf hinein?⟧</button></h2><div class="accordion-collapse collapse"><div class="accordion-body"><p>${de(1, 2)[0]}</p></div></div><h2 class="accordion-header"><button class="accordion-button">⟦Was kostet es?⟧</button></h2><div class="accordion-collapse collapse"><div class="accordion-body"><p>${de(5, 6)[0]}</p></div></div><h2 class="accordion-header"><button class="accordion-button">⟦Kann ich helfen?⟧</button></h2><div class="accordion-collapse collapse"><div class="accordion-body"><p>${de(7, 8)[0]}</p></div></div></div><p>⟨War diese Seite hilfreich?⟩</p></main><div class="cookie-banner"><p>⟨Wir verwenden Cookies, um Ihnen die beste Nutzung zu bieten.⟩</p><button>⟨Alle akzeptieren⟩</button></div>`,
  },
  {
    name: "de an interview",
    head: "<title>„Ich trage Regale“ – Deichblatt</title><meta property='og:type' content='article'>",
    body: `<main><article><h1>„Ich trage Regale“</h1><p>${de(0, 1)[0]}</p><p><strong>⟦Deichblatt: Warum kommen Sie jeden Samstag?⟧</strong></p><p>⟦Uwe Brand: Weil es sonst keiner macht. Und weil der Kaffee gut ist.⟧</p><p><strong>⟦Und das Dach?⟧</strong></p><p>${de(4, 5)[0]}</p><p><strong>⟦Was kostet das?⟧</strong></p><p>${de(5, 6)[0]}</p><blockquote><p>${de(3, 4)[0]}</p></blockquote><p><strong>⟦Vielen Dank für das Gespräch.⟧</strong></p><p>⟨Das Interview führte Jana Weiß.⟩</p></article></main>`,
  },
  {
    name: "en a list with buttons to buy",
    head: "<title>Five lamps for late readers – Harbour Life</title><meta property='og:type' content='article'>",
    body: `<main><article><h1>Five lamps for late readers</h1><p>${en(0, 1)[0]}</p>${[
      "Kestrel",
      "Overboard",
      "Fennel",
      "Quay",
      "Tern",
    ]
      .map(
        (name, at) =>
          `<h2>⟦${at + 1}. ${name} lamp⟧</h2><p>⟦The ${name} throws a warm light as far as the second shelf and hums a little when it is cold.⟧</p><p><a href="https://shop.example/${at}">⟨Check the price⟩</a></p>`,
      )
      .join("")}<p>${en(7, 8)[0]}</p></article></main>`,
  },
  {
    name: "de eine Kursseite in Reitern",
    head: "<title>Buchbinden für Anfänger | Volkshochschule Nordkai</title>",
    body: `<header><nav><a href="/k">⟨Alle Kurse⟩</a></nav></header><main><h1>Buchbinden für Anfänger</h1><ul class="nav-tabs" role="tablist"><li><a href="#i">Inhalt</a></li><li><a href="#o">Ort</a></li></ul><div class="tab-content"><div id="i" class="tab-pane active" role="tabpanel"><p>⟦An vier Abenden binden wir zwei Hefte und ein Buch, vom Falzen bis zum Rücken.⟧</p><p>⟦Vorkenntnisse braucht niemand, Papier und Faden liegen bereit.⟧</p></div><div id="o" class="tab-pane" role="tabpanel" style="display:none"><p>⟦Der Kurs ist im Lesesaal am Kai, erster Stock, und der Aufzug fährt bis neun Uhr.⟧</p></div></div><aside><h3>⟨Andere Kurse⟩</h3><p>⟨Netze flicken, Seile schlagen, Boote streichen⟩</p></aside></main>`,
  },
  {
    name: "en a press release with a company's words",
    head: "<title>Shelfwise opens on the quay</title><meta property='og:type' content='article'>",
    body: `<main><article><h1>Shelfwise opens on the quay</h1><p>⟨NEWS PROVIDED BY⟩</p><p>Shelfwise Ltd</p>${enP(0, 8)}<p>⟨About Shelfwise⟩</p><p>⟨Shelfwise makes shelves that tell what stands on them, for reading rooms in nine countries.⟩</p><p>⟨Media contact:⟩</p><p>⟨Jo Marsh, press@shelfwise.example⟩</p><p>⟨SOURCE Shelfwise Ltd⟩</p></article></main>`,
  },
  {
    name: "de notes to a talk that one can hear",
    head: "<title>Folge 31: Der Lesesaal – Kaifunk</title>",
    body: `<main><article class="post"><h1>Folge 31: Der Lesesaal</h1><div class="powerpress_player"><audio></audio></div><p class="powerpress_links">⟨Podcast: Play in new window⟩ | <a href="/a.mp3">⟨Download⟩</a> (Duration: 31:12 — 28.6MB)</p>${deP(0, 5)}<h2>⟦Kapitel⟧</h2><ul><li>⟦00:00 Begrüßung⟧</li><li>⟦04:30 Der Rat tagt⟧</li><li>⟦21:10 Das Dach⟧</li></ul></article></main>`,
  },
];
