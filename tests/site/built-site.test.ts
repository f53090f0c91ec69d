import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, inject, it } from "vitest";
import { builtSite } from "../support/built-site.ts";
import { findingsOfXml } from "../support/feed-findings.ts";

const publication = await builtSite(inject("publication"));
const site = join(publication, "dist");
const files = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((name) =>
  statSync(join(site, name)).isFile(),
);
const texts = files
  .filter((name) => /\.(html|xml|json|txt|css)$/.test(name))
  .map((name) => [name, readFileSync(join(site, name), "utf8")] as const);
const pages = texts.filter(([name]) => name.endsWith(".html") && !name.endsWith("mail.html"));

describe("what goes out", () => {
  it("has every page that a reader expects", () => {
    for (const name of [
      "index.html",
      "issues/index.html",
      "issues/3/index.html",
      "issues/3/mail.html",
      "issues/3/mail.txt",
      "essays/index.html",
      "essays/five-is-enough/index.html",
      "about/index.html",
      "bookmarks/index.html",
      "bookmarks/2026-10/index.html",
      "bookmarks/tags/index.html",
      "bookmarks/tags/local-government/index.html",
      "bookmarks/sites/index.html",
      "bookmarks/sites/lowwater.example/index.html",
      "deadlines/index.html",
      "deadlines.ics",
      "via/index.html",
      "via/a-reader-by-email/index.html",
      "follow/index.html",
      "feed.xml",
      "atom.xml",
      "feed.json",
      "first.xml",
      "everything.xml",
      "bookmarks/feed.xml",
      "bookmarks/feed.json",
      "bookmarks/notes.xml",
      "essays/feed.xml",
      "deadlines/feed.xml",
      "feeds.opml",
      "feed.css",
      "search/index.html",
      "search/2026.json",
      "404.html",
      "robots.txt",
      "sitemap.xml",
      "site.webmanifest",
      ".well-known/security.txt",
    ]) {
      expect(files).toContain(name);
    }
  });

  it("has no form but that of the search, and lets none be sent elsewhere, where there is no service", () => {
    const withSearch = ["404.html", "bookmarks/index.html", "issues/index.html", "search/index.html"];
    for (const [name, page] of pages) {
      const forms = [...page.matchAll(/<form[^>]*action="([^"]*)"/g)].map(([, action]) => action);
      const policy = /form-action ([^;]*);/.exec(page)?.[1];
      expect([name, forms, policy]).toEqual(
        withSearch.includes(name) ? [name, ["/search/"], "'self'"] : [name, [], "'none'"],
      );
    }
  });

  it("lets the page of the search's results run files of ours, and no other page any script", () => {
    for (const [name, page] of pages) {
      const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
      const scripts = /(?:^|; )script-src ([^;]*)/.exec(policy)?.[1];
      expect([name, scripts]).toEqual([name, name === "search/index.html" ? "'self'" : undefined]);
      expect(policy).not.toMatch(/unsafe|\*|data:|https?:/);
    }
  });

  it("leads with the newest issue, and goes back from there", () => {
    const read = (name: string) => readFileSync(join(site, name), "utf8");
    const numbers = (text: string) =>
      [...text.matchAll(/href="\/issues\/(\d+)\/"/g)].map(([, number]) => number);
    const rest = (text: string) => [...new Set(numbers(text))];
    expect(rest(read("issues/index.html"))).toEqual(["3", "2", "1"]);
    expect(rest(read("index.html"))).toEqual(["3", "2", "1"]);
    const json: { items: { url: string }[] } = JSON.parse(read("feed.json"));
    for (const text of [read("feed.xml"), read("atom.xml"), json.items.map((item) => item.url).join("\n")])
      expect([...new Set([...text.matchAll(/\/issues\/(\d+)\//g)].map(([, number]) => number))]).toEqual([
        "3",
        "2",
        "1",
      ]);
  });

  it("says of a deadline that is over that it is closed, on the page and nowhere else", () => {
    const read = (name: string) => readFileSync(join(site, name), "utf8");
    expect(read("issues/1/index.html")).toContain(
      '<time class="closed" datetime="2026-11-18">Closed on Wednesday 18 November</time>',
    );
    for (const name of ["issues/1/mail.html", "issues/1/mail.txt", "feed.xml"])
      expect(read(name)).toContain("Closes Wednesday 18 November");
  });

  it("has on the page of a month that is over nothing that changes with the weeks", () => {
    const read = (name: string) => readFileSync(join(site, name), "utf8");
    const october = read("bookmarks/2026-10/index.html");
    const ways = /<section class="section">[\s\S]*<\/section>/.exec(october)?.[0] ?? "";
    expect(ways).toContain('href="/bookmarks/2026-10/" aria-current="page"');
    expect(ways).toContain('href="/bookmarks/2026-11/"');
    expect(ways).not.toMatch(/\(\d+\)/);
    expect(read("bookmarks/index.html")).toMatch(/October 2026\s*<\/a>\s*\(\d+\)/);
  });

  it("shows at /bookmarks/ the newest links and the way to all, not a second copy of the newest month", () => {
    const links = (name: string) =>
      readFileSync(join(site, name), "utf8").match(/<a class="title[^"]*" href="https?:/g)?.length ?? 0;
    const [newest = ""] = readdirSync(join(site, "bookmarks"))
      .filter((name) => /^\d/.test(name))
      .sort()
      .reverse();
    expect(links("bookmarks/index.html")).toBeGreaterThan(0);
    expect(links("bookmarks/index.html")).toBeLessThan(links(`bookmarks/${newest}/index.html`));
  });

  it("leads from each tag of three bookmarks to all of them, and from what was picked to its issue", () => {
    const read = (name: string) => readFileSync(join(site, name), "utf8");
    const month = read("bookmarks/2026-11/index.html");
    expect(month).toContain('href="/bookmarks/tags/local-government/"');
    expect(month).toMatch(/<a class="picked ink-\d+" href="\/issues\/3\/">\s*Picked in issue 3/);
    const tag = read("bookmarks/tags/local-government/index.html");
    expect(tag.match(/<a class="title[ "]/g)).toHaveLength(20);
    expect(tag).toContain("<span>20 links</span>");
    expect(tag).toMatch(/Picked in issue/);
    expect(read("bookmarks/tags/index.html")).toMatch(/<bdi>#local-government<\/bdi>\s*<\/a>\s*\(20\)/);
  });

  it("leads from a pick to all that its credit led to, and from there back to the pick", () => {
    const read = (name: string) => readFileSync(join(site, name), "utf8");
    expect(read("issues/2/index.html")).toContain('href="/via/strategic-reading/"');
    const page = read("via/strategic-reading/index.html");
    expect(page).toMatch(/<li class="ink-\d+">\s*<a class="figure" href="\/issues\/2\/#pick-\d"/);
    expect(page).toContain('href="https://reading.example.org/"');
  });

  it("says what is open by its day, and never how many days are left", () => {
    const page = readFileSync(join(site, "deadlines/index.html"), "utf8");
    expect(page).toContain("https://tinyfund.example/winter-2026");
    expect(page).toMatch(/<time class="closed" datetime="2026-11-18">\s*Closed on Wednesday 18 November/);
    expect(page).not.toMatch(/tomorrow|today| in \d+ days/i);
    const calendar = readFileSync(join(site, "deadlines.ics"), "utf8");
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  });

  it("has headings that go down one step at a time, from one of the first level", () => {
    for (const [name, text] of pages) {
      const levels = [...text.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
      const steps = levels.map((level, at) => level - (levels[at - 1] ?? 0));
      expect([name, levels.filter((level) => level === 1).length]).toEqual([name, 1]);
      expect([name, steps.filter((step) => step > 1)]).toEqual([name, []]);
    }
  });

  it("describes every page in words of its own", () => {
    const described = pages
      .filter(([name]) => name !== "404.html")
      .map(([name, text]) => [/<meta name="description" content="([^"]*)"/.exec(text)?.[1], name]);
    expect(described.filter(([words]) => !words)).toEqual([]);
    expect(new Map(described.map(([words, name]) => [words, name])).size).toBe(described.length);
  });

  it("has a page for what is not there that stands nowhere, and in no search engine", () => {
    const page = readFileSync(join(site, "404.html"), "utf8");
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).not.toMatch(/rel="canonical"|og:url/);
    for (const [name, text] of pages)
      if (name !== "404.html") {
        expect([name, /rel="canonical"/.test(text), /noindex/.test(text)]).toEqual([name, true, false]);
        expect(text).toContain("connect-src 'self'");
      }
  });

  it("asks at once for the faces that a first view stands in: the italic one where a tagline does", () => {
    for (const [name, page] of pages) {
      const asked = [...page.matchAll(/<link rel="preload" href="([^"]+)"/g)].map(([, href = ""]) => href);
      const faces = asked.map((href) => /\/_astro\/(\w+)\.[\w-]+\.woff2$/.exec(href)?.[1]);
      const italic = page.includes('<p class="tagline">') ? ["italic"] : [];
      expect([name, faces]).toEqual([name, ["title", "text", "figures", ...italic]]);
      for (const href of asked) expect(files).toContain(href.slice(1));
    }
  });

  it("has a picture for networks on every page, of the size that it says, an issue's and an essay's own", async () => {
    const seen = new Map<string, string[]>();
    for (const [name, text] of pages) {
      const [, address = ""] = /<meta property="og:image" content="([^"]*)"/.exec(text) ?? [];
      const { pathname, origin } = new URL(address);
      expect([name, origin]).toEqual([name, "https://fiveforfriday.example"]);
      const { width, height } = await sharp(join(site, pathname)).metadata();
      expect(text).toContain(`<meta property="og:image:width" content="${width}">`);
      expect(text).toContain(`<meta property="og:image:height" content="${height}">`);
      expect(text).toMatch(/<meta property="og:image:alt" content="[^"]+">/);
      expect(text).toContain('<meta name="twitter:card" content="summary_large_image">');
      seen.set(pathname, [...(seen.get(pathname) ?? []), name]);
    }
    expect(seen.get("/cards/issue-3.jpg")).toEqual(["issues/3/index.html"]);
    expect(seen.get("/cards/essay-five-is-enough.png")).toEqual(["essays/five-is-enough/index.html"]);
    expect(seen.get("/cards/site.png")).toContain("index.html");
    expect(
      readdirSync(join(site, "cards"))
        .map((name) => `/cards/${name}`)
        .toSorted(),
    ).toEqual([...seen.keys()].toSorted());
  });

  it("lists for search engines every page that is to be found, and no other file", () => {
    const read = (name: string) => readFileSync(join(site, name), "utf8");
    const listed = [...read("sitemap.xml").matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address);
    const canonical = pages.flatMap(
      ([, text]) => /<link rel="canonical" href="([^"]*)"/.exec(text)?.[1] ?? [],
    );
    expect(canonical).toHaveLength(pages.length - 1);
    expect(listed.toSorted()).toEqual(canonical.toSorted());
    expect(read("sitemap.xml")).toContain("issues/3/</loc><lastmod>2026-11-20T09:00:00.000Z</lastmod>");
    expect(read("robots.txt")).toContain("\nSitemap: https://fiveforfriday.example/sitemap.xml\n");
  });

  it("has mails with the names of meta that the standard knows, and no words as pale as their ground", () => {
    for (const [name, text] of texts.filter(([name]) => name.endsWith("mail.html"))) {
      const metas = [...text.matchAll(/<meta name="([^"]*)"/g)].map(([, meta]) => meta);
      expect([name, metas]).toEqual([name, ["viewport", "color-scheme"]]);
      const ground = /<body[^>]*background:(#\w+)/.exec(text)?.[1] ?? "none";
      expect(text.split(`;color:${ground}`)).toHaveLength(1);
      expect(text).not.toMatch(/font-size:[0-8]px/);
    }
  });

  it("names no source file, no folder of the machine and no mark of the build tool", () => {
    for (const [name, text] of texts) {
      expect([
        name,
        /data-astro-|\/src\/|file:\/\/|node_modules|\/(home|root|Users|tmp|work)\//.exec(text)?.[0],
      ]).toEqual([name, undefined]);
    }
  });

  it("holds no script, no inline style and nothing from another host on any reading page", () => {
    for (const [name, whole] of pages) {
      if (name === "search/index.html") continue;
      // Data for programs is no script: nothing runs it, and nothing in it can end it.
      const text = whole.replace(/<script type="application\/ld\+json">[^<>]*<\/script>/, "");
      expect([name, /<script|<iframe|<object|<embed|\son\w+=|\sstyle=|<style/i.exec(text)?.[0]]).toEqual([
        name,
        undefined,
      ]);
      const loaded = [
        ...text.matchAll(/<(?:img|link|source|video|audio)\b[^>]*?\s(?:src|srcset|href)="([^"]*)"/g),
      ].filter(([tag]) => !/rel="(canonical|alternate)"/.test(tag));
      for (const [, address = ""] of loaded)
        expect([name, address]).toEqual([name, expect.stringMatching(/^\/(?!\/)/)]);
    }
  });

  it("holds on the page of the search's results one script, a file of ours", () => {
    const whole = readFileSync(join(site, "search/index.html"), "utf8");
    const page = whole.replace(/<script type="application\/ld\+json">[^<>]*<\/script>/, "");
    const scripts = [...page.matchAll(/<script([^>]*)>([^<]*)/g)].map(([, how, text]) => [how, text]);
    expect(scripts).toEqual([[expect.stringMatching(/^ type="module" src="\/_astro\/[\w.-]+\.js"$/), ""]]);
    expect(page).not.toMatch(/<iframe|<object|<embed|\son\w+=|\sstyle=|<style/i);
  });

  it("shows no private bookmark anywhere", () => {
    const lines = ["2026-10", "2026-11"].flatMap((month) =>
      readFileSync(join(publication, `bookmarks/${month}.jsonl`), "utf8")
        .trim()
        .split("\n"),
    );
    const hidden = lines
      .map((line): { url: string; title: string; private?: boolean } => JSON.parse(line))
      .filter((one) => one.private);
    expect(hidden).toHaveLength(2);
    for (const { url } of hidden)
      for (const [name, text] of texts) expect([name, text.includes(url)]).toEqual([name, false]);
  });

  it("weighs 30 kB at most with its styles where a page is read from its beginning to its end", () => {
    const read = (name: string) => readFileSync(join(site, name));
    for (const name of [
      "index",
      "issues/1/index",
      "issues/2/index",
      "issues/3/index",
      "essays/five-is-enough/index",
    ]) {
      const page = read(`${name}.html`);
      const styles = [...page.toString().matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(
        ([, path = ""]) => path,
      );
      const bytes = [page, ...styles.map(read)].reduce((sum, file) => sum + gzipSync(file).length, 0);
      expect([name, styles.length > 0, bytes < 30_000]).toEqual([name, true, true]);
    }
  });

  it("has mail bodies far below the size at which mail programs cut", () => {
    for (const [name, text] of texts.filter(([name]) => name.endsWith("mail.html")))
      expect([name, text.length < 40_000]).toEqual([name, true]);
  });

  it("has feeds that are complete and absolute", () => {
    for (const name of ["feed.xml", "atom.xml"]) {
      const xml = readFileSync(join(site, name), "utf8");
      expect(xml).not.toMatch(/(href|src)="\/[^/]/);
    }
    const rss = readFileSync(join(site, "feed.xml"), "utf8");
    expect(rss).toContain(
      '<atom:link href="https://fiveforfriday.example/feed.xml" rel="self" type="application/rss+xml"/>',
    );
    expect([...rss.matchAll(/<guid isPermaLink="true">/g)]).toHaveLength(3);
    expect([...rss.matchAll(/<pubDate>\w{3}, \d\d \w{3} \d{4} 09:00:00 GMT<\/pubDate>/g)]).toHaveLength(3);
    const json: {
      version: string;
      items: { id: string; url: string; content_html: string }[];
      language: string;
      authors: unknown[];
    } = JSON.parse(readFileSync(join(site, "feed.json"), "utf8"));
    expect(json).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      language: "en-GB",
      authors: [{ name: "A. Editor" }],
    });
    expect(json.items).toHaveLength(3);
  });

  it("has a head on each page that leads to its feeds, and a list of all, each to a file that is there", () => {
    const read = (name: string) => readFileSync(join(site, name), "utf8");
    const heads = (name: string) =>
      [...read(name).matchAll(/<link rel="alternate" type="[^"]*" title="[^"]*" href="([^"]*)"/g)].map(
        ([, path = ""]) => path.slice(1),
      );
    const ofIssues = ["feed.xml", "atom.xml", "feed.json"];
    expect(heads("about/index.html")).toEqual(ofIssues);
    expect(heads("bookmarks/2026-10/index.html")).toEqual([
      ...ofIssues,
      "bookmarks/feed.xml",
      "bookmarks/notes.xml",
    ]);
    const listed = [
      ...read("feeds.opml").matchAll(/xmlUrl="https:\/\/fiveforfriday\.example\/([^"]*)"/g),
    ].map(([, path = ""]) => path);
    expect(files).toEqual(expect.arrayContaining([...heads("follow/index.html"), ...listed]));
    const ofTags = files.filter((name) => /^bookmarks\/tags\/[^/]+\/feed\.xml$/.test(name));
    expect(listed.slice(7).sort()).toEqual(ofTags.sort());
    expect(ofTags.length).toBeGreaterThan(0);
    for (const path of ofTags) expect(heads(path.replace("feed.xml", "index.html"))).toContain(path);
    for (const path of listed)
      expect(findingsOfXml(read(path), `https://fiveforfriday.example/${path}`)).toEqual([]);
  });

  it("leads from the feed of bookmarks to the place of each on its page", () => {
    const { items }: { items: { url: string; external_url: string }[] } = JSON.parse(
      readFileSync(join(site, "bookmarks/feed.json"), "utf8"),
    );
    expect(items.length).toBeGreaterThan(20);
    for (const { url } of items) {
      const { pathname, hash } = new URL(url);
      const page = readFileSync(join(site, pathname, "index.html"), "utf8");
      expect(page.split(`id="${hash.slice(1)}"`)).toHaveLength(2);
    }
  });
});
