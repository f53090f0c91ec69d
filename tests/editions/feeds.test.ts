import fc from "fast-check";
import { parseFeed } from "feedsmith";
import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/domain/issue.ts";
import { oneLine } from "../../src/domain/plain-text.ts";
import { Publication } from "../../src/domain/publication.ts";
import { standfirstWords } from "../../src/editions/edition-setting.ts";
import type { FeedSetting } from "../../src/editions/feed.ts";
import { feedInstant } from "../../src/editions/feed-entries.ts";
import type { FeedName } from "../../src/editions/feed-list.ts";
import { type FeedContent, feedNamed, tagFeed } from "../../src/editions/feeds.ts";
import { awkwardText } from "../support/awkward-text.ts";
import { anEssay, feedContent } from "../support/feed-content.ts";
import { findingsOfJson, findingsOfXml, strictXml } from "../support/feed-findings.ts";
import { readWithFeedparser } from "../support/feedparser.ts";
import { atomFeed, jsonFeed, rssFeed } from "../support/issue-feeds.ts";
import { aBookmark, anIssue, aPick, aSetting } from "../support/makers.ts";

type JsonFeed = { title: string; items: Record<string, string>[]; authors: { name: string }[] };

/** What a reader of each kind of feed is told of the issues: words, never markup. */
function wordsIn(issues: Issue[], setting: FeedSetting) {
  const rss = strictXml(rssFeed(issues, setting));
  const atom = strictXml(atomFeed(issues, setting));
  const json: JsonFeed = JSON.parse(jsonFeed(issues, setting));
  const texts = (document: Document, selector: string) =>
    [...document.querySelectorAll(selector)].map((element) => element.textContent ?? "");
  return {
    rss: {
      name: texts(rss, "channel > title"),
      titles: texts(rss, "item > title"),
      by: texts(rss, "creator"),
    },
    atom: {
      name: texts(atom, "feed > title"),
      titles: texts(atom, "entry > title").map(wordsOfHtml),
      by: texts(atom, "author > name"),
    },
    json: {
      name: [json.title],
      titles: json.items.map((item) => item["title"]),
      by: [json.authors[0]?.name],
    },
  };
}

/** Titles are escaped by our own template, which knows five entities. */
function wordsOfHtml(markup: string): string {
  const signs: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
  return markup.replace(/&(amp|lt|gt|quot|#39);/g, (_, name) => signs[name] ?? "");
}

const titled = (title: string) => [
  anIssue({ title, hero: { image: "roofs.jpg", alt: "Roofs", credit: "Me" } }),
];

describe("a title", () => {
  it.each([
    "How CDATA ends: ]]> and again ]]>",
    "The <details> element, twice",
    "AT&T, AT&amp;T and AT&amp;amp;T",
    "Why </b> is no beginning & <b>bold</b> is",
    "]]>]]>]]><![CDATA[",
    "$& and $1 and \ue0000\ue001",
    "日本語, مرحبا, 🌧️ and 👩‍👩‍👧",
  ])("is the same words in every feed: %s", (title) => {
    const { rss, atom, json } = wordsIn(titled(title), aSetting());
    expect([rss.titles, atom.titles, json.titles]).toEqual([[title], [title], [title]]);
    for (const feed of [rssFeed, atomFeed])
      expect(findingsOfXml(feed(titled(title), aSetting()))).toEqual([]);
  });

  it("is written as the RSS profile says", () => {
    expect(rssFeed(titled("R&D: a < b"), aSetting())).toContain("<title>R&#x26;D: a &#x3C; b</title>");
  });

  it("is the issue's number where nothing readable is left of it", () => {
    expect(wordsIn(titled("\u0007"), aSetting()).rss.titles).toEqual(["Issue 42"]);
  });
});

describe("a standfirst", () => {
  it("is HTML in the description of RSS, words in JSON Feed", () => {
    const issues = [anIssue({ standfirst: "Is 1 < 2 & 3? `<details>`" })];
    const description = strictXml(rssFeed(issues, aSetting())).querySelector(
      "item > description",
    )?.textContent;
    expect(description).toBe("Is 1 &lt; 2 &amp; 3? &lt;details&gt;");
    expect(JSON.parse(jsonFeed(issues, aSetting())).items[0].summary).toBe("Is 1 < 2 & 3? <details>");
  });

  it("leaves no empty description behind when there is none", () => {
    for (const feed of [rssFeed, atomFeed, jsonFeed])
      expect(feed([anIssue({ standfirst: "" })], aSetting())).not.toMatch(
        /<description><|<summary|"summary"/,
      );
  });
});

describe("the hero", () => {
  const url = "https://five.example/photos/roofs-1200.jpg";

  it("stands in all three feeds, as a JPEG", () => {
    expect(rssFeed(titled("x"), aSetting())).toContain(
      `<enclosure length="0" type="image/jpeg" url="${url}"/>`,
    );
    expect(atomFeed(titled("x"), aSetting())).toContain(
      `<link rel="enclosure" href="${url}" type="image/jpeg"/>`,
    );
    expect(JSON.parse(jsonFeed(titled("x"), aSetting())).items[0].image).toBe(url);
  });
});

describe("dates", () => {
  const { publication } = aSetting();

  it("are those of the day and hour, the same in all three feeds", () => {
    const at = "2026-11-27T09:00:00.000Z";
    expect(feedInstant(anIssue(), publication)).toBe(at);
    expect(JSON.parse(jsonFeed([anIssue()], aSetting())).items[0]).toMatchObject({
      date_published: at,
      date_modified: at,
    });
    expect(atomFeed([anIssue()], aSetting())).toContain(`<updated>${at}</updated>`);
    expect(rssFeed([anIssue()], aSetting())).toContain("<pubDate>Fri, 27 Nov 2026 09:00:00 GMT</pubDate>");
  });

  it("never move once an issue says when it was shipped, whatever hour and zone say", () => {
    const shipped = anIssue({ shippedAt: "2026-11-27T10:03:00+01:00" });
    for (const moved of [publication, { ...publication, hour: "17:00", zone: "Asia/Tokyo" }])
      expect(feedInstant(shipped, moved)).toBe("2026-11-27T09:03:00.000Z");
  });

  it("say that the feed changed when its last issue did", () => {
    const late = anIssue({ number: 41, date: "2026-11-20", shippedAt: "2026-11-28T00:00:00Z" });
    const atom = strictXml(atomFeed([anIssue(), late], aSetting()));
    expect(atom.querySelector("feed > updated")?.textContent).toBe("2026-11-28T00:00:00.000Z");
  });
});

describe("a publication without an issue", () => {
  it("has feeds that are valid and of today", () => {
    const setting = { ...aSetting(), now: "2026-11-27T08:00:00.000Z" };
    for (const feed of [rssFeed, atomFeed]) {
      const xml = feed([], setting);
      expect(findingsOfXml(xml)).toEqual([]);
      expect(xml).not.toContain("1970");
      expect(xml).toContain("2026");
    }
    expect(findingsOfJson(jsonFeed([], setting))).toEqual([]);
  });
});

describe("a thousand awkward strings", () => {
  it("give three feeds that every reader reads, without a finding, with the same words", () => {
    const strings = fc.sample(awkwardText, { numRuns: 1000, seed: 20261127 });
    const next = () => strings.shift() ?? "w";
    const xmls: { xml: string; issues: Issue[] }[] = [];
    while (strings.length > 0) {
      const issues = Array.from({ length: 20 }, (_, at) => awkwardIssue(100 - at, next));
      const given = { title: next(), description: next(), editor: { name: next() } };
      const setting = aSetting({ publication: Publication.parse({ ...given, url: "https://five.example" }) });
      const titles = issues.map(({ title }) => oneLine(title));
      const [name, by] = [oneLine(given.title), oneLine(given.editor.name)];
      const { rss, atom, json } = wordsIn(issues, setting);
      expect(rss).toEqual({ name: [name], titles, by: titles.map(() => by) });
      expect(atom).toEqual({ name: [name], titles, by: [by] });
      expect(json).toEqual({ name: [name], titles, by: [by] });
      expect(findingsOfJson(jsonFeed(issues, setting))).toEqual([]);
      for (const xml of [rssFeed(issues, setting), atomFeed(issues, setting)]) {
        expect(findingsOfXml(xml)).toEqual([]);
        expect(parseFeed(xml).format).toMatch(/rss|atom/);
        xmls.push({ xml, issues });
      }
      const summaries = JSON.parse(jsonFeed(issues, setting)).items.map(
        (item: { summary?: string }) => item.summary,
      );
      expect(summaries).toEqual(issues.map((issue) => oneLine(standfirstWords(issue, setting)) || undefined));
    }
    const read = readWithFeedparser(xmls.map(({ xml }) => xml));
    for (const [at, feed] of (read ?? []).entries()) {
      const issues = xmls[at]?.issues ?? [];
      expect([feed.bozo, feed.entries.length]).toEqual(["", issues.length]);
      for (const [index, { title }] of issues.entries()) {
        // A title that looks like HTML is mended by feedparser; all others come back letter by letter.
        const isPlain = !/[&<]/.test(title);
        const back = feed.entries[index]?.title.replace(/\s/g, "");
        expect(back).toEqual(isPlain ? oneLine(title).replace(/\s/g, "") : expect.stringContaining("w"));
      }
    }
  });
});

function awkwardIssue(number: number, next: () => string): Issue {
  const day = `2026-01-${String((number % 28) + 1).padStart(2, "0")}`;
  const picks = [1, 2].map((pick) =>
    aPick({
      title: next(),
      blurb: next(),
      via: { name: next() },
      url: `https://example.org/${number}/${pick}`,
    }),
  );
  return anIssue({ number, date: day, title: next(), standfirst: next(), signOff: next(), picks });
}

describe("the other feeds", () => {
  const entriesOf = (name: FeedName, content: FeedContent) => feedNamed(name, content).entries;
  const savedAt = (at: number) => new Date(Date.UTC(2026, 10, 1) - at * 60_000).toISOString();

  it("hold the newest of what readers may see, and never what is private, dropped, a draft or not out", () => {
    const hidden = [{ private: true }, { triage: { as: "dropped" as const, at: "2026-11-20T10:00:00Z" } }];
    const bookmarks = [
      ...hidden.map((one, at) => aBookmark({ ...one, url: `https://hidden.example/${at}`, note: "Mine." })),
      ...Array.from({ length: 60 }, (_, at) =>
        aBookmark({ url: `https://b.example/${at}`, savedAt: savedAt(at) }),
      ),
    ];
    const content = feedContent({
      shelf: { bookmarks },
      issues: [anIssue({ number: 43, state: "draft" }), anIssue({ number: 42, state: "scheduled" })],
      essays: [anEssay({ draft: true })],
    });
    expect(entriesOf("bookmarks", content).map(({ about }) => about)).toEqual(
      bookmarks.slice(2, 52).map(({ url }) => url),
    );
    for (const name of ["issues", "first", "essays", "deadlines", "notes"] as const)
      expect([name, entriesOf(name, content)]).toEqual([name, []]);
    expect(entriesOf("everything", content)).toHaveLength(50);
  });

  it("hold of the notes only links with one, and of everything all kinds by their time", () => {
    const content = feedContent({
      issues: [anIssue({ date: "2026-11-27" })],
      essays: [anEssay({ date: "2026-11-25" })],
      shelf: {
        bookmarks: [
          aBookmark({ url: "https://b.example/1", savedAt: "2026-11-26T10:00:00Z", note: "Yes." }),
          aBookmark({ url: "https://b.example/2", savedAt: "2026-11-24T10:00:00Z", note: " " }),
        ],
      },
    });
    expect(entriesOf("notes", content).map(({ about }) => about)).toEqual(["https://b.example/1"]);
    expect(entriesOf("everything", content).map(({ at }) => at.slice(8, 10))).toEqual([
      "27",
      "26",
      "25",
      "24",
    ]);
  });

  it("hold of deadlines those that a reader can still meet", () => {
    const due = (day: string) => aPick({ url: `https://due.example/${day}`, deadline: day });
    const issues = [anIssue({ picks: [due("2026-11-28"), due("2026-11-29"), due("2026-12-05"), aPick()] })];
    const days = entriesOf("deadlines", feedContent({ issues, today: "2026-11-29" }));
    expect(days.map(({ about }) => about?.slice(-10))).toEqual(["2026-11-29", "2026-12-05"]);
  });

  it("hold of a deadline that a later issue moved the later one alone, as the page of deadlines does", () => {
    const due = (url: string, deadline: string) => aPick({ url, deadline });
    const issues = [
      anIssue({ number: 3, picks: [due("https://due.example/b", "2026-12-01")] }),
      anIssue({
        number: 2,
        picks: [
          due("https://due.example/a", "2026-12-20"),
          due("https://gone.example/", "2026-11-20"),
          due("https://due.example/c", "2026-12-01"),
        ],
      }),
      anIssue({
        number: 1,
        picks: [
          due("https://www.due.example/a/?utm_source=x", "2026-12-05"),
          due("https://gone.example/", "2026-12-30"),
        ],
      }),
    ];
    const told = entriesOf("deadlines", feedContent({ issues, today: "2026-11-29" }));
    expect(told.map(({ id }) => id.slice("https://five.example".length))).toEqual([
      "/issues/3/#pick-1",
      "/issues/2/#pick-1",
      "/issues/2/#pick-3",
    ]);
  });

  it("are one for each tag, of its newest links alone, with no number that changes by itself", () => {
    const links = Array.from({ length: 30 }, (_, at) =>
      aBookmark({ url: `https://b.example/${at}`, savedAt: savedAt(at), tags: ["a b"] }),
    );
    const hidden = aBookmark({ url: "https://hidden.example/", private: true });
    const tag = { slug: "a-b", name: "a  b", bookmarks: [hidden, ...links] };
    const feed = tagFeed(tag, feedContent());
    expect(feed.title).toBe("Five for Friday: #a b");
    expect(feed.entries.map(({ about }) => about)).toEqual(links.slice(0, 20).map(({ url }) => url));
    const later = tagFeed(tag, feedContent({ today: "2030-01-01", now: "2030-01-01T00:00:00Z" }));
    expect(later).toEqual(feed);
  });

  it("give what changed in one instant times of its own, which nothing newer moves", () => {
    const bookmarks = Array.from({ length: 110 }, (_, at) => aBookmark({ url: `https://b.example/${at}` }));
    const times = (from: number) => {
      const content = feedContent({ shelf: { bookmarks: bookmarks.slice(from) } });
      return new Map(entriesOf("bookmarks", content).map(({ about, updated }) => [about, updated]));
    };
    let before = times(60);
    for (let from = 59; from >= 0; from -= 1) {
      const now = times(from);
      expect(new Set(now.values()).size).toBe(50);
      const moved = [...now].filter(([about, at]) => at !== (before.get(about) ?? at));
      // Only where the older of two that met in one of a thousand milliseconds has left.
      expect(moved.length).toBeLessThanOrEqual(1);
      before = now;
    }
  });

  it("give a link one time in every feed, and leave alone what has a moment of its own", () => {
    const moment = "2026-11-20T10:00:00.417Z";
    const bookmarks = [
      aBookmark({ url: "https://b.example/1", savedAt: moment, tags: ["a"], note: "Yes." }),
      aBookmark({ url: "https://b.example/2", tags: ["a"], note: "Yes." }),
    ];
    const content = feedContent({ shelf: { bookmarks } });
    const feeds = [
      ...(["bookmarks", "notes", "everything"] as const).map((name) => entriesOf(name, content)),
      tagFeed({ slug: "a", name: "a", bookmarks }, content).entries,
    ].map((entries) => entries.map(({ id, updated }) => `${id} ${updated}`).sort());
    expect(new Set(feeds.map(String)).size).toBe(1);
    expect(feeds[0]?.join()).toContain(moment);
  });
});
