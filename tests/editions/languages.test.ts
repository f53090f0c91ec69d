import { describe, expect, it } from "vitest";
import { Publication } from "../../src/domain/publication.ts";
import { vocabularies } from "../../src/domain/words.ts";
import { feedHtml } from "../../src/editions/feed-html.ts";
import { mailHtml } from "../../src/editions/mail-html.ts";
import { mailText } from "../../src/editions/mail-text.ts";
import { markdownLink } from "../../src/editions/markdown.ts";
import { markdownHtml } from "../../src/editions/markdown-html.ts";
import { pageHtml } from "../../src/editions/page-html.ts";
import { rssFeed } from "../support/issue-feeds.ts";
import { anIssue, aPick, aSetting } from "../support/makers.ts";

/** An issue whose own words are none of any language. */
const issue = anIssue({
  title: "Xxx",
  standfirst: "Yyy.",
  picks: [
    aPick({
      title: "Zzz",
      blurb: "Www.",
      via: { name: "Vvv" },
      deadline: "2026-12-06",
      url: "https://x.test/",
    }),
  ],
});

function settingIn(language: string) {
  const publication = Publication.parse({ title: "Ttt", language, url: "https://five.example" });
  return aSetting({ publication, pageOf: () => ({ kind: "pdf", pages: 3, paywall: true, language: "en" }) });
}

const english = /\b(Issue|Closes|may need|Read on|by|every|Most|shared|The editor|in English)\b/;

describe.each(Object.keys(vocabularies).filter((one) => one !== "en"))("in %s", (language) => {
  it("no edition has a word of English", () => {
    const setting = settingIn(language);
    const editions = {
      page: pageHtml(issue, setting),
      feed: feedHtml(issue, setting),
      mail: mailHtml(issue, setting).replace(/<style[\s\S]*?<\/style>|style="[^"]*"/g, ""),
      text: mailText(issue, setting),
      rss: rssFeed([issue], setting).replace(/<generator>.*?<\/generator>/, ""),
    };
    for (const [name, edition] of Object.entries(editions))
      expect([name, english.exec(edition)?.[0]]).toEqual([name, undefined]);
  });
});

describe("mail", () => {
  it.each([
    ["ar", "rtl"],
    ["he", "rtl"],
    ["cy", "ltr"],
  ])("in %s is written %s", (language, direction) => {
    expect(mailHtml(issue, settingIn(language))).toContain(`<html lang="${language}" dir="${direction}">`);
  });
});

describe("a link in a sentence", () => {
  it.each([
    "a_b_c@x.test",
    "a*b*@x.test",
    "[x](y)@x.test",
    "`a`@x.test",
    "<a@x.test>",
    "https://x.test/",
    "\\",
  ])("shows %j as it is", (words) => {
    const { markup } = markdownHtml(markdownLink(words, "mailto:a@x.test"));
    const shown = /^<p><a href="mailto:a@x\.test">(.*)<\/a><\/p>$/.exec(markup)?.[1];
    expect(shown?.replaceAll("&lt;", "<").replaceAll("&gt;", ">")).toBe(words);
  });
});
