import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/reading/read-page.ts";
import { withoutFurnitureLines } from "../../../src/reading/text/furniture-lines.ts";
import { type FurnitureKind, furniture } from "../../../src/reading/text/furniture-words.ts";
import { exponentOf, straight } from "../../support/growth.ts";

const url = "https://notes.example.org/bins";
const story = Array.from(
  { length: 12 },
  (_, at) => `Paragraph ${at} says of the town's bins what it has to say.`,
);
const paragraphs = story.map((line) => `<p>${line} It goes on, in one more sentence.</p>`).join("");
const read = (body: string) =>
  readPage(`<html><body><article><h1>The bins</h1>${body}</article></body></html>`, { url }).text;

describe("a box beside an article", () => {
  it.each(["infobox vcard", "infobox", "navbox"])("is no part of it: %s", (name) => {
    const box = `<table class="${name}"><tr><th>Founded</th><td>In a barn by the harbour.</td></tr></table>`;
    const text = read(box + paragraphs);
    expect(text).toContain("Paragraph 0");
    expect(text).not.toContain("harbour");
  });
});

describe("an article is over", () => {
  it.each([
    ["English", "Related articles"],
    ["English", "You might also like these:"],
    ["German", "Ähnliche Beiträge"],
    ["German", "ÜBER DEN AUTOR"],
    ["English", "3 thoughts on “The bins”"],
    ["English", "Media contact:"],
    ["German", "2 Gedanken zu „Die Tonnen“"],
    ["German", "Schreibe einen Kommentar"],
    ["German", "Meistgelesen"],
    ["French", "Laisser un commentaire"],
    ["Spanish", "Lo más leído"],
    ["Italian", "Lascia un commento"],
    ["Dutch", "Meest gelezen"],
    ["French", "À lire aussi…"],
    ["Spanish", "Artículos relacionados"],
    ["English", "Is this page useful?"],
    ["English", "Updates to this page"],
    ["English", "Still have a question?"],
    ["German", "Noch Fragen?"],
    ["English", "Is there anything wrong with this page?"],
    ["English", "Hi, I’m Bram!"],
    ["German", "Hallo, ich bin Grete"],
    ["Portuguese", "Leia também"],
    ["Dutch", "Lees ook:"],
    ["Arabic", "مقالات ذات صلة"],
    ["Hindi", "यह भी पढ़ें"],
    ["Chinese", "延伸阅读"],
    ["Japanese", "関連記事"],
    ["Korean", "추천 기사"],
    ["Polish", "Czytaj także"],
    ["Russian", "ЧИТАЙТЕ ТАКЖЕ"],
  ])("where a heading says so in %s: %s", (_language, heading) => {
    const text = read(
      `${paragraphs}<h3>${heading}</h3><p>A story about buses that has nothing to do with this one.</p>`,
    );
    expect(text).toContain("Paragraph 11");
    expect(text).not.toContain("buses");
  });

  it.each([
    "You’ve read 1 article in the last month",
    "I hope you appreciated this article",
    "Before you move on, we wanted to ask whether you could support our reporting as a long year begins.",
    "If you value our work, please become a member for the price of a coffee.",
    "Necesitamos tu apoyo",
    "Somos un medio que se debe a sus lectores. Si puedes, hazte socio.",
    "Soutenez-nous",
    "Unser Artikel ist kostenlos. Damit das so bleibt, unterstützen Sie uns mit einer Spende.",
  ])("where the house asks for money: %s", (first) => {
    const text = read(
      `${paragraphs}<div><p>${first}</p><p>From as little as a pound you keep the buses of news running, and it takes a minute.</p></div>`,
    );
    expect(text).toContain("Paragraph 11");
    expect(text).not.toContain("buses");
  });

  it.each([
    "Before you go to the depot, ask the warden for the key of the harbour gate and for her help with the dog.",
    "Este diario ha sabido que los autobuses tienen el apoyo de sus lectores.",
    "Nous avons donc demandé aux lecteurs ce qu’ils pensent des autobus.",
  ])("not where a sentence only begins alike: %s", (first) => {
    expect(
      read(`${paragraphs}<p>${first}</p><p>What the town thinks of all its buses is another thing.</p>`),
    ).toContain("buses");
  });

  it("before a tail of almost a third", () => {
    const others = Array.from({ length: 4 }, (_, at) => `<p>Bus ${at} leaves the harbour for the hills.</p>`);
    const text = read(`${paragraphs}<h2>Related articles</h2>${others.join("")}${others.join("")}`);
    expect(text).toContain("Paragraph 11");
    expect(text).not.toContain("leaves the harbour");
  });

  it("not at a link between its paragraphs", () => {
    const text = read(
      `${paragraphs}<p><a href="/letter">Sign up here</a></p><p>The last of the bins has a lid of brass, and is as old as the town.</p>`,
    );
    expect(text).toContain("lid of brass");
  });

  it("not at a button under thing after thing", () => {
    const thing = (at: number) =>
      `<p>Lid ${at} fits all of the bins of the town.</p><p><a href="https://b.example/${at}">Read more</a></p>`;
    expect(read(paragraphs + [1, 2, 3, 4].map(thing).join(""))).toContain("Lid 4");
  });

  it("before headings that nothing follows, but not before questions", () => {
    const head = '<meta property="og:type" content="article">';
    const text = readPage(
      `<html><head>${head}</head><body><article><h1>The bins</h1>${paragraphs}<h3>Who empties them?</h3><h3>Lids of the north</h3><h3>Lids of the south</h3></article></body></html>`,
      { url },
    ).text;
    expect(text).toContain("Who empties them?");
    expect(text).not.toContain("Lids of");
  });

  it.each([
    "Related work on lamps that we did not expect",
    "Shareholders",
    "Commentary",
    "Topical",
    "Überall Autoren",
  ])("not where a heading only begins alike: %s", (heading) => {
    expect(
      read(`${paragraphs}<h3>${heading}</h3><p>What the town thinks of all its buses is another thing.</p>`),
    ).toContain("buses");
  });
});

describe("a line of the page's own", () => {
  const lines = (first: string) => withoutFurnitureLines([first, ...story], {});

  it.each([
    "Advertisement",
    "Advertisement - Continue reading below",
    "Story continues below advertisement",
    "Anzeige",
    "Publicité",
    "Sign up for our newsletter to get more stories like this in your inbox.",
    "Subscribe to our weekly newsletter",
    "Jetzt unseren wöchentlichen Newsletter abonnieren!",
    "34 responses",
    "1.2K 34 responses",
    "1,204 views · 34 likes",
    "We use cookies to personalise content and adverts.",
    "Diese Webseite verwendet Cookies.",
    "Nous utilisons des cookies pour mesurer l’audience.",
    "SKIP TO MAIN CONTENT",
    "Sort by: Best",
    "We respect your privacy. Unsubscribe at any time.",
    "Some of the offers on this page may be from partners who pay us a commission.",
    "This website and associated newspapers adhere to the Independent Press Standards Organisation's Editors' Code of Practice.",
    "L’espace des contributions est réservé aux abonnés.",
    "To plant trees in memory of Desmond, please visit our Tree Store.",
    "Compartir en Whatsapp",
    "Partager sur Facebook",
    "Share on LinkedIn",
    "Page last reviewed: 4 May 2024",
    "Next review due: 4 May 2027",
    "<< Previous: Lids | Home | Next: Wheels >>",
    "Diese Audioversion wurde künstlich erzeugt. Mehr Infos",
    "Regístrate gratis para seguir leyendo",
    "Photo: Tamsin Okoro",
    "Picture courtesy of the county archive",
    "Foto: Tamsin Okoro",
    "Crédit photo © Tamsin Okoro",
    "The depot at dawn | Image credit: Okoro",
    "The depot at dawn. Getty Images",
    "Facebook | X | WhatsApp · E-Mail",
    "Фото: Тамсин Окоро",
    "Photo: Tamsin Okoro/Reuters.",
    "Bild: Tamsin Okoro",
    "图：新华社",
    "写真：岡田",
    "Image 1 of 3",
    "1 / 12",
    "Bild 3 von 8",
    "2 sur 14",
    "Foto 4 di 9",
    "3/7 photos",
    "(Bild 2 von 3)",
    "5 min read",
    "Last updated on 12 November 2026",
    "Zuletzt aktualisiert am 12.11.2026",
    "Publié le 12 novembre 2026",
    "Actualizado el 12 de noviembre de 2026",
    "Publicado em 12 de novembro de 2026",
    "Inhaltsverzeichnis",
    "Sommaire :",
    "Filed under: bins, towns",
    "Medically reviewed and edited by Tamsin Okoro",
    "© 2026 The Gazette",
    "This page has affiliate links, and we may earn a commission from them.",
    "Dieser Beitrag wurde unter Hafen abgelegt und mit Saal verschlagwortet.",
    "This entry was posted in Harbour and tagged bins by Tamsin.",
    "Cette entrée a été publiée dans Port, avec comme mots-clés bacs.",
    "Questo articolo è stato pubblicato in Porto",
    "1234 Aufrufe",
    "12 Kommentare",
    "3 reacties",
    "Schlagwörter: Hafen, Tonnen",
    "Etiquetas: puerto",
    "Catégories : Port",
    "(dpa/to)",
    "AFP",
    "Quelle: dpa",
    "Melden Sie sich hier für unseren Newsletter an.",
    "Inscrivez-vous à notre lettre d’information.",
    "Suscríbete a nuestro boletín",
    "Iscriviti alla nostra newsletter",
    "Schrijf je in voor onze nieuwsbrief",
    "Have you got a story? Email the desk at bins@gazette.example",
    "Article Continues Below",
    "Zum Rezept springen",
    "Podcast: Play in new window | Download (Duration: 31:12 — 28.6MB)",
    "[CTA_MODULE]",
    "Enthält Werbung",
    "Alle Rechte vorbehalten",
    "Das Interview führte Tamsin Okoro",
    "Bildquelle: Stadtarchiv",
  ])("is left out: %s", (line) => {
    expect(lines(line)).toEqual(story);
  });

  it.each([
    "Photographs of bins are rarely taken by those who empty them.",
    "Foto is the name of a bin lorry in a town of the north.",
    "Five minutes read like an hour to who waits for the lorry.",
    "Contents of a bin",
    "We use cookies and milk to win over the drivers of the lorry.",
    "34 responses came from the street behind the depot.",
    "Subscribe to our way of sorting, says the sign on the lorry, and nobody has.",
    "Werbung für Tonnen lohnt sich nicht.",
    "Advertisement pays for a third of the lorry, says the town.",
    "1 of 12 bins is blue",
    "Image 1 of 3 shows the depot",
    "Xerox and Facebook met at the depot.",
    "Sharepoint",
    "8 / 10",
    "24/7",
    "1/2",
    "4 sur 5",
    "16/20",
    "3 von 4",
    "Image: what a word, and how often it is used for a thing that nobody has seen at all.",
    "Beeld: het woord zegt het al, en de lezer weet het.",
    "Imagem: a palavra diz tudo sobre o que se vê.",
    "圖：這是一個定義。",
    "Fot: it is the old word for a foot in the dialect.",
    "Antworten gab es auf die Frage nach den Tonnen keine.",
    "Der Newsletter der Stadt nennt die Tage, an denen die Tonnen geleert werden.",
    "A newsletter of the town names the days on which the bins are emptied.",
    "Zwei Kommentare zur Leerung standen in der Zeitung, und beide waren falsch.",
    "Dieser Eintrag im Tonnenbuch ist der letzte seiner Art.",
    "Sources: the town’s own figures of twelve years, read by hand and counted twice over",
    "Die AP war bei der Leerung nicht dabei, die Stadt schon.",
    "Illustration: how three towns empty their bins in one week, and why the fourth does not do it",
  ])("is not seen in the story's words: %s", (line) => {
    expect(lines(line)).toEqual([line, ...story]);
  });

  it.each(["8 / 10", "2 sur 14", "11/12"])("is no count of pictures between paragraphs: %s", (line) => {
    const around = [...story.slice(0, 6), line, ...story.slice(6)];
    expect(withoutFurnitureLines(around, {})).toEqual(around);
  });

  it.each(["3/7", "11/12", "Item 1 of 9"])("is no count of pictures in a table: %s", (cell) => {
    expect(read(`<table><tr><th>Bins</th><td>${cell}</td></tr></table>${paragraphs}`).split("\n")).toContain(
      cell,
    );
  });
});

describe("a box about something else", () => {
  const box = (name: string) =>
    read(
      `${paragraphs}<div class="${name}"><p>Buses are another thing, of which more is said elsewhere.</p></div>${paragraphs.replaceAll("Paragraph", "Passage")}`,
    );

  it.each([
    "share-links",
    "js_newsletter_box",
    "artikel-empfehlungen",
    "lire-aussi",
    "relacionadas",
    "lees-ook",
    "bottom partage",
    "AUTHOR-BIO",
  ])("is known by its name: %s", (name) => {
    expect(box(name)).not.toContain("Buses");
  });

  it.each(["shareholder-news", "biology", "adsorption", "widgetry"])(
    "is not known by a part of a word: %s",
    (name) => {
      expect(box(name)).toContain("Buses");
    },
  );
});

describe("the table", () => {
  const kinds: FurnitureKind[] = [
    "endings",
    "controls",
    "credits",
    "creditLinks",
    "barredCredits",
    "agencies",
    "shares",
    "readingTimes",
    "days",
    "contents",
    "filings",
    "makers",
    "pointers",
    "colonPointers",
    "calls",
    "counters",
    "ofAll",
    "rights",
    "affiliates",
    "notices",
    "boxes",
    "metaWords",
    "asks",
    "filedBy",
    "newsAgencies",
    "sources",
    "buttons",
    "reactions",
    "letters",
    "consents",
  ];

  it.each(kinds)("has words for %s, and each by itself makes a pattern", (kind) => {
    const pattern = furniture(kind);
    expect(pattern).not.toMatch(/^$|\|\||^\||\|$|\n| {2}/);
    expect(() => new RegExp(`^(?:${pattern})$`, "iu")).not.toThrow();
  });

  const patterns = kinds.map(
    (kind) => new RegExp(`^(?:(?:${furniture(kind)})[\\s,|·•]*)+$|^(?:${furniture(kind)})\\s*[:!?…]?$`, "iu"),
  );

  it.each([
    "more ",
    "share ",
    "affiliate link ",
    "may earn small ",
    "facebook ",
    "photo ",
    "| photo ",
    "related-",
    "updated on ",
  ])("costs what a line is long that says nothing but “%s”", (bait) => {
    const cost = (length: number) => {
      const line = `${bait.repeat(Math.ceil(length / bait.length))}\u0000`;
      for (const pattern of patterns) pattern.test(line);
    };
    expect(exponentOf(cost, 2_000)).toBeLessThan(straight);
  });
});
