import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSharedLinks } from "../../src/sources/shared-link.ts";

const at = { now: "2026-11-27T09:00:00.000Z", source: "bookmarklet" };

describe("a shared link", () => {
  it.each([
    [
      "a bookmarklet",
      { title: "A page", url: "https://example.org/a", text: "why it matters", tags: "web, data" },
      { url: "https://example.org/a", title: "A page", note: "why it matters", tags: ["web", "data"] },
    ],
    [
      "Android, the address in the text",
      { title: "A page", text: "A page https://example.org/a" },
      { url: "https://example.org/a", title: "A page", note: undefined },
    ],
    [
      "Android, the address alone",
      { text: "https://example.org/a" },
      { url: "https://example.org/a", title: undefined, note: undefined },
    ],
    [
      "a quotation above the address",
      { text: "“Bins are hard.”\n\nhttps://example.org/a." },
      { url: "https://example.org/a", note: "“Bins are hard.”" },
    ],
    [
      "an address with brackets in a sentence",
      { text: "Read this (https://example.org/Foo_(bar))." },
      { url: "https://example.org/Foo_(bar)", note: expect.stringContaining("Read this") },
    ],
    [
      "typographic quotes",
      { text: "“https://example.org/a” — lamps" },
      { url: "https://example.org/a", note: "— lamps" },
    ],
    [
      "words of another script around the address",
      { text: "见https://example.org/a。" },
      { url: "https://example.org/a", note: "见" },
    ],
    [
      "a link without width at its end",
      { text: "https://example.org/a\u200b\nwhy" },
      { url: "https://example.org/a", note: "why" },
    ],
    [
      "iOS, the page's title above its address",
      { text: "A page\n\nhttps://example.org/a\n", title: "A page", url: "https://example.org/a" },
      { url: "https://example.org/a", title: "A page", note: undefined },
    ],
    [
      "an app that writes words into the field of the address",
      { url: "A page – https://example.org/a", title: "A page" },
      { url: "https://example.org/a", title: "A page", note: undefined },
    ],
    [
      "a text with the same address twice, once with a tracker",
      { text: "https://example.org/a?utm_source=x\nsee https://www.example.org/a" },
      { url: "https://example.org/a?utm_source=x", note: "see" },
    ],
    [
      "an address that stands in the title alone",
      { title: "Read https://example.org/a", text: "why" },
      { url: "https://example.org/a", title: undefined, note: "why" },
    ],
    [
      "a quotation with the address of the passage",
      { text: "“Bins are hard.” https://example.org/a#:~:text=Bins%20are" },
      { url: "https://example.org/a#:~:text=Bins%20are", note: "“Bins are hard.”" },
    ],
    [
      "a title that is the address",
      { title: "https://example.org/a" },
      { url: "https://example.org/a", title: undefined },
    ],
  ])("from %s is read", (_from, fields, expected) => {
    const [capture, ...others] = readSharedLinks(fields, at);
    expect(others).toEqual([]);
    expect(capture).toMatchObject({ savedAt: at.now, source: "bookmarklet" });
    expect(capture).toMatchObject(expected);
  });

  it.each([
    {},
    { url: "javascript:alert(1)" },
    { text: "no address here" },
    { url: "http://user:pass@example.org/" },
  ])("without a web address is none: %j", (fields) => {
    expect(readSharedLinks(fields, at)).toEqual([]);
  });
});

describe("several links in one text", () => {
  const [a, b, c] = ["https://example.org/a", "https://example.org/b", "https://example.org/c"];
  it.each([
    ["one a line", { text: `${a}\n${b}\n${c}` }, [{ url: a }, { url: b }, { url: c }]],
    [
      "in a sentence",
      { text: `Both ${a} and ${b}.` },
      [
        { url: a, note: "Both and" },
        { url: b, note: "Both and" },
      ],
    ],
    ["one twice", { text: `${a} ${b} ${a}/` }, [{ url: a }, { url: b }]],
    [
      "each with its words, under words for all",
      { text: `For Friday:\n- ${a} – bins\n- ${b} – lamps` },
      [
        { url: a, note: "For Friday:\n- – bins" },
        { url: b, note: "For Friday:\n- – lamps" },
      ],
    ],
    [
      "each under its title, as lists of open pages have it",
      { title: "2 pages", text: `Page A\n${a}\n\nPage B\n${b}` },
      [
        { url: a, title: "Page A", note: undefined },
        { url: b, title: "Page B", note: undefined },
      ],
    ],
    [
      "beside the address of the post that names them",
      { title: "Joan on Social", url: c, text: `Great on bins: ${a}` },
      [
        { url: c, title: "Joan on Social", note: undefined },
        { url: a, title: undefined, note: "Great on bins:" },
      ],
    ],
    [
      "with others that are none",
      { text: `${a} javascript:alert(1) mailto:x@example.org ${b}` },
      [{ url: a }, { url: b }],
    ],
  ])("are several: %s", (_how, fields, expected) => {
    expect(readSharedLinks(fields, at)).toMatchObject(expected);
    expect(readSharedLinks(fields, at)).toHaveLength(expected.length);
  });

  it("loses no address and no word, however they are mixed", () => {
    const word = fc.constantFrom("bins", "lamps", "“why”", "это", "なぜ", "-", "1.");
    const link = fc.integer({ min: 0, max: 9 }).map((n) => `https://example.org/${n}`);
    const line = fc.array(fc.oneof(word, link), { maxLength: 5 }).map((parts) => parts.join(" "));
    const lines = fc.array(line, { maxLength: 6 });
    fc.assert(
      fc.property(lines, fc.option(link, { nil: undefined }), (given, url) => {
        const text = given.join("\n");
        const captures = readSharedLinks({ text, url }, at);
        const wanted = new Set([...(url ? [url] : []), ...(text.match(/https:\S+/g) ?? [])]);
        expect(captures.map((capture) => capture.url)).toEqual([...wanted]);
        const said = captures.map(({ title, note }) => `${title}\n${note}`).join("\n");
        for (const one of captures.length > 0 ? (text.match(/\p{L}{2,}(?![^\s]*[/:])/gu) ?? []) : [])
          if (!/^(https|example|org)$/.test(one)) expect(said).toContain(one);
      }),
    );
  });
});
