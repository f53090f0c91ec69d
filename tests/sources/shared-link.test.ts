import { describe, expect, it } from "vitest";
import { readSharedLink } from "../../src/sources/shared-link.ts";

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
      "a title that is the address",
      { title: "https://example.org/a" },
      { url: "https://example.org/a", title: undefined },
    ],
  ])("from %s is read", (_from, fields, expected) => {
    const capture = readSharedLink(fields, at);
    expect(capture).toMatchObject({ savedAt: at.now, source: "bookmarklet" });
    expect(capture).toMatchObject(expected);
  });

  it.each([
    {},
    { url: "javascript:alert(1)" },
    { text: "no address here" },
    { url: "http://user:pass@example.org/" },
  ])("without a web address is none: %j", (fields) => {
    expect(readSharedLink(fields, at)).toBeUndefined();
  });
});
