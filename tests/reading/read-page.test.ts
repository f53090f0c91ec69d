import { describe, expect, it } from "vitest";
import { readPage } from "../../src/reading/read-page.ts";
import { summarise } from "../../src/reading/summary/summary.ts";

const url = "https://notes.example.org/2026/11/12/bins";
const sentence =
  "The council asked forty households what they wanted from the bin calendar, and most of them wanted to know the day.";
const paragraphs = Array.from(
  { length: 6 },
  (_, at) =>
    `<p>${sentence} This is paragraph number ${at + 1} of the article, and it goes on for a while so that it reads as prose.</p>`,
).join("");
const page = (head: string, body = `<article><h1>The bin calendar</h1>${paragraphs}</article>`) =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;

describe("readPage", () => {
  it("gives text, kind, minutes and language of an article", () => {
    const read = readPage(page("<title>The bin calendar – Field notes</title>"), { url });
    expect(read).toMatchObject({
      kind: "article",
      title: "The bin calendar",
      language: "en-GB",
      minutes: 2,
      site: "notes.example.org",
      publishedAt: "2026-11-12",
    });
    expect(read.text.split("\n").filter((line) => line.startsWith(sentence))).toHaveLength(6);
    expect(read.labels).toEqual(["2 min"]);
  });

  it("takes author, date and site from JSON-LD, references resolved", () => {
    const graph = {
      "@graph": [
        {
          "@type": "BlogPosting",
          headline: "x",
          author: { "@id": "#me" },
          datePublished: "2026-11-12T09:00:00+01:00",
          publisher: { "@id": "#org" },
        },
        { "@type": "Person", "@id": "#me", name: "Tamsin Okoro" },
        { "@type": "Organization", "@id": "#org", name: "Field notes" },
      ],
    };
    const read = readPage(
      page(`<title>t</title><script type="application/ld+json">${JSON.stringify(graph)}</script>`),
      { url },
    );
    expect(read).toMatchObject({
      byline: "Tamsin Okoro",
      publishedAt: "2026-11-12T08:00:00.000Z",
      site: "Field notes",
    });
  });

  it("gives the lead image with the words that the page itself has for it, and makes none up", () => {
    const image = (head: string, body = "") =>
      readPage(page(head, `<article>${body}${paragraphs}</article>`), { url }).image;
    const og = '<meta property="og:image" content="/photos/roofs.jpg">';
    const there = "https://notes.example.org/photos/roofs.jpg";
    expect(image(og)).toEqual({ url: there, alt: undefined });
    expect(image(og, '<img src="/photos/roofs-1024x683.jpg" alt="Roofs at dusk">')?.alt).toBe(
      "Roofs at dusk",
    );
    expect(image(`${og}<meta property="og:image:alt" content="Roofs">`)?.alt).toBe("Roofs");
    const linked = { "@type": "Article", image: [{ "@type": "ImageObject", url: there }] };
    expect(image(`<script type="application/ld+json">${JSON.stringify(linked)}</script>`)?.url).toBe(there);
  });

  it("lets no organisation be an author, and reads the visible byline instead", () => {
    const data = { "@type": "NewsArticle", author: { "@type": "Organization", name: "The Gazette" } };
    const read = readPage(
      page(
        `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
        `<article><h1>The bin calendar</h1><p class="byline">By Joss Amadi</p>${paragraphs}</article>`,
      ),
      { url },
    );
    expect(read.byline).toBe("Joss Amadi");
  });

  it.each(["{{lang}}", "x", "en_US.UTF-8", "en-us-us", "en-12", "de-1", "", "i-klingon"])(
    "reads a page that calls its language %j all the same",
    (lang) => {
      const read = readPage(page("<title>t</title>").replace("en-GB", lang), { url });
      expect(read.summary).toContain(sentence);
      if (read.language !== undefined) expect(() => new Intl.Locale(read.language ?? "")).not.toThrow();
    },
  );

  it("marks what is behind a subscription", () => {
    const read = readPage(
      page(
        '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>',
      ),
      { url },
    );
    expect(read.paywall).toBe(true);
    expect(read.labels).toContain("may need a subscription");
  });

  it("knows a video and its minutes, a deck and its slides", () => {
    expect(
      readPage(
        page(
          '<script type="application/ld+json">{"@type":"VideoObject","duration":"PT54M10S"}</script>',
          "<h1>Maps</h1>",
        ),
        { url },
      ),
    ).toMatchObject({ kind: "video", minutes: 54 });
    expect(
      readPage(page("<title>Decks</title>", "<h1>Decks</h1><p>31 slides</p>"), {
        url: "https://slides.example.net/x",
      }),
    ).toMatchObject({ kind: "slides", pages: 31 });
  });

  it("never takes a wall or a missing page for the page", () => {
    expect(readPage(page("<title>Just a moment...</title>", "<p>Checking"), { url }).standsInFor).toBe(
      "challenge",
    );
    expect(
      readPage(page("<title>The Gazette</title>", "<h2>Before you continue</h2><p>We value"), { url })
        .standsInFor,
    ).toBe("challenge");
    expect(readPage(page("<title>Page not found | Gazette</title>", "<p>Sorry"), { url }).standsInFor).toBe(
      "missing",
    );
    expect(
      readPage(page("<title>Just a moment: what walls do to readers</title>"), { url }).standsInFor,
    ).toBeUndefined();
  });

  it("keeps markup of a stranger as text", () => {
    const read = readPage(
      page(
        "<title>&lt;script&gt;alert(1)&lt;/script&gt; &amp; friends</title>",
        `<article>${paragraphs}<script>alert(2)</script><p onclick="x()">${sentence}</p></article>`,
      ),
      { url },
    );
    expect(read.title).toBe("<script>alert(1)</script> & friends");
    expect(read.text).not.toContain("alert(2)");
  });
});

describe("summarise", () => {
  it("takes the publisher's description when it is whole", () => {
    const description = "A district council cut its garden waste form from four pages to one.";
    expect(summarise({ title: "Forms", description, text: "" })).toEqual({
      summary: description,
      summarySource: "description",
    });
  });

  it.each([
    ["cut off", "A district council cut its garden waste form from four pages to…"],
    ["too short", "All about forms."],
    ["the title", "Forms that are four pages long and what one council did about them"],
  ])("takes two sentences of the page instead of one that is %s", (_name, description) => {
    const text = `${sentence}\nBy the way.\nNobody asked for a map, although three people in the survey said that a map would be nice to have.`;
    const { summary, summarySource } = summarise({
      title: "Forms that are four pages long and what one council did about them",
      description,
      text,
    });
    expect(summarySource).toBe("extract");
    for (const part of text.split("\n").filter((line) => line.length > 40)) expect(summary).toContain(part);
  });

  it.each([
    ["once", `${sentence}\nBy the way.\n${sentence}`],
    ["once, in one line", `${sentence} ${sentence}`],
    ["once, though spaces differ", `${sentence}\n${sentence.replace(" ", "  ")}`],
  ])("says a sentence %s", (_name, text) => {
    expect(summarise({ title: "Forms", text }).summary).toBe(sentence);
  });

  it("takes one sentence where two would be longer than what publishers write", () => {
    const long = (start: string) =>
      `${start} ${"and so on and on it goes with the bins ".repeat(3)}to the end.`;
    const text = `${long("The council met")}\n${long("The households wrote")}`;
    expect(summarise({ title: "Bins", text }).summary).toBe(long("The council met"));
  });

  it.each([
    [
      "about the site",
      "The Gazette brings readers across northern counties trustworthy journalism every single morning.",
    ],
    ["made of the page's own code", "hr { clear: both; } @media only screen { .x { padding: 0 } } The bins."],
  ])("passes over a description that is %s", (_what, description) => {
    const words = Array.from({ length: 120 }, (_, at) => `word${at}`).join(" ");
    const text = `${sentence}\n${words} stand here in one line that goes on and on until it ends.`;
    expect(summarise({ title: "The bin calendar", description, text })).toMatchObject({
      summarySource: "extract",
      summary: expect.stringContaining(sentence),
    });
  });

  it.each([
    ["this guide", "This guide shows on which days each street has to put glass out.", true],
    ["nobody", "Nobody knows on which days each street has to put glass out.", false],
  ])("prefers a sentence in which the page speaks of itself: %s", (_who, third, isChosen) => {
    const first = "The bins of the town are emptied on Mondays, Wednesdays and Fridays.";
    const second = "It is no longer known who wrote the calendar for them.";
    const title = "Rubbish, glass, paper, clothes, metal, batteries, garden, kitchen";
    const { summary } = summarise({ title, text: [first, second, third].join("\n") });
    expect(summary).toBe(`${first} ${isChosen ? third : second}`);
  });

  it("is an honest blank for a page that says nothing", () => {
    expect(summarise({ title: "x", text: "Menu\nHome\nLog in" })).toEqual({});
  });
});
