import { describe, expect, it } from "vitest";
import { vocabularies } from "../../src/domain/words.ts";
import { letterHtml } from "../../src/editions/letter-html.ts";
import { letterParts } from "../../src/editions/letter-parts.ts";
import { letterText } from "../../src/editions/letter-text.ts";
import { columnsOf } from "../../src/editions/wrap-text.ts";
import { aLetterOf, allLetters, aPublicationIn } from "../support/letters-of-all-kinds.ts";

const onOneLine = (text: string) => text.replace(/\s+/g, " ");

describe("a letter's text", () => {
  it("is what its reader needs, and nothing beside it", () => {
    expect(letterText(aLetterOf("confirmation"), aPublicationIn("en-GB", "Five for Friday"))).toBe(
      `Five for Friday

Is this you?
============

Somebody, you most likely, asked to get Five for Friday at this address.
Press the button, and it comes. The link works for a week.

Yes, send it to me:
https://mail.five.example/confirm/c-a-token

Not you? Do nothing. Nothing more comes, and the address is soon
forgotten.

-- 
Five for Friday by Joan. No tracking, and every link is the real one.
5 Example Street
Example Town
`,
    );
  });

  it.each(Object.keys(vocabularies))(
    "says what its HTML says, in %s, within 72 columns but for addresses",
    (language) => {
      const publication = aPublicationIn(language, "Five");
      for (const letter of allLetters) {
        const text = letterText(letter, publication);
        const html = letterHtml(letter, publication);
        const { heading, words, button, facts } = letterParts(letter, publication);
        const parts = [heading, words, button?.words, ...facts.flatMap(({ fact, more }) => [fact, more])];
        for (const part of parts) {
          expect(onOneLine(text)).toContain(onOneLine(part ?? ""));
          expect(html).toContain(part ?? "");
        }
        const addresses = (of: string) => new Set(of.match(/https:\/\/[^\s"<]+/g));
        expect([...addresses(text)].filter((one) => !addresses(html).has(one))).toEqual([]);
        for (const line of text.split("\n"))
          if (!line.startsWith("https:")) expect(columnsOf(line)).toBeLessThanOrEqual(72);
      }
    },
  );
});
