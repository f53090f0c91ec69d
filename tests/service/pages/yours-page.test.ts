import { describe, expect, it } from "vitest";
import { vocabularies } from "../../../src/domain/words.ts";
import { askForLinkPage, erasedPage, yoursPage } from "../../../src/service/pages/yours-page.ts";
import { aPublication } from "../../support/reader-service.ts";

describe("the pages of what is one's own", () => {
  it.each(Object.keys(vocabularies))("have every word in %s", (language) => {
    const setting = { publication: aPublication({ language }), base: "/mail" };
    const ways = { knownAt: "/known", leaveAt: "/leave", eraseAt: "/erase" };
    for (const { title, body } of [
      askForLinkPage({ stamp: "s" }, setting),
      yoursPage("joan@example.org", ways, setting),
      erasedPage(setting),
    ]) {
      expect(title).toMatch(/\p{L}/u);
      expect(body.markup).not.toMatch(/undefined|\[object/);
    }
  });

  it("erase by a POST alone", () => {
    const ways = { knownAt: "/known", leaveAt: "/leave", eraseAt: "/erase" };
    const { markup } = yoursPage("j@x.example", ways, { publication: aPublication(), base: "" }).body;
    expect(markup).toContain('<form action="/erase" method="post">');
    expect(markup).not.toContain('href="/erase"');
  });
});
