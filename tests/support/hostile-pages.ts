// Pages made wrong, by accident or to stop a run, and a pool of readers to give them to.
import { expect } from "vitest";
import { openReaders, type ReadResult } from "../../src/reading/reader-pool.ts";
import { sharedReaders } from "./readers.ts";

export const title = "A page with a name";
export const description = "A description of the page that is long enough to be its summary, come what may.";
const head = `<title>${title}</title><meta name="description" content="${description}">`;
export const sentence =
  "The council asked forty households what they wanted from the bin calendar, and most of them said the day.";
export const prose = `<p>${sentence}</p>`.repeat(8);
export const latin = (text: string) => Buffer.from(text, "latin1");
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
export const page = (body: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

/**
 * Pages whose name must come out whatever else does not. What is there many times is there `share` of the times that its
 * name says (1): a whole one takes a reader seconds.
 */
export function hostilePages(share = 1): Record<string, string | Buffer> {
  const times = (part: string, count: number) => part.repeat(count * share);
  const numbered = (count: number, part: (at: number) => string) =>
    Array.from({ length: count * share }, (_, at) => part(at)).join("");
  return {
    "no html, head or body tags": `${head}${prose}`,
    "text after the end": `${page(prose)}${prose}`,
    "text where only rows may be": page(`<table><tr>${prose}<td>x</table>`),
    "everything left open": `${head}<div><p><b><i><ul><li>${prose}`,
    "a form in a form in a table": page(`<form><table><form><tr><td>${prose}</form></table></form>`),
    "misnested formatting": page(`<b><p>1<i>2</b>3</p>4</i>${prose}`),
    "two bodies and two heads": `<html><head>${head}</head><body a=1>${prose}</body><head><title>No</title></head><body b=2>x`,
    "a frameset": `<html><head>${head}</head><frameset><frame src=x></frameset><noframes>${prose}</noframes>`,
    "NULs in text and tags": page(`<p\u0000>a\u0000b</p>${prose}`),
    "an xmp with a script in it": page(`<xmp><script>alert(1)</script></xmp>${prose}`),
    "a plaintext": page(`${prose}<plaintext></body></html><script>alert(1)</script>`),
    "a template with a page in it": page(`<template><h1>No</h1>${prose}</template>${prose}`),
    "a comment that never ends": `${page(prose)}<!-- ${times("x", 10_000)}`,
    "a script that never ends": `${page(prose)}<script>alert(1)`,
    "CDATA and processing instructions": page(`<![CDATA[ x ]]><?php echo 1 ?>${prose}`),
    "broken attributes": page(`<p <"'= a=1 a=2 =x "y" z='>${prose}`),
    "a base that is a program": page(`<base href="javascript:alert(1)">${prose}<a href="x">y</a>`),
    "a canonical that is no address": page(`<link rel=canonical href="http://[::x">${prose}`),
    "a byte order mark": `\ufeff${page(prose)}`,
    "UTF-16 with its mark": Buffer.from(`\ufeff${page(prose)}`, "utf16le"),
    "UTF-16 from its other end": Buffer.from(`\ufeff${page(prose)}`, "utf16le").swap16(),
    "a header and a meta that lie": latin(page(`<meta charset=utf-16><p>caf\xe9${prose}`)),
    "an encoding nobody knows": page(`<meta charset="klingon">${prose}`),
    "lone surrogates and huge entities": page(
      `<p>&#xD800; &#x110000; &#99999999999; &notanentity;</p>${prose}`,
    ),
    "a billion laughs": `<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${page(`<p>&b;&b;</p>${prose}`)}`,
    "20,000 nested tags": page(`${times("<div>", 20_000)}${prose}`),
    "3,000 nested formatting tags and paragraphs": page(`${times("<b><i><p>", 1_000)}x`),
    "3,000 nested tables": page(`${times("<table><tr><td>", 1_000)}x`),
    "20,000 siblings": page(times("<p>a, b.</p>", 20_000)),
    "200,000 inline tags": page(times("<i>x</i>", 200_000)),
    "an attribute of 4 MB": page(`<div title="${times("x", 4_000_000)}">${prose}</div>`),
    "a text of 4 MB": page(`<p>${times("word ", 800_000)}</p>`),
    "20,000 blocks of linked data": page(`${times(ld({ "@type": "Thing" }), 20_000)}${prose}`),
    "linked data that names itself": page(
      `${ld({
        "@graph": [
          { "@type": "Article", "@id": "#a", author: { "@id": "#b" } },
          { "@id": "#b", author: { "@id": "#b" }, name: { "@id": "#a" } },
        ],
      })}${prose}`,
    ),
    "linked data nested 5,000 deep": page(
      `<script type="application/ld+json">${times('{"a":', 5_000)}1${times("}", 5_000)}</script>${prose}`,
    ),
    "linked data with dangerous names": page(
      `<script type="application/ld+json">{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"@type":"Article","author":{"name":{"toString":1}}}</script>${prose}`,
    ),
    "20,000 metas and 20,000 attributes": page(
      `${times('<meta name="x" content="y">', 20_000)}<p ${numbered(20_000, (at) => `a${at}=1 `)}>${prose}`,
    ),
    "linked data of 800,000 empty lists": page(
      `<script type="application/ld+json">[${times(`[${times("[],", 1_900)}1],`, 400)}1]</script>${prose}`,
    ),
    "2,000 open tags that come again in each of 10,000 paragraphs": page(
      `<p>${numbered(2_000, (at) => `<b a=${at}>`)}${times("</p><p>x", 10_000)}`,
    ),
    "700,000 attributes": page(times(`<p ${numbered(1_000, (at) => `a${at} `)}>`, 700)),
    "60,000 bodies, each with an attribute of its own": page(
      `${numbered(60_000, (at) => `<body a${at}=1>`)}${prose}`,
    ),
    "600,000 comments": page(`${prose}${times("<!>", 600_000)}`),
    "625,000 nested inline tags": page(times("<i>", 625_000)),
    "20,000 nested templates": page(`${prose}${times("<template>", 20_000)}`),
    "40,000 paragraphs": page(times(`<p>${sentence}</p>`, 40_000)),
    "10,000 lines loose in one box": page(
      `<div>${times(`${sentence}<p>x</p><a href=x>y</a>`, 10_000)}</div>`,
    ),
    "500 nested authors": page(`${prose}${times("<div itemprop=author>", 500)}${times("<i></i>", 20_000)}`),
    "500 nested boxes around 50,000 words": page(
      `${prose}${times("<div class=related>", 500)}${times("<i>xx</i>", 50_000)}`,
    ),
    "a style of 500,000 declarations": page(`<p style="${times("a:b;", 500_000)}">x</p>${prose}`),
    "a heading of 500,000 marks": page(`<h1>${times("#", 500_000)}x</h1>${prose}`),
    "a property of a million spaces": page(`<meta property="${times(" ", 1_000_000)}" content=x>${prose}`),
    "spaces, dots and bylines without end": page(
      `<h1>${times(" ", 200_000)}</h1><p class="byline">${times("by ", 60_000)}</p><p class="date">${times("1 ", 60_000)}</p><p>${times(". ", 60_000)}</p><p>${times("photo by ", 20_000)}|</p>${prose}`,
    ),
  };
}

export const ordinary = (at: number) =>
  page(`<article><h1>${title}</h1><p>Number ${at}. ${sentence}</p>${prose}</article>`);

/** All at once, by two readers; by readers of their own where they have a time limit of their own. */
export async function readAll(
  pages: (string | Buffer)[],
  { contentTypes = [], timeoutMs }: { contentTypes?: string[]; timeoutMs?: number } = {},
): Promise<ReadResult[]> {
  const pool = timeoutMs === undefined ? sharedReaders() : openReaders({ workers: 2, timeoutMs });
  try {
    return await Promise.all(
      pages.map((one, at) =>
        pool.read({
          bytes: typeof one === "string" ? Buffer.from(one) : one,
          url: `https://pages.example/${at}`,
          contentType: contentTypes[at] ?? "text/html",
          today: "2026-11-27",
        }),
      ),
    );
  } finally {
    if (timeoutMs !== undefined) await pool.close();
  }
}

/** Each is read, or given up with its name; each ordinary page between them is whole. */
export async function readAmongOrdinary(pages: Record<string, string | Buffer>): Promise<void> {
  const names = Object.keys(pages);
  const mixed = names.flatMap((name, at) => [pages[name] ?? "", ordinary(at)]);
  const results = await readAll(mixed);
  for (const [at, name] of names.entries()) {
    const bad = results[at * 2];
    expect([name, bad?.page.title]).toEqual([name, title]);
    if (bad?.ok === false)
      expect([name, bad.why, bad.page.summary]).toEqual([name, "too-complex", description]);
    expect([name, JSON.stringify(bad?.page).includes("alert(1)")]).toEqual([
      name,
      name === "a plaintext" || name === "an xmp with a script in it",
    ]);
    const good = results[at * 2 + 1];
    expect([name, good?.ok, good?.page.title, good?.page.summary]).toEqual([name, true, title, description]);
    if (good?.ok) expect(good.page.text).toContain(`Number ${at}. ${sentence}`);
  }
}
