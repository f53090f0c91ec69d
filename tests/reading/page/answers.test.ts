import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/reading/read-page.ts";

const prose = `<p>${"The lamp flickers on Tuesdays, and forty people have asked at the door why that is so. ".repeat(3)}</p>`;
const read = (answer: string) =>
  readPage(
    `<!doctype html><html lang="en"><body><div itemscope itemtype="https://schema.org/Question"><h1>Why does my lamp flicker?</h1>${prose}${answer}</div></body></html>`,
    { url: "https://kestrel.example.org/q/lamps" },
  );
const day = '<time itemprop="dateCreated" datetime="2026-11-20">20 November</time>';

describe("the day of an answer is not its question's", () => {
  it.each([
    `<div itemprop="acceptedAnswer">${prose}${day}</div>`,
    `<div itemprop="suggestedAnswer">${prose}${day}</div>`,
    `<div itemprop="suggestedAnswer acceptedAnswer"><p>${prose}</p><p>${day}</p></div>`,
    `<div itemscope itemtype="https://schema.org/Answer">${prose}${day}</div>`,
    `<div itemscope itemtype="http://schema.org/UserComments">${prose}${day}</div>`,
  ])("in %s", (answer) => {
    expect(read(answer).publishedAt).toBeUndefined();
    const own = '<p>Asked <time datetime="2026-11-12">12 November</time></p>';
    expect(read(own + answer).publishedAt).toBe("2026-11-12");
  });

  it("in linked data", () => {
    const data = {
      "@type": "QAPage",
      mainEntity: {
        "@type": "Question",
        name: "Why does my lamp flicker?",
        acceptedAnswer: { "@type": "Answer", dateCreated: "2026-11-20", dateModified: "2026-11-21" },
      },
    };
    const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(read(script).modifiedAt).toBeUndefined();
  });
});
