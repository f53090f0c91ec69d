// The same publication built by Eleventy, for `npm run bench -- build`: its pages of issues, months and lists, and a
// feed, in templates as plain as may be. What is given for each page is what ours read: the issues' own files, and the
// lines of the bookmarks.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import markdownIt from "markdown-it";

const bookmarks = process.env.BENCH_BOOKMARKS;
const markdown = markdownIt();

/** Newest first, each with its days. */
function months() {
  const names = readdirSync(bookmarks).filter((name) => /^\d{4}-\d{2}\.jsonl$/.test(name));
  return names
    .sort()
    .reverse()
    .map((name) => {
      const lines = readFileSync(join(bookmarks, name), "utf8").trim().split("\n");
      const links = lines.map((line) => JSON.parse(line)).reverse();
      const days = Map.groupBy(links, ({ savedAt }) => savedAt.slice(0, 10));
      return { month: name.slice(0, 7), days: [...days].map(([day, ofDay]) => ({ day, links: ofDay })) };
    });
}

const days = new Intl.DateTimeFormat("en-GB", { dateStyle: "full", timeZone: "UTC" });

export default function config(eleventy) {
  eleventy.setQuietMode(true);
  eleventy.addGlobalData("months", months);
  eleventy.addFilter("markdown", (text) => markdown.render(text ?? ""));
  eleventy.addFilter("host", (url) => new URL(url).hostname.replace(/^www\./, ""));
  eleventy.addFilter("spelled", (day) => days.format(new Date(day)));
  eleventy.addCollection("newest", (all) =>
    all.getFilteredByGlob("**/issues/*.md").sort((a, b) => b.data.number - a.data.number),
  );
  return { htmlTemplateEngine: "njk", markdownTemplateEngine: false };
}
