import { readFile } from "node:fs/promises";
import { join } from "node:path";
import Parser from "rss-parser";
import { describe, expect, inject, it } from "vitest";
import { machineClock } from "../../scripts/world.ts";
import { byTag } from "../../src/archive/collections.ts";
import { readContent } from "../../src/content/read-content.ts";
import { dayIn } from "../../src/domain/calendar.ts";
import { publicationFolder } from "../../src/domain/publication-folder.ts";
import { mailHtml } from "../../src/editions/mail-html.ts";
import { mailText } from "../../src/editions/mail-text.ts";
import { pageHtml } from "../../src/editions/page-html.ts";
import { tagPath } from "../../src/editions/site-paths.ts";
import { readFeed } from "../../src/sources/feed.ts";
import { builtSite } from "../support/built-site.ts";
import { type EditionFacts, factsOfHtml, factsOfText } from "../support/edition-facts.ts";
import { atomFeed, jsonFeed, rssFeed } from "../support/issue-feeds.ts";
import { anIssue, aPick, aSetting } from "../support/makers.ts";

const publication = await builtSite(inject("publication"));
const content = await readContent(publicationFolder(publication));
const site = content.publication.url;

/** The tags of the sample's links that have a page, all of which are public. */
const pathOfTag = new Map(
  byTag(content.shelf.bookmarks).flatMap(({ slug, names }) =>
    [...names].map((name) => [name, tagPath(slug)] as const),
  ),
);
const tagsOf = (url: string) =>
  (content.linkOf(url)?.tags ?? []).flatMap((name) => {
    const path = pathOfTag.get(name);
    return path === undefined ? [] : [{ name, path }];
  });

/** The page's site-relative addresses are the only thing that may differ. */
function absolute(facts: EditionFacts, base: string): EditionFacts {
  const fix = (url: string) => (url.startsWith("/") ? `${base}${url}` : url);
  return {
    ...facts,
    signOffLinks: facts.signOffLinks.map(fix),
    picks: facts.picks.map((pick) => ({ ...pick, links: pick.links.map(fix) })),
  };
}

const feedShape = {
  pick: "ol > li",
  title2: "p strong",
  meta: "p small",
  signOff: (document: Document) => document.body.lastElementChild,
};
const pageShape = {
  pick: "ol.picks > li",
  title2: "h2",
  meta: ".meta",
  notes: ".notes",
  signOff: (document: Document) => document.querySelector(".end"),
};
const mailShape = {
  title: "h1",
  pick: "td.rule",
  title2: "h2",
  meta: "p.soft",
  signOff: (document: Document) => document.querySelector("div.rule"),
};

describe("every issue of the publication", () => {
  it.each(content.issues.map((issue) => [issue.number, issue] as const))(
    "number %d says the same in page, RSS, Atom, JSON Feed, mail and text",
    async (_number, issue) => {
      const one = [issue];
      const page = absolute(factsOfHtml(pageHtml(issue, content), pageShape), site);
      expect(page.picks).toHaveLength(issue.picks.length);
      expect(page.picks.map((pick) => pick.url)).toEqual(issue.picks.map((pick) => pick.url));
      expect(page.picks.every((pick) => pick.words.length > 20)).toBe(true);
      expect(page.picks.filter((pick) => pick.deadline)).toHaveLength(
        issue.picks.filter((pick) => pick.deadline).length,
      );
      expect(page.alt).toBe(issue.hero?.alt);

      const rss = (
        await new Parser<object, { "content:encoded": string }>().parseString(rssFeed(one, content))
      ).items[0];
      const atom = await readFeed(Buffer.from(atomFeed(one, content)), { url: site });
      const json: { items: { title: string; content_html: string }[] } = JSON.parse(jsonFeed(one, content));
      const text = mailText(issue, content);
      const atomItem = atom.ok ? atom.items[0] : undefined;
      const editions = {
        rss: { ...factsOfHtml(rss?.["content:encoded"] ?? "", feedShape), title: rss?.title ?? "" },
        atom: { ...factsOfHtml(atomItem?.contentHtml ?? "", feedShape), title: atomItem?.title ?? "" },
        json: {
          ...factsOfHtml(json.items[0]?.content_html ?? "", feedShape),
          title: json.items[0]?.title ?? "",
        },
        mail: factsOfHtml(mailHtml(issue, content), mailShape),
      };
      for (const [name, facts] of Object.entries(editions))
        expect([name, facts]).toEqual([name, { ...page, title: issue.title }]);
      const plain = factsOfText(text);
      expect({
        ...plain,
        picks: plain.picks.map((pick) => ({ ...pick, words: undefined, links: [...pick.links].sort() })),
      }).toEqual({
        ...page,
        title: issue.title,
        picks: page.picks.map((pick) => ({ ...pick, words: undefined, links: [...pick.links].sort() })),
      });
      for (const [index, pick] of plain.picks.entries())
        expect(lettersOf(pick.words)).toBe(lettersOf(page.picks[index]?.words ?? ""));
    },
  );

  it.each(content.issues.map((issue) => issue.number))(
    "number %d is built as it is rendered",
    async (number) => {
      const folder = join(publication, "dist/issues", String(number));
      const issue = content.issues.find((one) => one.number === number);
      if (!issue) throw new Error("the issue is gone");
      const today = dayIn(machineClock.now(), content.publication.zone);
      const page = pageHtml(issue, { ...content, today, tagsOf });
      expect(await readFile(join(folder, "index.html"), "utf8")).toContain(page);
      expect(await readFile(join(folder, "mail.html"), "utf8")).toBe(mailHtml(issue, content));
      expect(await readFile(join(folder, "mail.txt"), "utf8")).toBe(mailText(issue, content));
    },
  );
});

describe("a difficult issue", () => {
  const blurb =
    'Say <every day> & "often". See [one](https://example.org/one?a=1&b=2), **two**, `three` and [a page of ours](/about/).\n\n- first\n- second [again](https://example.org/one?a=1&b=2)\n\n> quoted';
  const issue = anIssue({
    title: "AT&T <b>a</b> < b",
    picks: [
      aPick({
        title: "R & D <i>?",
        url: "https://example.org/?a=1&b=2",
        blurb,
        via: { name: "A & B" },
        deadline: "2027-01-02",
      }),
    ],
  });
  const setting = aSetting();

  it("keeps typed brackets as text and loses no word in any edition", async () => {
    const page = factsOfHtml(pageHtml(issue, setting), pageShape);
    expect(page.picks[0]).toMatchObject({
      title: "R & D <i>?",
      url: "https://example.org/?a=1&b=2",
      deadline: "Closes Saturday 2 January 2027",
      via: "A & B",
    });
    expect(page.picks[0]?.words).toContain("Say <every day> & “often”.");
    const mail = factsOfHtml(mailHtml(issue, setting), mailShape);
    expect(mail.title).toBe("AT&T <b>a</b> < b");
    expect(absolute(page, setting.publication.url).picks).toEqual(mail.picks);
    const text = factsOfText(mailText(issue, setting));
    expect(text.picks[0]).toMatchObject({
      title: "R & D <i>?",
      deadline: "Closes Saturday 2 January 2027",
      via: "A & B",
    });
    expect(text.picks[0]?.words).toContain("Say <every day> & “often”.");
  });

  it("has a title that RSS and Atom readers show alike", async () => {
    for (const xml of [rssFeed([issue], setting), atomFeed([issue], setting)]) {
      const feed = await new Parser().parseString(xml);
      // Atom says type="html": its readers decode the text once more than RSS readers do.
      const title = feed.items[0]?.title?.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
      expect(title).toBe("AT&T <b>a</b> < b");
    }
  });
});

/** Letters and figures alone: text marks emphasis and lists with signs that HTML has no words for. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}
