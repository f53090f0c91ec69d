import { describe, expect, it } from "vitest";
import {
  announcedAnywhere,
  namesBesideDay,
  signedBelow,
  spokenBylines,
} from "../../../src/reading/facts/spoken-bylines.ts";
import { indexPage } from "../../../src/reading/page/page-index.ts";
import { specDocument } from "../../../src/reading/page/spec-document.ts";

const indexOf = (body: string) =>
  indexPage(specDocument(`<body><h1>Lamps for quiet desks</h1>${body}</body>`, "https://kestrel.example/a"));
const prose =
  `<p>${"The library opened its doors, and forty people were waiting in the rain. ".repeat(4)}</p>`.repeat(8);

describe("a name told in words", () => {
  it.each([
    ["By Hannah Okoro"],
    ["12 November 2026 by Hannah Okoro"],
    ["Lampen, 12. Nov. 26, von Hannah Okoro"],
    ["Interview: Hannah Okoro, Illustration: Ivo Lind"],
    ["aufgeschrieben von Hannah Okoro"],
    ["Ein Feature von Hannah Okoro"],
    ["Bericht & Fotos: Hannah Okoro"],
    ["Gastkommentar: Hannah Okoro, Vorstandsvorsitzende der Hafenwerke"],
    ["Une tribune de Hannah Okoro, architecte"],
    ["Une chronique de Hannah Okoro"],
    ["dal nostro inviato Hannah Okoro"],
    ["Van onze verslaggever Hannah Okoro"],
    ["Par notre envoyée spéciale Hannah Okoro"],
    ["Krönika av Hannah Okoro"],
    ["Entretien : Hannah Okoro"],
    ["Intervista: Hannah Okoro"],
    ["Teksti: Hannah Okoro"],
    ["Opracowała: Hannah Okoro | 12.11.2026"],
    ["Autor*innen", "Hannah Okoro"],
    ["Verfasser:innen", "Hannah Okoro"],
    ["Eine Spurensuche von Hannah Okoro"],
    ["Ein Pro & Contra von Hannah Okoro"],
    ["Una crónica de Hannah Okoro"],
    ["Een verhaal van Hannah Okoro"],
    ["Un racconto di Hannah Okoro"],
    ["Von Autor/in Hannah Okoro"],
    ["Von KHR-Redakteurin Hannah Okoro"],
    ["By reporter Hannah Okoro"],
    ["12 marzo 2026 - di Hannah Okoro"],
    ["Pubblicato il 12 marzo 2026 da Hannah Okoro"],
    ["Publicerad 12 november av Hannah Okoro"],
    ["Skrevet den 12. november af Hannah Okoro"],
    ["Publicado el 12 de marzo en Muelle por Hannah Okoro"],
    ["Eine Reportage von Hannah Okoro, mit Fotos von Ivo Lind"],
    ["12 november 2026 | av Hannah Okoro"],
    ["12. nov. 2026 • af Hannah Okoro"],
    ["12 listopada 2026, 07:30 Autor: Hannah Okoro"],
    ["12.11.2026 | Autorin: Hannah Okoro"],
    ["12.11.2026, 9:30 Uhr – Text: Hannah Okoro"],
    ["12 de novembro de 2026 Texto: Hannah Okoro"],
    ["Written by", "Hannah Okoro"],
    ["Fotos: Ivo Lind / Text: Hannah Okoro"],
    ["Text und Fotos: Hannah Okoro"],
    ["Es berichtet Hannah Okoro"],
    ["Aus Bremen berichtet Hannah Okoro"],
    ["Gespeichert von Hannah Okoro am Do., 12.11.2026 - 09:30"],
    ["Hannah Okoro, health reporter"],
  ])("is found in %j %j", (...lines: string[]) => {
    expect(spokenBylines(lines).slice(0, 1)).toEqual(["Hannah Okoro"]);
  });

  it.each([
    [["Posted by Anna on November 12, 2026"], "Anna"],
    [["12. November 2026 von Anna"], "Anna"],
    [["Geschrieben von Lampenfee"], "Lampenfee"],
    [["Written by", "Eliz - Product marketer"], "Eliz"],
  ] as const)("may be one word: %j", (lines, name) => {
    expect(spokenBylines([...lines])).toEqual([name]);
  });

  it.each([
    ["Posted by", "Previous"],
    ["von Bremen"],
    ["Geschrieben von der Redaktion"],
    ["Posted by Admin"],
    ["Von dpa"],
    ["12 marzo 2026 - la Repubblica di San Molo"],
    ["12 marzo 2026 - di bidoni"],
    ["Interview: Harbour Master"],
    ["Ein Film von Hannah Okoro"],
    ["Ein Schauspiel von Hannah Okoro"],
    ["Un livre de Hannah Okoro"],
    ["Un musée de Buenos Aires"],
    ["Una calle de San Molo"],
    ["Reportage: Alte Liebe"],
    ["Kommentar: Wozu noch Lampen"],
  ])("is none in %j %j", (...lines: string[]) => {
    expect(spokenBylines(lines)).toEqual([]);
  });
});

describe("a name at the foot of a page", () => {
  it.each([
    "<p>Posted by Hannah Okoro at 9:30 AM in <a href='/c'>Lamps</a></p>",
    "<p>Eingestellt von Hannah Okoro um 09:30</p>",
    "<p>This entry was posted on Thursday, November 12th, 2026 by Hannah Okoro and is filed under Lamps.</p>",
    "<p>Dieser Beitrag wurde am 12. November 2026 von Hannah Okoro in Lampen veröffentlicht. Schlagworte: Kai.</p>",
    "<h4>Über die Autorin</h4><p>Hannah Okoro ist Redakteurin.</p>",
    "<p>(Hannah Okoro)</p>",
    "<h3>Über die Autorin: <a href='/h'>Hannah Okoro</a></h3><p>Sie schreibt über Lampen.</p>",
    "<h4>Written by <a href='/h'>Hannah Okoro</a></h4>",
    "<p>gez. Hannah Okoro</p>",
    "<p>Warum nasse Wiesen zählen. Von Hannah Okoro</p>",
    "<p>Forty lamps, and who pays for them? By Hannah Okoro</p>",
    "<p>« Qui paie ? » Par Hannah Okoro</p>",
    "<p>Un récit. Par Hannah Okoro, photos Ivo Lind</p>",
    "<p>Wer zahlt die Lampen? Von Hannah Okoro, Fotos: Ivo Lind</p>",
    "<p>Ein Kai im Dunkeln. Ein Ortstermin von Hannah Okoro</p>",
    "<p>Dieser Eintrag wurde veröffentlicht am 12. Mai 2026 von Hannah Okoro. Er wurde unter Alltag abgelegt.</p>",
    "<p>Interview: Hannah Okoro</p>",
  ])("is found in %s", (line) => {
    expect(announcedAnywhere(indexOf(prose + line))).toEqual(["Hannah Okoro"]);
  });

  it.each([
    "<p>(Kestrel Herald)</p>",
    "<p>The lamps were a gift. By Friday</p>",
    "<p>Er kam zu Fuß. Von Bremen</p>",
    "<p>(dpa)</p>",
    "<h3><a href='/x'>Another story</a></h3><p>Written by Hannah Okoro</p>",
    "<div class='comments'><p>Posted by Hannah Okoro at 9:30</p></div>",
    "<p>Posted by Hannah Okoro at 9:30</p><p>Posted by Ivo Lind at 9:40</p>",
    "<p>Hannah Okoro</p>",
  ])("is none in %s", (line) => {
    expect(announcedAnywhere(indexOf(prose + line))).toEqual([]);
  });
});

describe("a name beside the day", () => {
  it.each([
    "<p>Hannah Okoro</p><p>12 November 2026</p>",
    "<p>12.11.2026</p><p>Hannah Okoro</p>",
    "<p>12 November 2026 | Hannah Okoro | 4 min</p>",
    "<p>Hannah Okoro, 12.11.2026</p>",
    "<p>Hannah Okoro – 12. Nov 2026</p>",
  ])("is found behind the title: %s", (line) => {
    expect(namesBesideDay(indexOf(line + prose))).toEqual(["Hannah Okoro"]);
  });

  it.each([
    "<p>Data Analytics</p><p>12 November 2026</p>",
    "<p>Hannah Okoro</p><p>A life in lamps</p>",
    "<p>12 November 2026 · Machine Learning</p>",
    `${prose}<p>Hannah Okoro</p><p>12 November 2026</p>`,
  ])("is none in %s", (line) => {
    expect(namesBesideDay(indexOf(line + prose))).toEqual([]);
  });

  it("is none before the title, where a page says what it is about", () => {
    const html = `<body><p>Hannah Okoro</p><h1>Lamps</h1><p>12 November 2026</p>${prose}</body>`;
    expect(namesBesideDay(indexPage(specDocument(html, "https://kestrel.example/a")))).toEqual([]);
  });
});

describe("a name alone under the text", () => {
  it.each([
    "<p>Hannah Okoro</p>",
    "<p>Hannah Okoro</p><p>The lamps can be seen until June, on all days but Monday, from ten to four.</p>",
    "<p>Hannah van Okoro</p>",
    "<p>Pastorin Hannah Okoro</p>",
    "<p>Dr. Hannah Okoro</p>",
    "<p>Prof. Dr. Hannah Okoro</p>",
  ])("signs it: %s", (line) => {
    expect(signedBelow(indexOf(`<div>${prose}${line}</div>`))).toEqual([
      /[^<>]*Hannah [^<]+/.exec(line)?.[0],
    ]);
  });

  it.each([
    `<div>${prose}<p>Harbour Master</p></div>`,
    `<div>${prose}<p>Hannah Okoro</p><p>Tel. 0123</p></div>`,
    `<div>${prose}<p>Hannah Okoro</p><p>Press office</p></div>`,
    `<div>${prose}</div><div><p>Hannah Okoro</p></div>`,
    `<blockquote>${prose}<p>Hannah Okoro</p></blockquote>`,
    `<div>${prose}<p>Hannah Okoro</p>${prose}<p>Ivo Lind</p><p>Anna Lind</p></div><div>${prose}<p>Peter Lind</p></div>`,
    `<div class="comments">${prose}<p>Hannah Okoro</p></div>`,
  ])("is none: %s", (body) => {
    expect(signedBelow(indexOf(body))).toEqual([]);
  });
});
