import { describe, expect, it } from "vitest";
import { readDate } from "../../src/reading/dates/read-date.ts";
import { blockText } from "../../src/reading/page/block-text.ts";
import { specDocument } from "../../src/reading/page/spec-document.ts";
import { readPage } from "../../src/reading/read-page.ts";
import { readability } from "../../src/reading/text/readability.ts";
import { kindPages } from "../support/pages-by-kind.ts";
import { languagePages } from "../support/pages-by-language.ts";

/** Words in lower case; characters where a script sets no spaces. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => (/[\u3040-\u30ff\u3400-\u9fff]/.test(word) ? [...word] : [word]));
}

/** How much two texts have in common, 0 to 1: the F1 of their words, each counted as often as it stands. */
function closeness(text: string, truth: string): number {
  const [found, wanted] = [wordsOf(text), wordsOf(truth)];
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  const shared = found.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return (2 * shared.length) / Math.max(1, found.length + wanted.length);
}

function plainReadability(html: string, url: string): string {
  const content = readability(specDocument(html, url))?.content;
  return content ? blockText(content) : "";
}

const endsOfSentences = /[.!?。！？؟।…]["'”’»」』)]*$/u;
const sentencesIn = (summary: string) =>
  summary.split(/(?<=[。！？])\s*|(?<=[.!?؟।…]["'”’»)\]]*)\s+/u).filter((sentence) => sentence !== "");

describe.each(languagePages)("a page in $language, laid out as a $layout", (page) => {
  const read = readPage(page.html, { url: page.url });

  it("gives its text at least as closely as plain Readability does", () => {
    const truth = page.paragraphs.join("\n");
    const plain = closeness(plainReadability(page.html, page.url), truth);
    expect(closeness(read.text, truth)).toBeGreaterThanOrEqual(plain);
    for (const paragraph of page.paragraphs) expect(read.text).toContain(paragraph);
    for (const words of page.furniture) expect(read.text).not.toContain(words);
  });

  it("is summed up in whole sentences of its own", () => {
    const sentences = sentencesIn(read.summary ?? "");
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) {
      expect(`${page.description ?? ""}\n${page.paragraphs.join("\n")}`).toContain(sentence);
      expect(sentence).toMatch(endsOfSentences);
    }
  });

  it("tells its title, author, day, language and minutes", () => {
    expect(read).toMatchObject({
      title: page.title,
      byline: page.byline,
      publishedAt: page.publishedOn,
      language: page.language,
      kind: "article",
      minutes: page.minutes,
    });
  });
});

describe.each(kindPages)("a $kind page", (page) => {
  const read = readPage(page.html, { url: page.url });
  const truth = page.main.join("\n");

  it("gives its text at least as closely as plain Readability does", () => {
    const plain = closeness(plainReadability(page.html, page.url), truth);
    expect(closeness(read.text, truth)).toBeGreaterThanOrEqual(plain);
  });

  it("is summed up in whole sentences of its own", () => {
    for (const sentence of sentencesIn(read.summary ?? "")) {
      expect(truth).toContain(sentence);
      expect(sentence).toMatch(endsOfSentences);
    }
  });

  it("tells its title and invents no author and no day", () => {
    expect(read.title).toBe(page.title);
    expect(read.byline).toBeUndefined();
    expect(read.publishedAt).toBeUndefined();
  });
});

describe("readDate", () => {
  it.each([
    "12 November 2026",
    "Thu, 12 Nov 2026 09:00:00 GMT",
    "12th of November 2026",
    "November 12th, 2026",
    "12-Nov-2026",
    "By Joss – 12 November 2026",
    "12 November 2026 – 5 min read",
    "Donnerstag, 12. November 2026",
    "le 12 novembre 2026 à 18h",
    "12 de nov. de 2026",
    "12 de noviembre del 2026",
    "12 de novembro de 2026",
    "den 12 november 2026",
    "12. november 2026",
    "12. marraskuuta 2026",
    "12 listopada 2026 r.",
    "12. listopadu 2026",
    "12 ноября 2026 г.",
    "12 Kasım 2026",
    "2026. november 12.",
    "12 Νοεμβρίου 2026",
    "١٢ نوفمبر ٢٠٢٦",
    "نشر في 12 تشرين الثاني 2026",
    "१२ नवंबर २०२६",
    "नवंबर 12, 2026",
    "2026年11月12日",
    "２０２６年１１月１２日",
    "令和8年11月12日",
    "2026년 11월 12일",
    "2026/11/12",
    "2026. 11. 12.",
    "12.11.2026, 09:00",
    "Veröffentlicht am 12.11.2026",
  ])("reads %j", (text) => {
    expect(readDate(text)).toBe("2026-11-12");
  });

  it.each([
    ["25/11/2026", "2026-11-25"],
    ["11/25/2026", "2026-11-25"],
    ["12/12/2026", "2026-12-12"],
    ["11/12/2026", undefined],
    ["12-11-2026", undefined],
    ["11.25.2026", "2026-11-25"],
    ["11.12.2026", "2026-12-11"],
    ["٢٥/١١/٢٠٢٦", "2026-11-25"],
  ])("takes figures for a day only where they can be no other: %j", (text, day) => {
    expect(readDate(text)).toBe(day);
  });

  it.each([
    "Marketing 3 2020",
    "Mayor 12 2020",
    "decided 4 2019",
    "Set 3 2020",
    "iPhone 12 Pro 2020",
    "Sale ends 03/31/2026",
    "calendar import streets.csv --from 2026-11-02",
    "12–14 November 2026",
    "1/27/2026 - 3/24/2026",
    "31 June 2026",
    "12 Foobar 2026",
    "10.12.2026.1",
    "۱۲ آبان ۱۴۰۵",
  ])("finds no day in %j", (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});
