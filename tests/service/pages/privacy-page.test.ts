import { describe, expect, it } from "vitest";
import { vocabularies } from "../../../src/domain/words.ts";
import { privacyPage } from "../../../src/service/pages/privacy-page.ts";
import { aPublication } from "../../support/reader-service.ts";

/** What the editor keeps of a suggestion may be published: in the words of each language. */
const publishes = /publi[sc]|publié|gepubliceerd|veröffentlicht|pubblicat|يُنشر|gyhoeddi/;
const kept = { pendingDays: 14, keptMonths: 13, detailDays: 91, inboxDays: 92 };

describe("the page of what is kept", () => {
  it.each(Object.keys(vocabularies))("says in %s what, how long, by whom, and how it ends", (language) => {
    const settings = {
      language,
      postalAddress: "1 Example Street",
      editor: { name: "A. Editor", email: "editor@five.example" },
    };
    const setting = { publication: aPublication(settings), base: "/mail" };
    const { markup } = privacyPage(kept, setting).body;
    for (const number of Object.values(kept)) expect(markup).toMatch(new RegExp(`(?<!\\d)${number}(?!\\d)`));
    for (const who of ["A. Editor", "1 Example Street", "editor@five.example"]) expect(markup).toContain(who);
    expect(markup).toContain('href="/mail/yours"');
    const ofSuggestions = markup.slice(markup.indexOf(` ${kept.inboxDays} `)).split("</", 1)[0];
    expect(ofSuggestions).toMatch(publishes);
    expect(markup).not.toMatch(/undefined|\[object/);
  });

  it("names nobody whom the settings do not name", () => {
    const { markup } = privacyPage(kept, { publication: aPublication(), base: "" }).body;
    expect(markup).toContain("It is kept by Five for Friday, and passed on");
  });
});
