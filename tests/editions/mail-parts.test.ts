// The two parts of a mail say the same: who reads the text misses nothing, and spam filters find no difference.
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { checkout } from "../../scripts/checkout.ts";
import { noShelf, readContent } from "../../src/content/read-content.ts";
import { Publication } from "../../src/domain/publication.ts";
import { publicationFolder } from "../../src/domain/publication-folder.ts";
import { vocabularies } from "../../src/domain/words.ts";
import { mailHtml } from "../../src/editions/mail-html.ts";
import { mailText } from "../../src/editions/mail-text.ts";
import { fillMail, slotsForReader } from "../../src/editions/personal-slots.ts";
import { anIssue, aPick, aSetting } from "../support/makers.ts";

const content = await readContent(publicationFolder(checkout), noShelf);

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** How much of what the HTML shows stands in the text too, from 0 to 1; a word twice is two. */
function shareSaid(html: string, text: string): number {
  const { document } = new JSDOM(html.replaceAll("<", " <")).window;
  // The words for lists of mails are those of the standfirst once more.
  for (const element of document.querySelectorAll("style, title, [style^='display:none']")) element.remove();
  const left = new Map<string, number>();
  for (const word of wordsIn(text)) left.set(word, (left.get(word) ?? 0) + 1);
  const shown = wordsIn(document.body.textContent);
  const said = shown.filter((word) => {
    const times = left.get(word) ?? 0;
    left.set(word, times - 1);
    return times > 0;
  });
  return said.length / shown.length;
}

describe("the text of a mail", () => {
  it.each(content.issues.map((issue) => [issue.number, issue] as const))(
    "says what the HTML of issue %i says",
    (_number, issue) => {
      expect(shareSaid(mailHtml(issue, content), mailText(issue, content))).toBeGreaterThanOrEqual(0.95);
    },
  );

  it.each(Object.keys(vocabularies))("says it in %s too, with all that an issue may have", (language) => {
    const publication = Publication.parse({
      url: "https://five.example",
      language,
      postalAddress: "1 Example Street",
    });
    const setting = { ...aSetting(), publication };
    const pick = aPick({
      blurb: "Good **words**.\n\n- one\n- two\n\n> quoted\n\n`code` and [a link](https://l.example/).",
      via: { name: "Strategic Reading", url: "https://reading.example/" },
      deadline: "2026-12-06",
    });
    const issue = anIssue({
      hero: { image: "roofs.jpg", alt: "Rooftops", credit: "A. Editor" },
      picks: [pick, pick, pick, pick, pick],
    });
    const mark = "3f9c3f9c3f9c3f9c";
    const open = { html: mailHtml(issue, setting, mark), text: mailText(issue, setting, mark) };
    const own = {
      leave: "https://a.example/leave/x",
      pause: "https://a.example/pause/y",
      since: "2026-06-03",
    };
    const { html, text } = fillMail(open, slotsForReader(publication, own));
    expect(shareSaid(html, text)).toBeGreaterThanOrEqual(0.95);
    expect([html, text].map((part) => part.includes("{{"))).toEqual([false, false]);
  });
});

describe("the mails of two readers", () => {
  it.each(content.issues.map((issue) => [issue.number, issue] as const))(
    "of issue %i differ in their slots alone",
    (_number, issue) => {
      const mark = "3f9c3f9c3f9c3f9c";
      const open = { html: mailHtml(issue, content, mark), text: mailText(issue, content, mark) };
      const own = (word: string, since: string) => ({
        leave: `https://a.example/leave/${word}`,
        pause: `https://a.example/pause/${word}`,
        since,
      });
      const joan = fillMail(open, slotsForReader(content.publication, own("joan", "2026-06-03")));
      const zoe = fillMail(open, slotsForReader(content.publication, own("zoe", "2025-01-31")));
      const asJoan = (part: string) =>
        part.replaceAll("/zoe", "/joan").replaceAll("31 January 2025", "3 June 2026");
      expect(asJoan(zoe.html)).toBe(joan.html);
      expect(asJoan(zoe.text)).toBe(joan.text);
      expect(joan.html.match(/\/joan"/g)).toHaveLength(2);
      expect(joan.html.match(/3 June 2026/g)).toHaveLength(1);
      // Nothing is loaded that could tell who reads.
      expect(joan.html).not.toMatch(/<img[^>]+(width="[01]"|height="[01]")|<script|<link|@import|url\(/i);
    },
  );
});
