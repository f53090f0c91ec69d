import { describe, expect, it } from "vitest";
import { vocabularies } from "../../../src/domain/words.ts";
import { isChangedPage, lookInNewMailPage, movePage } from "../../../src/service/pages/move-page.ts";
import { aPublication } from "../../support/reader-service.ts";

describe("the pages of a change of address", () => {
  it.each(Object.keys(vocabularies))("have every word in %s", (language) => {
    const setting = { publication: aPublication({ language }), base: "/mail" };
    for (const { title, body } of [
      lookInNewMailPage(setting),
      movePage("joan@example.org", setting),
      isChangedPage(setting),
    ]) {
      expect(title).toMatch(/\p{L}/u);
      expect(body.markup).not.toMatch(/undefined|\[object/);
    }
  });

  it("show the address, and one button that posts to where one is", () => {
    const { markup } = movePage("joan@example.org", { publication: aPublication(), base: "" }).body;
    expect(markup).toContain('<bdi class="addr">joan@example.org</bdi>');
    expect(markup.match(/<form|<button/g)).toEqual(["<form", "<button"]);
    expect(markup).toContain('<form method="post">');
  });
});
