// Publications in other languages, built whole and read back as their readers get them.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { describe, expect, inject, it } from "vitest";
import { directionOf } from "../../src/domain/words.ts";
import { readFeed } from "../../src/sources/feed.ts";
import { builtSample } from "../support/built-site.ts";
import { samples } from "../support/samples-by-language.ts";

/** Words that our English sentences are made of, and that none of the samples' languages has. */
const english =
  /(?<!\p{L})(?:the|and|you|your|with|this|that|every|by|from|here|there|most|bookmarks?|writing|follow|read|closes|closed|earlier|later|months|years|skip|sections|of|found|subscribe|newest|draft|shipped)(?!\p{L})/iu;

/** Names that are the same in any language. */
const names = /RSS|Atom|JSON Feed/g;

/** Everything that a reader of the page sees or hears. */
function saidIn(markup: string): string {
  const { document } = new JSDOM(markup).window;
  for (const silent of document.querySelectorAll("style, script")) silent.remove();
  const attributes = [...document.querySelectorAll("[aria-label], [title], [alt], meta[content]")].flatMap(
    (one) => ["aria-label", "title", "alt"].map((name) => one.getAttribute(name) ?? ""),
  );
  const descriptions = [...document.querySelectorAll('meta[name="description"], meta[property]')]
    .filter((one) => one.getAttribute("property") !== "og:type")
    .map((one) => one.getAttribute("content") ?? "");
  const texts: string[] = [];
  const walker = document.createTreeWalker(document, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.nodeValue ?? "");
  return [...texts, ...attributes, ...descriptions].join("\n").replace(/https?:\S+/g, "");
}

describe.each(samples)("a publication in $language", async ({ language, files, quoted, day, closed }) => {
  const folder = await builtSample(inject("publication"), { name: language, files });
  const site = join(folder, "dist");
  const all = readdirSync(site, { recursive: true, encoding: "utf8" });
  const read = (name: string) => readFileSync(join(site, name), "utf8");
  const pages = all.filter((name) => name.endsWith(".html"));

  it("has no English word of ours on any page or mail, nor in a feed", async () => {
    expect(pages).toEqual(
      expect.arrayContaining(["bookmarks/2026-11/index.html", "bookmarks/2025-10/index.html"]),
    );
    for (const name of pages)
      expect([name, english.exec(saidIn(read(name)).replace(names, ""))?.[0]]).toEqual([name, undefined]);
    for (const name of ["issues/2/mail.txt", "feed.json"])
      expect([name, english.exec(wordsOf(read(name)))?.[0]]).toEqual([name, undefined]);
    for (const name of ["feed.xml", "atom.xml"])
      expect([name, english.exec(saidIn(await wordsOfFeed(read(name))))?.[0]]).toEqual([name, undefined]);
  });

  it("is written in its language and direction on every page and mail, and says so in its feeds", () => {
    for (const name of pages)
      expect([name, /<html[^>]*>/.exec(read(name))?.[0]]).toEqual([
        name,
        expect.stringMatching(new RegExp(`lang="${language}" dir="${directionOf(language)}"`)),
      ]);
    expect(read("feed.xml")).toContain(`<language>${language}</language>`);
    expect(JSON.parse(read("feed.json")).language).toBe(language);
  });

  it("keeps a host, which is written from the left, apart from the figures behind it", () => {
    const line = /bancs\.example(.*?)6/.exec(read("issues/2/mail.txt"))?.[1];
    expect(line).toBe(directionOf(language) === "rtl" ? "\u200f · " : " · ");
  });

  it("has the quotes, dashes and days of its language in every edition", () => {
    for (const name of [
      "issues/2/index.html",
      "issues/2/mail.html",
      "issues/2/mail.txt",
      "feed.xml",
      "feed.json",
    ]) {
      const words = read(name).replace(/[ \n]+/g, " ");
      for (const quote of quoted.slice(0, 2)) expect([name, words.includes(quote)]).toEqual([name, true]);
    }
    for (const name of ["essays/un/index.html", "ici/index.html"]) expect(read(name)).toContain(quoted[2]);
    for (const name of ["issues/2/index.html", "issues/2/mail.html", "issues/2/mail.txt"])
      expect([name, read(name).includes(day)]).toEqual([name, true]);
    expect(read("issues/2/index.html")).toContain(closed);
    expect(read("issues/2/mail.txt")).not.toContain(closed);
  });
});

/** A feed's words as a feed reader shows them. */
async function wordsOfFeed(xml: string): Promise<string> {
  const feed = await readFeed(Buffer.from(xml), { url: "https://x.test/feed.xml" });
  if (!feed.ok) throw new Error(feed.why);
  const items = feed.items.flatMap(({ title, author, summary, contentHtml }) => [
    title,
    author,
    summary,
    contentHtml,
  ]);
  return [feed.title, feed.description, feed.author, ...items].join("\n");
}

/** Words of a text or of JSON, without addresses and keys. */
function wordsOf(text: string): string {
  return text
    .replace(/https?:[^\s"<\\]+/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/"\w+":/g, "")
    .replace(names, "");
}
