import { describe, expect, it } from "vitest";
import { postIn } from "../../../src/reading/facts/post-head.ts";
import { readPage } from "../../../src/reading/read-page.ts";

const url = "https://harbour.example.org/a";

describe("postIn", () => {
  it.each([
    ["Tamsin Okoro (@tamsin_okoro) on X", "“The library opened: a thread about lamps.”"],
    ["Tamsin Okoro (@tamsin@harbour.example.org)", "The library opened: a thread about lamps."],
    ["Tamsin Okoro (@tamsin.example)", '"The library opened: a thread about lamps."'],
  ])("takes the author from %j and the title from the words", (title, description) => {
    expect(postIn({ title, description, url: "https://harbour.example.org/a" })).toEqual({
      byline: "Tamsin Okoro",
      title: "The library opened: a thread about lamps.",
      words: "The library opened: a thread about lamps.",
    });
  });

  const x = "https://x.com/tamsin/status/1234567890123456789";
  const linkedIn = "https://www.linkedin.com/posts/tamsin_a-title-activity-123";

  it.each([
    [x, "Tamsin Okoro on X: “The library opened: a thread about lamps.” / X", undefined],
    [x, 'Tamsin Okoro (@tamsin) on X: "The library opened: a thread about lamps." / X', undefined],
    [x, "Tamsin Okoro on Twitter", "“The library opened: a thread about lamps.”"],
    [
      "https://social.example.org/@tamsin/115700042123456789",
      'Tamsin Okoro: "The library opened: a thread about lamps." - Harbour Social',
      undefined,
    ],
    [
      linkedIn,
      "Tamsin Okoro on LinkedIn: The library opened: a thread about lamps. | 12 comments",
      undefined,
    ],
    [
      linkedIn,
      "Tamsin Okoro on LinkedIn: The library opened",
      "The library opened: a thread about lamps. | 12 comments on LinkedIn",
    ],
  ])("finds at %s the words in %j", (at, title, description) => {
    expect(postIn({ title, description, url: at })).toEqual({
      byline: "Tamsin Okoro",
      title: "The library opened: a thread about lamps.",
      words: "The library opened: a thread about lamps.",
    });
  });

  it.each([
    [url, "Should a charity still be on Facebook"],
    [url, "Tamsin Okoro on X: “The library opened.”"],
    [x, "What we learnt on LinkedIn"],
    [x, "What nobody says on X"],
    [url, "Council: “We will not relight the lamps”"],
    ["https://forum.example.org/t/lamps/12", "Tamsin Okoro: “We will not relight the lamps”"],
    ["https://social.example.org/@tamsin/115700042123456789", "Council: “We will not relight the lamps”"],
    [url, "The library opened : r/lamps"],
  ])("finds at %s no post in %j", (at, title) => {
    expect(postIn({ title, description: "Lamps and desks and more.", url: at })).toBeUndefined();
  });

  it.each([
    "r/lamps on Reddit: The library opened",
    "From the r/lamps community on Reddit: The library opened",
    "The library opened : r/lamps",
  ])("takes the forum from %j", (title) => {
    const at = "https://www.reddit.com/r/lamps/comments/4lwccv/a_title/";
    expect(postIn({ title, description: undefined, url: at })).toEqual({
      byline: undefined,
      title: "The library opened",
      words: undefined,
    });
  });

  it("leaves a head that is worded otherwise", () => {
    expect(postIn({ title: "The library opened (again)", description: "Lamps.", url })).toBeUndefined();
    expect(postIn({ title: undefined, description: "Lamps.", url })).toBeUndefined();
  });
});

describe("a page that speaks of its site more than of itself", () => {
  it("is summed up without a forge's invitation", () => {
    const head =
      '<meta property="og:description" content="Forty small lamps for the desks of quiet rooms. Contribute to harbour/lamps development by creating an account on GitHub.">';
    const page = readPage(`<html><head><title>lamps</title>${head}</head><body></body></html>`, {
      url: "https://github.com/harbour/lamps",
    });
    expect(page.summary).toBe("Forty small lamps for the desks of quiet rooms.");
  });

  const ask = (words: string) =>
    readPage(
      `<html><head><title>kestrel.example.org</title></head><body><h1>Cookies</h1>${words}</body></html>`,
      {
        url: "https://kestrel.example.org/a",
      },
    );

  it.each([
    "<p>Kestrel and its partners use cookies and techniques like them. We use functional and analytical cookies, and partners place tracking cookies to show you advertisements. By clicking on accept you agree.</p>",
    "<p>Kestrel und seine Partner verwenden Cookies. Mit Ihrer Zustimmung setzen wir Cookies für die Auswertung ein. Wenn Sie akzeptieren, erteilen Sie Ihre Einwilligung.</p>",
    "<p>Kestrel et ses partenaires utilisent des cookies. Avec votre consentement, nous déposons des cookies de mesure. Vous pouvez accepter ou refuser, et retirer votre consentement. Accepter.</p>",
    "<p>Kestrel en zijn partners gebruiken cookies. Met uw toestemming plaatsen wij ook tracking cookies. U geeft toestemming door op accepteren te klikken.</p>",
  ])("is a wall where it asks for consent and says nothing else: %s", (words) => {
    const page = ask(words);
    expect([page.standsInFor, page.summary, page.title]).toEqual(["challenge", undefined, undefined]);
  });

  it("is no wall where somebody bakes", () => {
    const words =
      "<p>These cookies need a warm oven and forty minutes. Beat the butter, add the oats, and bake the cookies until they are golden. They keep for a week in a tin, if nobody finds them.</p>";
    expect(ask(words).standsInFor).toBeUndefined();
  });
});
