// A site in a folder of its host, `https://joan.example/links/`, of a publication that shares no folder of the disk with
// the code: every address of ours that stands in a page, a feed, a mail or a style leads to a file of the build.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { runBuild } from "../../scripts/astro.ts";
import { checkout } from "../../scripts/checkout.ts";
import { type PublicationFolder, publicationFolder } from "../../src/domain/publication-folder.ts";
import { aFolderApart } from "../support/folders.ts";
import { aWorld } from "../support/world.ts";

const site = "https://joan.example/links";
const ways = `---
title: Ways
---
[a](/about/) [b](../) [c](about.md) [d](five-is-enough.md) [e](0001.md) [f](#ways) [g](/links/about/) [h](/feed.xml)

![A canal at dusk](../photos/canal.jpg)

## Ways
`;

/** What became of the first pick of issue 1, and who links to that issue. */
const gone = {
  ...{ key: "digital.westmarch.example/notes/parking-permits", state: "dead" },
  ...{ since: "2026-11-20", checked: "2026-11", copy: "https://web.archive.org/web/2026/https://e.example/" },
};
const mention = {
  ...{ "wm-target": `${site}/issues/1/`, "wm-source": "https://neighbour.example/post" },
  author: { name: "A neighbour" },
};

/** The sample publication at the address, built. */
async function aBuiltSite(): Promise<PublicationFolder> {
  const folder = publicationFolder(await aFolderApart());
  for (const part of ["content", "bookmarks"])
    await cp(join(checkout, part), join(folder.root, part), { recursive: true });
  const settings = await readFile(folder.settings, "utf8");
  const more = "webmention: { endpoint: https://takes.example/joan }\n";
  await writeFile(folder.settings, `${settings.replace(/^url: .*$/m, `url: ${site}/`)}\n${more}`);
  await writeFile(folder.linkRecords, `${JSON.stringify(gone)}\n`);
  await writeFile(folder.mentions, JSON.stringify({ children: [mention] }));
  await writeFile(join(folder.pages, "ways.md"), ways);
  expect(await runBuild({ isQuiet: true }, aWorld({ folder }))).toBe(0);
  return folder;
}

type Node = { attrs?: { name: string; value: string }[]; childNodes?: Node[]; content?: Node };

/** The values of all attributes that hold an address, each of a `srcset` by itself. */
function addressesInHtml(text: string): string[] {
  const found: string[] = [];
  const visit = (node: Node) => {
    for (const { name, value } of node.attrs ?? []) {
      if (["href", "src", "action", "poster"].includes(name)) found.push(value);
      if (name === "srcset") found.push(...value.split(",").map((one) => one.trim().split(" ")[0] ?? ""));
      if (name === "content" && /^https?:/.test(value)) found.push(value);
    }
    for (const child of [...(node.childNodes ?? []), ...(node.content ? [node.content] : [])]) visit(child);
  };
  visit(parse(text) as unknown as Node);
  return found;
}

/** Addresses of the site's host in words: feeds, and mail as text. */
function addressesInWords(text: string): string[] {
  const plain = text
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
  const absolute = [...plain.matchAll(/https:\/\/joan\.example[^\s"'<>\\)\]]*/g)].map(([url]) => url);
  const relative = [...plain.matchAll(/(?:href|src)=\\?["']([^"'\\]*)/g)].map(([, url = ""]) => url);
  return [...absolute, ...relative];
}

describe("a site under a path", () => {
  it("has every address of its own right, in pages, feeds, mail and styles", async () => {
    const { site: dist } = await aBuiltSite();
    const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((name) =>
      statSync(join(dist, name)).isFile(),
    );
    const wrong: string[] = [];
    let looked = 0;
    const look = (file: string, written: string, isPage: boolean) => {
      if (written.startsWith("#") || written.startsWith("mailto:")) return;
      const at = `${site}/${file.replace(/index\.html$/, "")}`;
      const url = new URL(written, isPage ? at : "relative:/");
      if (url.protocol === "relative:") wrong.push(`${file}: ${written} is not absolute`);
      if (url.origin !== new URL(site).origin) return;
      looked += 1;
      const path = decodeURIComponent(url.pathname);
      const target = path.startsWith("/links/") ? join(dist, path.slice("/links".length)) : "";
      const isThere =
        target !== "" &&
        existsSync(target) &&
        (statSync(target).isFile() || existsSync(join(target, "index.html")));
      if (!isThere) wrong.push(`${file}: ${written}`);
    };
    for (const file of files) {
      const text = readFileSync(join(dist, file), "utf8");
      const isMail = /mail\.(html|txt)$/.test(file);
      if (file.endsWith(".html")) for (const one of addressesInHtml(text)) look(file, one, !isMail);
      if (/\.(xml|json|txt)$/.test(file) && file !== "robots.txt")
        for (const one of addressesInWords(text)) look(file, one, false);
      if (file.endsWith(".css"))
        for (const [, one = ""] of text.matchAll(/url\(["']?([^"')]+)/g)) look(file, one, true);
    }
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(300);
    expect(readFileSync(join(dist, "search/index.html"), "utf8")).toMatch(
      /<script type="module" src="\/links\/_astro\/[^"]+\.js">/,
    );
    expect(readFileSync(join(dist, "robots.txt"), "utf8")).toContain("Disallow: /links/issues/*/mail.");
    const page = readFileSync(join(dist, "ways/index.html"), "utf8");
    expect([...page.matchAll(/<a href="([^"]*)">[a-h]<\/a>/g)].map(([, href]) => href)).toEqual([
      ...["/links/about/", "/links/", "/links/about/", "/links/essays/five-is-enough/", "/links/issues/1/"],
      ...["#ways", "/links/about/", "/links/feed.xml"].map((path) => path.replace(/^#/, "/links/ways/#")),
    ]);
    expect(page).toContain(`<link rel="canonical" href="${site}/ways/">`);
    const first = readFileSync(join(dist, "issues/1/index.html"), "utf8");
    expect(first).toContain('<link rel="webmention" href="https://takes.example/joan">');
    expect(first.split(gone.copy)).toHaveLength(2);
    expect(first).toMatch(
      /<a href="https:\/\/neighbour\.example\/post" rel="nofollow ugc">\s*<bdi>A neighbour/,
    );
  });
});
