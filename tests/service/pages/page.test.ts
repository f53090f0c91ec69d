import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { directionOf, vocabularies } from "../../../src/domain/words.ts";
import { html } from "../../../src/editions/html.ts";
import { facts, naming, pageHtml } from "../../../src/service/pages/page.ts";
import { aPublication } from "../../support/reader-service.ts";

const documentOf = (markup: string) => new JSDOM(markup).window.document;

describe("a page", () => {
  it.each(Object.keys(vocabularies))("is in %s as a whole, in its direction", (language) => {
    const setting = { publication: aPublication({ language }), base: "" };
    const { documentElement, querySelector } = documentOf(
      pageHtml({ title: "T", body: html`<p>b</p>` }, setting),
    );
    expect(documentElement.lang).toBe(language);
    expect(documentElement.dir).toBe(directionOf(language));
    expect(querySelector.call(documentElement.ownerDocument, ".skip")?.textContent).toMatch(/\p{L}/u);
  });

  it("has no script, no picture and no request but to its own faces, whatever the settings say", () => {
    const title = '<script>alert(1)</script>"&\u0000';
    const setting = { publication: aPublication({ title }), base: "" };
    const page = documentOf(pageHtml({ title, body: html`<p>${title}</p>`, isOpen: true }, setting));
    expect(page.querySelectorAll("script, img, link, iframe, object, [style], [onload]")).toHaveLength(0);
    expect(page.querySelector("main p")?.textContent).toBe('<script>alert(1)</script>"&');
  });

  it("shows the ways into the site on open pages alone", () => {
    const setting = { publication: aPublication(), base: "" };
    const open = pageHtml({ title: "T", body: html``, isOpen: true }, setting);
    expect([...documentOf(open).querySelectorAll("nav a")].map((a) => a.getAttribute("href"))).toEqual([
      "https://five.example/issues/",
      "https://five.example/bookmarks/",
    ]);
    expect(documentOf(pageHtml({ title: "T", body: html`` }, setting)).querySelector("nav")).toBeNull();
  });

  it("says who it is from, and where a letter reaches them", () => {
    const publication = aPublication({ postalAddress: "1 Example Street\nLeeds" });
    const page = documentOf(pageHtml({ title: "T", body: html`` }, { publication, base: "" }));
    expect(page.querySelector(".foot span")?.textContent).toBe("Five for Friday, 1 Example Street, Leeds");
    expect(page.querySelector(".foot a")?.textContent).toBe("What we keep about you");
  });
});

describe("a sentence with an address", () => {
  it("keeps the address apart from the direction of the words, and as it was written", () => {
    const address = "a<b&'c@x.example";
    const { markup } = naming(address, (one) => `قبل ${one} بعد`);
    const said = documentOf(`<p>${markup}</p>`);
    expect(said.querySelector("bdi")?.textContent).toBe(address);
    expect(said.body.textContent).toBe(`قبل ${address} بعد`);
  });
});

describe("facts", () => {
  it("leave out those that there are none of", () => {
    expect(facts([html`one`, undefined]).markup).toBe('<ul class="facts"><li>one</li></ul>');
  });
});
