import { describe, expect, it } from "vitest";
import { houseInk } from "../../src/domain/ink.ts";
import { endingHtml, endingText } from "../../src/editions/mail-ending.ts";
import { mailStyles, sidesOf } from "../../src/editions/mail-style.ts";
import { aPublicationIn } from "../support/letters-of-all-kinds.ts";

const publication = aPublicationIn("en-GB", "Five");
const slots = { leave: "https://mail.example/l", pause: "https://mail.example/p", since: "27 November 2026" };
const css = mailStyles(houseInk, sidesOf("en-GB"));

describe("how a mail ends", () => {
  it("is with why, since when, both ways out and where a letter gets to, for who is on the list", () => {
    const text = endingText(publication, slots);
    const html = endingHtml(publication, slots, css).markup;
    for (const part of [...Object.values(slots), "5 Example Street", "because you asked for it"]) {
      expect(text.replace(/\s+/g, " ")).toContain(part);
      expect(html).toContain(part);
    }
  });

  it("is without why and ways for who is not", () => {
    expect(endingText(publication, undefined)).toBe(
      "Five by Joan. No tracking, and every link is the real one.\n5 Example Street\nExample Town",
    );
    expect(endingHtml(publication, undefined, css).markup).not.toContain("href");
  });
});
