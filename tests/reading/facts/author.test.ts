import { describe, expect, it } from "vitest";
import { personName } from "../../../src/reading/facts/person-name.ts";
import { readPage } from "../../../src/reading/read-page.ts";

describe("a name", () => {
  it.each([
    ["By Tamsin Okoro", "Tamsin Okoro"],
    ["BySummer Hale", "Summer Hale"],
    ["Written by\nTamsin Okoro\nPublished on July 18, 2025", "Tamsin Okoro"],
    ["Tamsin Okoro | 12 November 2026", "Tamsin Okoro"],
    ["von Jürgen Groß", "Jürgen Groß"],
    ["par Hélène Marchand, le 3 mars 2026", "Hélène Marchand"],
    ["Parisa Amadi", "Parisa Amadi"],
    ["作者：山田太郎", "山田太郎"],
  ])("stands in %j", (text, name) => {
    expect(personName(text)).toBe(name);
  });

  it.each([
    "The Author",
    "admin",
    "By",
    "https://example.org/me",
    "me@example.org",
    "© 2026 Gazette",
    "undefined",
  ])("does not stand in %j", (text) => {
    expect(personName(text)).toBeUndefined();
  });

  it("is looked for in long lines without going back and forth", () => {
    expect(personName("by ".repeat(100_000))).toBeUndefined();
    expect(personName(`${" ".repeat(100_000)}x`)).toBe("x");
  });
});

const prose =
  "<p>The council asked forty households what they wanted from the bin calendar, and most said the day.</p>".repeat(
    6,
  );
const read = (body: string, head = "") =>
  readPage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, {
    url: "https://gazette.example/a",
  });
const linked = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "Article", author })}</script>`;

describe("the author", () => {
  it.each([
    [
      "a class that names one",
      '<h1>Bins</h1><div class="post_author_name"><a href="/x">Tamsin Okoro</a></div>',
      "byline",
    ],
    ["words over the text", "<h1>Bins</h1><p>By <a href=/people/1>Tamsin Okoro</a></p>", "byline"],
    ["two lines", "<h1>Bins</h1><p>Written by</p><p>Tamsin Okoro</p>", "byline"],
    [
      "microdata",
      "<h1>Bins</h1><span itemprop=author><b itemprop=name>Tamsin Okoro</b>, reporter</span>",
      "microdata",
    ],
  ])("is read from %s", (_what, top, from) => {
    const page = read(`<article>${top}${prose}</article>`);
    expect([page.byline, page.from?.["byline"]]).toEqual(["Tamsin Okoro", from]);
  });

  it("is the person shown, not the machine's user, the organisation or the site itself", () => {
    const shown = "<h1>Bins</h1><p class=byline>By Tamsin Okoro</p>";
    for (const author of ["t.okoro77", { "@type": "Organization", name: "Gazette Ltd" }, "Gazette"])
      expect(read(`<article>${shown}${prose}</article>`, linked(author)).byline).toBe("Tamsin Okoro");
  });

  it("is whom the page declares, where it shows nobody", () => {
    expect(read(`<article><h1>Bins</h1>${prose}</article>`, linked("t.okoro")).byline).toBe("t.okoro");
  });

  it("is not made of a menu, a comment or a picture's caption", () => {
    const page = read(
      `<nav><a class="author-link" href="/login">Log in</a></nav><article><h1>Bins</h1>${prose}</article><div class="comment-author">Somebody Else</div>`,
    );
    expect(page.byline).toBeUndefined();
  });
});

describe("the title", () => {
  it.each([
    [
      "<h1>The Handbook</h1><h1>What is a bin?</h1>",
      "<title>What is a bin? - The Handbook</title>",
      "What is a bin?",
    ],
    ["<h1>Bins</h1>", "<title>Bins | Gazette Docs</title>", "Bins"],
    ["<h1>News<br>from the depot</h1>", "<title>News from the depot</title>", "News from the depot"],
    ["<h1>Emptying¶</h1>", "<title>Emptying — Bin manual</title>", "Emptying"],
  ])("of %s is the page's own", (headings, head, title) => {
    expect(read(`${headings}${prose}`, head).title).toBe(title);
  });
});

describe("who is no author", () => {
  const story = (head: string, top = "") =>
    readPage(
      `<!doctype html><html><head><meta property="og:site_name" content="Kestrel Herald">${head}</head><body><article><h1>Bins</h1>${top}${prose}</article></body></html>`,
      { url: "https://www.kestrel-herald.example/a/bins" },
    ).byline;
  const named = (content: string) => `<meta name="author" content="${content}">`;

  it.each([
    named("t.okoro77"),
    named("Kestrel Herald"),
    named("Kestrel Herald Editorial Team"),
    named("Editorial Staff"),
    named("Senior Editor"),
    named("admin"),
    linked({ "@type": "Organization", name: "Kestrel Herald" }),
    linked({ "@type": "Person", name: "kestrelherald" }),
  ])("gives nobody: %s", (head) => {
    expect(story(head)).toBeUndefined();
  });

  it.each([
    "Stadtwerke Köln",
    "Bundesministerium für Bildung und Forschung",
    "Landeshauptstadt München",
    "Verbraucherzentrale NRW",
    "Polizeipräsidium Köln",
    "Max-Planck-Institut für Physik",
    "Hamburger Abendblatt",
    "Kölner Stadt-Anzeiger",
    "ZDFheute",
    "Universitätsklinikum Bonn",
    "Pressemitteilung",
    "Grundschule am See",
    "Evangelisches Medienhaus",
    "Bayerischer Hafenbund",
    "Ratsfraktion Lind",
    "Super User",
    "Gastbeitrag",
    "Mairie de Quai",
    "Ayuntamiento de Muelle",
    "Comune di Molo",
    "Gemeente Kade",
    "Prefeitura do Cais",
    "Urząd Miasta",
  ])("gives nobody where a house publishes: %s", (house) => {
    expect(story(named(house))).toBeUndefined();
    expect(story(linked({ "@type": "Person", name: house }))).toBeUndefined();
    expect(story(named(house), '<p class="byline">Von Tamsin Okoro</p>')).toBe("Tamsin Okoro");
  });

  it.each(["Karl Stadtmann", "Peter Kirche", "Petra Bahn", "Julia Amt", "Hans Verlag", "Ute Rosenblatt"])(
    "gives %s, who is called like a house",
    (name) => {
      expect(story(named(name))).toBe(name);
    },
  );

  it.each([
    named("Harbour Broadcasting Corporation"),
    named("Editorial Staff"),
    named("News Desk"),
    linked({ "@type": "Person", name: "harbour_press" }),
    linked([{ "@type": "Organization", name: "Kestrel Herald" }]),
  ])("gives way to the person over the text: %s", (head) => {
    expect(story(head, '<p class="byline">By <a href="/people/tamsin-okoro">Tamsin Okoro</a></p>')).toBe(
      "Tamsin Okoro",
    );
  });

  it.each([
    ["a comment", '<div id="comments"><span class="author">Bram Vold</span></div>'],
    ["another story", '<aside><a rel="author" href="/people/bram">Bram Vold</a></aside>'],
    ["a menu", '<ul class="menu"><li><a href="/author/bram">Bram Vold</a></li></ul>'],
    ["a list of latest posts", '<div class="latest-posts"><p>By Bram Vold</p></div>'],
  ])("stands in %s", (_what, box) => {
    expect(story("", box)).toBeUndefined();
  });
});

describe("an author's name", () => {
  it.each([
    ["By Tamsin Okoro for Kestrel Weekly", "Tamsin Okoro"],
    ["Ein Beitrag von Jürgen Groß", "Jürgen Groß"],
    ["Geschrieben von Anna Müller am 12. März 2026", "Anna Müller"],
    ["Text: Jonas Berg", "Jonas Berg"],
    ["Autorin: Mira Vogel", "Mira Vogel"],
    ["Rédigé par Hélène Marchand le 3 mars 2026", "Hélène Marchand"],
    ["Scritto da Luca Bianchi", "Luca Bianchi"],
  ])("is read from %j", (line, name) => {
    expect(read(`<article><h1>Bins</h1><p>${line}</p>${prose}</article>`).byline).toBe(name);
  });

  it.each([
    ["12 November 2026 by Tamsin Okoro", "Tamsin Okoro"],
    ["12. November 2026 | von Jürgen Groß", "Jürgen Groß"],
    ["Published August 7, 2026 by Nicole Vale", "Nicole Vale"],
    ["In the year 2026 by the river nobody came", undefined],
  ])("is read behind a day: %j", (line, name) => {
    expect(read(`<article><h1>Bins</h1><p>${line}</p>${prose}</article>`).byline).toBe(name);
  });

  it("is read from what libraries write, name first", () => {
    const head =
      '<meta name="citation_author" content="Okoro, Tamsin"><meta name="citation_author" content="Vold, Bram">';
    expect(read(`<main><h1>Bins</h1>${prose}</main>`, head).byline).toBe("Tamsin Okoro, Bram Vold");
    const one = '<meta name="dc.creator" content="Okoro, Tamsin">';
    expect(read(`<main><h1>Bins</h1>${prose}</main>`, one).byline).toBe("Tamsin Okoro");
  });

  it("is read from where linked data and microdata point to", () => {
    const graph = `<script type="application/ld+json">${JSON.stringify({
      "@graph": [
        { "@type": "Article", author: { "@type": "Person", "@id": "#p" } },
        { "@type": "Person", "@id": "#p", name: "Tamsin Okoro" },
      ],
    })}</script>`;
    expect(read(`<article><h1>Bins</h1>${prose}</article>`, graph).byline).toBe("Tamsin Okoro");
    const link = '<span itemprop="author" itemscope><link itemprop="name" content="Harbour Wood"></span>';
    expect(read(`<article><h1>Bins</h1>${link}${prose}</article>`).byline).toBe("Harbour Wood");
  });

  it("is that of the page's own article, not of one in a list", () => {
    const list = `<script type="application/ld+json">${JSON.stringify({
      "@type": "ItemList",
      itemListElement: [
        { item: { "@type": "NewsArticle", headline: "Ferry", author: { name: "Bram Vold" } } },
      ],
    })}</script>`;
    expect(read(`<article><h1>Bins</h1>${prose}</article>`, list).byline).toBeUndefined();
    expect(
      read(`<article><h1>Bins</h1>${prose}</article>`, list + linked({ name: "Tamsin Okoro" })).byline,
    ).toBe("Tamsin Okoro");
  });

  it.each([
    ["Von Jürgen Groß, Bremen", "Jürgen Groß"],
    ["Von Jürgen Groß und Anna Müller", "Jürgen Groß, Anna Müller"],
    ["By Tamsin Okoro and Bram Vold", "Tamsin Okoro, Bram Vold"],
    ["Stand: 12.11.2026 10:00 Uhr von Jürgen Groß, NDR", "Jürgen Groß"],
    ["Autor/in: Jürgen Groß", "Jürgen Groß"],
    ["Autor*in: Jürgen Groß", "Jürgen Groß"],
    ["Jürgen Groß, Redakteur", "Jürgen Groß"],
    ["Tamsin Okoro, health reporter", "Tamsin Okoro"],
    ["Tamsin Okoro, Senior Correspondent, Bristol Reporter", "Tamsin Okoro"],
    ["Die Fragen stellte Jürgen Groß", "Jürgen Groß"],
    ["Das Gespräch führten Jürgen Groß und Anna Müller", "Jürgen Groß, Anna Müller"],
    ["Eine Reportage von Jürgen Groß und Anna Müller (Fotos)", "Jürgen Groß"],
    ["Bremen, Freiheit und Mut", undefined],
    ["Ansprechpartner: Jürgen Groß", undefined],
    ["Jürgen Groß, Bremen", undefined],
  ])("is told by a line over the text: %s", (line, name) => {
    expect(read(`<article><h1>Bins</h1><p>${line}</p>${prose}</article>`).byline).toBe(name);
  });

  it.each([
    ["Gazette, Bristol, England", undefined],
    ["Gazette, Gazette Street", undefined],
    ["RND", undefined],
    ["NDR", undefined],
    ["dpa/lni", undefined],
    ["Gazette avec AFP", undefined],
    ["Gazette/dpa", undefined],
    ["Gazette, dpa", undefined],
    ["Gazette (Reuters)", undefined],
  ])("is no house and no agency in a head: %j", (said, name) => {
    expect(
      read(`<article><h1>Bins</h1>${prose}</article>`, `<meta name="author" content="${said}">`).byline,
    ).toBe(name);
  });

  it.each(["KHR Bremen", "KHR Kultur", "KHR NORDWEST", "KHR Fernsehen"])(
    "is no part of a broadcaster, by its letters: %s",
    (part) => {
      const by = (name: string) =>
        readPage(
          `<head><meta property="og:site_name" content="KHR.DE"></head><body><article><h1>Bins</h1><p class="author">von ${name}</p>${prose}</article></body>`,
          { url: "https://www.khr.example/a" },
        ).byline;
      expect(by(part)).toBeUndefined();
      expect(by("KLAUS OKORO")).toBe("KLAUS OKORO");
    },
  );

  const org = { "@type": "Organization", name: "Quay Gazette" };
  const declared = `<meta name="author" content="Quay Gazette"><script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", author: org, publisher: org })}</script>`;

  it.each([
    "<p>Quelle: dpa/lby</p>",
    "<p>Bremen (dpa/lni) - Die Lampen brennen wieder.</p>",
    "<p>(AFP)</p>",
    "<p>© dpa</p>",
    "<p>Agencias / Valdeolmo</p>",
    "<p>Milano, 12 novembre (ANSA) - Le lampade sono accese.</p>",
  ])("is not the paper that declares itself over an agency's report: %s", (line) => {
    expect(read(`<article><h1>Bins</h1>${line}${prose}</article>`, declared).byline).toBeUndefined();
  });

  it.each([
    "<p>The lamps burn again.</p>",
    "<p>AFP Group buys forty lamps</p>",
    "<p>Ask the EPD (see below) for it.</p>",
  ])("may be the house that declares itself in two places, where no agency signs: %s", (line) => {
    expect(read(`<article><h1>Bins</h1>${line}${prose}</article>`, declared).byline).toBe("Quay Gazette");
  });

  it.each([
    '<span>Publié le 12 mars 2026 par</span> <span class="post-author">Ysaline</span>',
    '<p class="entry-author">Mausebär</p>',
    '<div class="meta autor">Lampenfee</div>',
    '<p class="blog auteur">Quaiselle</p>',
  ])("may be one word in a place of its own: %s", (place) => {
    const name = />([^<> ]+)<[^>]+>$/.exec(place)?.[1];
    expect(read(`<article><h1>Bins</h1>${place}${prose}</article>`).byline).toBe(name);
  });

  it.each(["Verfasst von", "Geschreven door", "Skriven av", "Skrevet af", "Napisane przez"])(
    "is read from what Yoast tells previews: %s",
    (label) => {
      const head = `<meta name="twitter:label1" content="${label}"><meta name="twitter:data1" content="Tamsin Okoro">`;
      expect(read(`<article><h1>Bins</h1>${prose}</article>`, head).byline).toBe("Tamsin Okoro");
    },
  );

  const day = "<p>12 November 2026</p>";
  const face = '<img alt="Zsaza El-Okoro" src="/s.jpg">';
  it.each([
    [`${face}<div><p>Zsaza El-Okoro</p><p>Head of lamps</p></div>${day}`, "Zsaza El-Okoro"],
    [`${day}<div>${face}<p>Zsaza El-Okoro</p></div>`, "Zsaza El-Okoro"],
    [`<p>Zsaza El-Okoro</p>${face}${day}`, "Zsaza El-Okoro"],
    [`<figure>${face}<p>Zsaza El-Okoro</p></figure>${day}`, undefined],
    [`${face}<p>Zsaza El-Okoro</p>${prose}`, undefined],
    [`${face}<p>Zsaza in spring</p>${day}`, undefined],
  ])("is whom a picture beside name and day shows: %s", (body, name) => {
    expect(read(`<main><h1>Bins</h1>${body}${prose}</main>`).byline).toBe(name);
  });

  it.each([
    '<div class="autorenbox"><h4>Zur Person</h4><p><b>Gundula Freiesleben</b> ist Redakteurin.</p></div>',
    '<section class="post-author-bio"><p>Gundula Freiesleben writes about bins. She lives in Hull.</p></section>',
    '<div id="about-author"><img alt="" src="/g.jpg"><p>Gundula Freiesleben est journaliste à Quai.</p></div>',
    '<aside class="c-author"><p>Gundula Freiesleben schreibt seit 2012 für die Gazette.</p></aside>',
  ])("is whom a box about the author tells of: %s", (box) => {
    expect(read(`<article><h1>Bins</h1>${prose}${box}</article>`).byline).toBe("Gundula Freiesleben");
  });

  it("is nobody where such boxes tell of several, or of one in a list of others", () => {
    const box = (name: string) => `<div class="author-bio"><p>${name} is a writer.</p></div>`;
    const body = `<article><h1>Bins</h1>${prose}${box("Gundula Freiesleben")}`;
    expect(read(`${body}${box("Bram Vold")}</article>`).byline).toBeUndefined();
    expect(
      read(`<article><h1>Bins</h1>${prose}</article><div class="related">${box("Bram Vold")}</div>`).byline,
    ).toBeUndefined();
  });

  it.each([
    "★★★★★ von Renate Z.",
    "★★★★☆ by Renate Amadi",
    "⭐⭐⭐⭐⭐ door Renate Amadi",
    "☆ Written by Renate Amadi",
  ])("is not who gives stars: %s", (line) => {
    expect(read(`<main><h1>Bins</h1>${prose}<p>${line}</p></main>`).byline).toBeUndefined();
  });

  it.each(["Redacción | Muelle", "Redaktion, Bremen", "Redaktion / Kai-Nord", "La rédaction - Quai"])(
    "is no newsroom with its place: %s",
    (line) => {
      expect(
        read(`<main><h1>Bins</h1><p class="firma author">${line}</p>${prose}</main>`).byline,
      ).toBeUndefined();
    },
  );

  it.each(["Tamsin Okoro", "Ivo Lind", "Vita Sackville-West"])(
    "stands where it signs at the end: %s",
    (name) => {
      expect(read(`<article><h1>Bins</h1>${prose}<p class="signature">${name}</p></article>`).byline).toBe(
        name,
      );
      expect(read(`<article><h1>Bins</h1><p class="firma">${name}</p>${prose}</article>`).byline).toBe(name);
    },
  );

  it("stands with the others of the line over the text", () => {
    const shown = '<p class="byline">By Tamsin Okoro, Bram Vold and Mira Vogel</p>';
    expect(
      read(`<article><h1>Bins</h1>${shown}${prose}</article>`, linked({ name: "Tamsin Okoro" })).byline,
    ).toBe("Tamsin Okoro, Bram Vold, Mira Vogel");
  });

  it.each([
    [
      "in a line that is not called a byline",
      '<div class="text-2">Tamsin Okoro, Bram Vold &amp; Mira Vogel</div>',
      "Tamsin Okoro, Bram Vold, Mira Vogel",
    ],
    [
      "with a title before a name",
      '<p class="byline">Dr Tamsin Okoro and Bram Vold</p>',
      "Dr Tamsin Okoro, Bram Vold",
    ],
    [
      "and nobody where what follows is what they are",
      '<p class="author">Tamsin Okoro Executive Digital Editor, Master Gardener</p>',
      "Tamsin Okoro",
    ],
    [
      "and nobody where what follows is a role",
      '<div class="text-2">Tamsin Okoro, Senior Editor</div>',
      "Tamsin Okoro",
    ],
  ])("stands with the others, %s", (_what, shown, name) => {
    const head = linked({ name: "Tamsin Okoro" });
    expect(read(`<article><h1>Bins</h1>${shown}${prose}</article>`, head).byline).toBe(name);
  });

  it.each([
    ["its footer", '<footer class="meta"><p><a rel="author" href="/author/t">Tamsin Okoro</a></p></footer>'],
    [
      "a box of its footer",
      '<footer><div><div class="author"><p class="name"><a rel="author" href="/author/t">Tamsin Okoro</a></p></div></div></footer>',
    ],
    [
      "its entry's footer",
      '<footer class="entry-footer">By <span class="author-name">Tamsin Okoro</span></footer>',
    ],
  ])("is found in %s", (_what, footer) => {
    expect(read(`<article><h1>Bins</h1>${prose}${footer}</article>`).byline).toBe("Tamsin Okoro");
  });

  it("is found at the end where nothing stands over the text", () => {
    expect(
      read(`<article><h1>Bins</h1>${prose.repeat(6)}<p>Written by Tamsin Okoro</p></article>`).byline,
    ).toBe("Tamsin Okoro");
  });

  const named = (content: string) => `<meta name="author" content="${content}">`;

  it.each([
    ["Sport", named("Sport")],
    ["a section in linked data", linked({ "@type": "Person", name: "Features" })],
    ["an agency", named("dpa")],
    ["an agency as a person", linked({ "@type": "Person", name: "Associated Press" })],
    ["two agencies", named("dpa/AFP")],
    ["a role", named("Staff Writer")],
    ["nobody by name", named("Unsere Redaktion")],
  ])("is whoever signs the text, and else nobody, where the head names %s", (_what, head) => {
    const top = '<p class="byline">By Tamsin Okoro</p>';
    expect(read(`<article><h1>Bins</h1>${top}${prose}</article>`, head).byline).toBe("Tamsin Okoro");
    expect(read(`<article><h1>Bins</h1>${prose}</article>`, head).byline).toBeUndefined();
  });

  it("is read from a given name and a family name, from a list in one field, and from the page's own object", () => {
    const body = `<article><h1>Bins</h1>${prose}</article>`;
    const parts = { "@type": "Person", givenName: "Tamsin", familyName: "Okoro" };
    expect(read(body, linked(parts)).byline).toBe("Tamsin Okoro");
    const field = '<meta name="citation_authors" content="Okoro, Tamsin; Vold, Bram">';
    expect(read(body, field).byline).toBe("Tamsin Okoro, Bram Vold");
    const page = { "@type": "WebPage", author: { "@type": "Person", name: "Tamsin Okoro" } };
    const data = `<script type="application/ld+json">${JSON.stringify(page)}</script>`;
    expect(read(body, data).byline).toBe("Tamsin Okoro");
  });

  const card = (name: string) =>
    `<li><h3><a href="/x">Another story about bins</a></h3><a rel="author" class="author-name" href="/people/x">${name}</a></li>`;

  it("is none of those who wrote the stories of a list under the text", () => {
    const list = `<ul>${["Bram Vold", "Mira Vogel", "Ivo Lind"].map(card).join("")}</ul>`;
    expect(read(`<div><h1>Bins</h1>${prose.repeat(12)}</div>${list}`).byline).toBeUndefined();
    const own = '<p><a rel="author" href="/people/t">Tamsin Okoro</a></p>';
    expect(read(`<div><h1>Bins</h1>${own}${prose.repeat(12)}</div>${list}`).byline).toBe("Tamsin Okoro");
  });

  const story = (name: string) => `<h3><a href="/x">Another story</a></h3><p>Von ${name}</p>`;
  it.each([
    `<section><h2>Mehr von uns</h2>${story("Bram Vold")}${story("Mira Vogel")}</section>`,
    `<div>${story("Bram Vold")}</div>`,
    `<div><a href="/x"><h3>Another story</h3></a></div>${story("Mira Vogel")}`,
    `<ul><li><h4><a href="/x">Another story</a></h4><p>12.11.2026</p><p>Text: Bram Vold</p></li></ul>`,
  ])("is nobody under the linked heading of another story: %s", (list) => {
    const text =
      `<p>${"The council asked forty households what they wanted from the calendar. ".repeat(3)}</p>`.repeat(
        3,
      );
    expect(read(`<main><h1>Bins</h1>${text}${list}</main>`).byline).toBeUndefined();
    expect(read(`<main><h1>Bins</h1>${text}<p>Von Tamsin Okoro</p>${list}</main>`).byline).toBe(
      "Tamsin Okoro",
    );
  });

  it.each(["Ihre Ansprechpartnerin", "Ansprechpartner", "Ihr Ansprechpartner", "Kontakt"])(
    "is not whom readers may ask: %s",
    (label) => {
      const box = `<div class="author-box"><h3>${label}</h3><p>Verena Okoro</p><p>Tel. 0123 45</p></div>`;
      expect(read(`<main><h1>Bins</h1>${prose}${box}</main>`).byline).toBeUndefined();
    },
  );

  it.each(["columnist", "columnista", "kolumnist", "skribent", "forfatter", "verslaggever"])(
    "stands in a place called %s",
    (name) => {
      const place = `<p class="${name}">Fermín Arrizabalaga</p>`;
      expect(read(`<main><h1>Bins</h1>${place}${prose}</main>`).byline).toBe("Fermín Arrizabalaga");
    },
  );

  it.each(["author-teaser", "autorenteaser", "autor_teaser", "story-author-teaser"])(
    "stands in %s",
    (name) => {
      const place = `<div class="${name}"><span>von</span> <b>Tamsin Okoro</b></div>`;
      expect(read(`<div><h1>Bins</h1>${place}${prose}</div>`).byline).toBe("Tamsin Okoro");
    },
  );

  it("stands in a standfirst that is called a teaser, and in none of another story", () => {
    const lead = (box: string) =>
      `<${box} class="teaser">Unsere Autorin <a href="/autoren/t">Tamsin Okoro</a> ging.</${box}>`;
    expect(read(`<div><h1>Bins</h1>${lead("p")}${prose}</div>`).byline).toBe("Tamsin Okoro");
    expect(read(`<div><h1>Bins</h1>${lead("div")}${prose}</div>`).byline).toBeUndefined();
  });

  it("is none of several who review what a page offers", () => {
    const review = (name: string) => ({
      "@type": "Review",
      author: { "@type": "Person", name },
      reviewBody: "Fine bins",
    });
    const data = `<script type="application/ld+json">${JSON.stringify([review("Bram Vold"), review("Mira Vogel")])}</script>`;
    expect(read(`<main><h1>Bins</h1>${prose}</main>`, data).byline).toBeUndefined();
  });

  const declares = (name: string) =>
    `<script type="application/ld+json">${JSON.stringify({ "@type": "Article", headline: "Lamps", author: { "@type": "Person", name } })}</script>`;
  const authorOn = (name: string, body: string) =>
    readPage(`<head>${declares(name)}</head><body><h1>Lamps</h1>${body}${prose}</body>`, {
      url: "https://kestrel.example.org/a/lamps",
    }).byline;

  it.each([
    "<p>By: Tamsin Okoro</p>",
    "<p>12 November 2026</p><p>Written by</p><p>Tamsin Okoro</p>",
    "<p>Von Tamsin Okoro</p>",
  ])("is whoever signs under the title where the declared one stands nowhere: %s", (line) => {
    expect(authorOn("Bram Vold", line)).toBe("Tamsin Okoro");
  });

  it.each([
    ["Bram Vold", "<p>By Tamsin Okoro</p><p>Edited by Bram Vold</p>"],
    ["Tamsin A. Okoro", "<p>By T. Okoro</p>"],
    ["Bram Vold", "<p>By Kestrel Team</p>"],
    ["Bram Vold", "<p>Photo: Tamsin Okoro</p>"],
  ])("is the declared one all the same: %s, %s", (name, line) => {
    expect(authorOn(name, line)).toBe(name);
  });
});
