import { describe, expect, it } from "vitest";
import {
  endOfTitle,
  partsOfTitle,
  withoutAdditions,
  withoutSite,
} from "../../../src/reading/facts/site-in-title.ts";
import { readPage } from "../../../src/reading/read-page.ts";

const site = { names: ["Kestrel Herald"], host: "www.kestrel.example.org" };

describe("withoutSite", () => {
  it.each([
    "Lamps for quiet desks | Kestrel Herald",
    "Kestrel Herald | Lamps for quiet desks",
    "Lamps for quiet desks – Kestrel Herald",
    "Lamps for quiet desks » Kestrel Herald",
    "Kestrel Herald :: Lamps for quiet desks",
    "Kestrel Herald: Lamps for quiet desks",
    "Lamps for quiet desks - kestrel.example.org",
    "Lamps for quiet desks · The Kestrel Herald",
    "Lamps for quiet desks | Kestrel Herald blog",
    "Lamps for quiet desks | Kestrel",
    "Lamps for quiet desks → Kestrel Herald",
    "Kestrel Herald // Lamps for quiet desks",
    "Lamps for quiet desks -- Kestrel Herald",
    "Lamps for quiet desks ⋆ www.kestrel.example.org",
  ])("leaves the title of %j", (title) => {
    expect(withoutSite(title, site)).toBe("Lamps for quiet desks");
  });

  it.each([
    "Lamps: what we saw at the door",
    "Lamps – a history",
    "How the Kestrel Herald was founded by two sisters: a story",
    "Lamps/desks",
    "9 – 5",
    "Lamps – News",
    "Lamps by the harbour",
    "What we put on the desks",
  ])("leaves %j as it is", (title) => {
    expect(withoutSite(title, site)).toBe(title);
  });

  it.each([
    "Lamps for quiet desks – News – Kestrel Herald",
    "Lamps for quiet desks » Kultur - Kestrel Herald",
    "Lamps for quiet desks - by Tamsin Okoro",
    "Lamps for quiet desks - by Tamsin Okoro - The Lamp Letter",
    "Lamps for quiet desks | by Tamsin Okoro | Nov, 2026 | Medium",
  ])("and what programs add leave the title of %j", (title) => {
    expect(withoutAdditions(title, site)).toBe("Lamps for quiet desks");
  });

  it.each([
    "Hamlet – by William Shakespeare",
    "Nocturnes: by Frédéric Chopin",
    "Lettres — par Marie Curie",
    "Faust · von Johann Goethe",
  ])("and a name that its own hand wrote stay in the title of %j", (title) => {
    expect(withoutAdditions(title, site)).toBe(title);
  });

  it.each(["Hamlet - by William Shakespeare", "Hamlet | by William Shakespeare | Kestrel Herald"])(
    "and the name of somebody else than its author stay in %j",
    (title) => {
      expect(withoutAdditions(title, site, "Tamsin Okoro")).toBe(title.replace(" | Kestrel Herald", ""));
    },
  );

  it("and its author, behind whatever sign, leave the title", () => {
    for (const sign of ["–", "-", "|", "·"])
      expect(withoutAdditions(`Lamps ${sign} by Tamsin Okoro`, site, "Tamsin Okoro, Bram Vold")).toBe(
        "Lamps",
      );
  });

  it("and a service leave a title on the service's own host", () => {
    const vimeo = { names: [], host: "vimeo.com" };
    expect(withoutAdditions("Lamps for quiet desks on Vimeo", vimeo)).toBe("Lamps for quiet desks");
    expect(withoutAdditions("Lamps for quiet desks on Vimeo", site)).toBe("Lamps for quiet desks on Vimeo");
  });

  it.each([
    ["Weeknotes: March 2026", "Weeknotes: March 2026"],
    ["What we learnt – November 2026", "What we learnt – November 2026"],
    ["The Olympics: Paris 2024", "The Olympics: Paris 2024"],
    ["How musicians are paid on Spotify", "How musicians are paid on Spotify"],
    ["Ten years of photos on Flickr | Kestrel", "Ten years of photos on Flickr"],
    ["The trouble with modern life: Health | Kestrel", "The trouble with modern life: Health"],
  ])("and nothing more leaves %j", (title, left) => {
    expect(withoutAdditions(title, site)).toBe(left);
  });

  it("leaves nothing of a title that is the site's name", () => {
    expect(withoutSite("Kestrel Herald", site)).toBe("");
  });
});

describe("the parts of a title", () => {
  it("are those between its separators, and what is left without the ends", () => {
    expect(partsOfTitle("Lamps: a story - Kestrel")).toEqual(
      expect.arrayContaining(["Lamps", "a story", "Kestrel", "Lamps: a story", "a story - Kestrel"]),
    );
    expect(endOfTitle("Lamps: a story - Kestrel")).toBe("Kestrel");
    expect(endOfTitle("Lamps")).toBeUndefined();
  });
});

describe("a page's title", () => {
  const prose = "<p>The library opened on Tuesday, and forty people were waiting at the door.</p>".repeat(6);
  const titleOf = (head: string, top: string) =>
    readPage(`<html><head>${head}</head><body>${top}${prose}</body></html>`, {
      url: "https://kestrel.example.org/a",
    }).title;

  it("is not the site's where the social title is", () => {
    const head =
      '<title>Lamps for quiet desks – Kestrel Herald</title><meta property="og:title" content="Kestrel Herald"><meta property="og:site_name" content="Kestrel Herald">';
    expect(titleOf(head, "")).toBe("Lamps for quiet desks");
  });

  it("is a heading of the second rank that is a whole part of it", () => {
    const head = "<title>Lamps: what we saw at the door - Harbour Bugle</title>";
    expect(titleOf(head, "<h2>Lamps: what we saw at the door</h2>")).toBe("Lamps: what we saw at the door");
    expect(titleOf(head, "<h2>Latest news of today</h2>")).toBe(
      "Lamps: what we saw at the door - Harbour Bugle",
    );
  });

  it("is that of the chapter, not the book's over all of them", () => {
    const head = "<title>What is a lamp? - The Book of Lamps</title>";
    expect(titleOf(head, "<h1>The Book of Lamps</h1><h2>What is a lamp?</h2>")).toBe("What is a lamp?");
  });

  it("is the headline of its own linked data where the social title is the site's", () => {
    const head = `<meta property="og:site_name" content="Kestrel Herald"><meta property="og:title" content="Kestrel Herald"><script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Lamps for quiet desks" })}</script>`;
    expect(titleOf(head, "")).toBe("Lamps for quiet desks");
  });

  const social = (title: string) => `<meta property="og:title" content="${title}">`;

  it.each([
    ["the site's name", social("kestrel")],
    ["the site's host", social("kestrel.example.org")],
    ["a word of its template", `${social("Home")}<title>Home</title>`],
    ["nothing", ""],
  ])("is its heading where the head says %s, whatever rank that has", (_what, head) => {
    expect(titleOf(head, "<h1>Lamps for quiet desks</h1>")).toBe("Lamps for quiet desks");
    expect(titleOf(head, "<h2>Lamps for quiet desks</h2>")).toBe("Lamps for quiet desks");
    const logo = '<h1 class="logo"><a href="/">Kestrel</a></h1>';
    expect(titleOf(head, `${logo}<h2>Lamps for quiet desks</h2>`)).toBe("Lamps for quiet desks");
  });

  it.each([
    "<h1><span>Libraries</span> <span>Lamps for quiet desks</span></h1>",
    "<h1>Lamps for quiet desks<small>And who paid for them</small></h1>",
    "<h1><span>Title:</span>Lamps for quiet desks</h1>",
    "<h1><a href=x><b>New</b><i>Lamps for quiet desks</i></a></h1>",
  ])("is the part of its heading that the head gives: %s", (heading) => {
    expect(titleOf(social("Lamps for quiet desks"), heading)).toBe("Lamps for quiet desks");
  });

  it("is written as the head writes it where the heading is set in capitals", () => {
    const head = "<title>Lamps for quiet desks | Kestrel</title>";
    expect(titleOf(head, "<h1>LAMPS FOR QUIET DESKS</h1>")).toBe("Lamps for quiet desks");
    expect(titleOf("", "<h1>LAMPS FOR QUIET DESKS</h1>")).toBe("LAMPS FOR QUIET DESKS");
  });

  it("is no heading that has one word of many in common with it", () => {
    const head = "<title>Kestrel neighbours mend lamps in the old library</title>";
    expect(titleOf(head, "<h1>Return to Kestrel website</h1>")).toBe(
      "Kestrel neighbours mend lamps in the old library",
    );
  });

  it("is its own heading, though a word stands before it in the head", () => {
    const head = "<title>lighting - How do I dim a lamp? - Kestrel</title>";
    expect(titleOf(head, "<h1>How do I dim a lamp?</h1>")).toBe("How do I dim a lamp?");
  });

  it("has its entities read once more where they were escaped twice", () => {
    expect(titleOf(social("Lamps &amp;amp; desks &amp;#8211; a story"), "")).toBe("Lamps & desks – a story");
  });

  it.each([
    ["Lamps &amp;amp;amp; desks", "Lamps &amp; desks"],
    ["What &amp;amp;quot; means", "What &quot; means"],
    ["The sign &amp;amp;nbsp;", "The sign &nbsp;"],
    ["&amp;amp;#8211; and &amp;amp;mdash;", "&#8211; and &mdash;"],
  ])("has them read once more and no more: %s", (title, read) => {
    expect(titleOf(`<title>${title}</title>`, "")).toBe(read);
    expect(titleOf(social(title), "")).toBe(read);
  });

  it.each([
    ["Docker | Kestrel Notes", "Docker on a home server"],
    ["Lamps – The Desk", "Lamps of the harbour and who lit them"],
    ["Lamps – Kestrel", "How we chose our lamps"],
    ["Weeknotes: Kestrel", "Weeknotes, the second week of November"],
    ["Rust by the sea | Kestrel", "Everything we know of rust by the sea in winter"],
  ])("is the heading that says all of it and more: %s", (title, heading) => {
    expect(titleOf(`<title>${title}</title>`, `<h1>${heading}</h1>`)).toBe(heading);
  });

  it("shows signs of markup that it is about", () => {
    const head = "<title>When to use &amp;lt;b&amp;gt; in HTML</title>";
    expect(titleOf(head, "")).toBe("When to use &lt;b&gt; in HTML");
  });

  it.each(["Lamps – News – Kestrel Herald", "Lamps - by Tamsin Okoro"])(
    "is its heading as it stands, whatever a program might have added: %s",
    (title) => {
      expect(titleOf(`<title>${title}</title>`, `<h1>${title.replace(" – Kestrel Herald", "")}</h1>`)).toBe(
        title.replace(" – Kestrel Herald", ""),
      );
    },
  );
});
