import { describe, expect, it } from "vitest";
import { vocabularies } from "../../src/domain/words.ts";
import { letterHtml } from "../../src/editions/letter-html.ts";
import { aLetterOf, allLetters, aPublicationIn, button } from "../support/letters-of-all-kinds.ts";

describe("a letter's HTML", () => {
  it("holds markup of ours alone, and fetches nothing", () => {
    for (const language of Object.keys(vocabularies))
      for (const letter of allLetters) {
        const html = letterHtml(letter, aPublicationIn(language));
        expect(html).not.toMatch(/<Friday>|<img|<script|<link|url\(|@import|src=/);
        expect(html).toContain("Five &amp; &lt;Friday&gt;");
        expect(Buffer.byteLength(html)).toBeLessThan(10_000);
      }
  });

  it("leads nowhere but to the site, the service and where its button leads", () => {
    const links = (kind: "confirmation" | "farewell") =>
      [...letterHtml(aLetterOf(kind), aPublicationIn("en-GB")).matchAll(/href="([^"]*)"/g)].map(
        ([, href]) => href,
      );
    expect(links("confirmation")).toEqual(["https://five.example/", button]);
    expect(links("farewell")).toEqual([
      "https://five.example/",
      "https://mail.five.example/",
      "https://five.example/",
    ]);
  });

  it("runs from the right where its language does", () => {
    expect(letterHtml(aLetterOf("welcome"), aPublicationIn("ar"))).toContain('<html lang="ar" dir="rtl">');
  });
});
