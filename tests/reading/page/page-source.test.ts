import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../../src/domain/decode-bytes.ts";
import { pageSource } from "../../../src/reading/page/page-source.ts";
import { withoutPrograms } from "../../../src/reading/page/without-programs.ts";

const page = (words: string) =>
  `<!doctype html><title>${words}</title><script>let a = "${words} </p>";</script><p data-a="${words}" class=x>${words}</p>`;

describe("a page's source", () => {
  it.each([
    ["ASCII", "Lamps", "utf8"],
    ["letters of two bytes", "Lampen für Bücher à la carte", "utf8"],
    ["letters of three and four", "“Lamps” — 灯 💡", "utf8"],
    ["a byte order mark", "\ufeffLampes à Orléans", "utf8"],
    ["UTF-16 with its mark", "\ufeffLampes à Orléans", "utf16le"],
    ["UTF-16 of ASCII letters", "Lamps", "utf16le"],
    ["windows-1252", "Lampes à Orléans", "latin1"],
  ] as const)("is what is decoded, without its programs: %s", (_what, words, encoding) => {
    const bytes = Buffer.from(page(words), encoding);
    const decoded = decodeBytes(bytes, { form: "html" });
    expect(pageSource(bytes).read).toBe(withoutPrograms(decoded));
    expect(decoded).toContain(words.replace("\ufeff", ""));
  });

  it.each([
    ["Lampes à Orléans", "utf8"],
    ["Lampes à Orléans", "latin1"],
  ] as const)("serves marks in the markup's programs: %s in %s", (words, encoding) => {
    const { served, read } = pageSource(Buffer.from(page(words), encoding));
    expect(served).toContain("<script>let a =");
    expect(read).not.toContain("let a =");
  });

  it("takes a string as it is", () => {
    expect(pageSource(page("Lamps"))).toEqual({
      served: page("Lamps"),
      read: withoutPrograms(page("Lamps")),
    });
  });

  it("reads nothing of a set of letters as markup", () => {
    // ISO-2022-JP: behind the escape, 0x3c 0x73 is one letter and no tag.
    const bytes = Buffer.from("<p>\x1b$B<script>\x1b(B</p>", "latin1");
    expect(pageSource(bytes).read).toBe(decodeBytes(bytes, { form: "html" }));
  });

  it("goes by the header where the bytes are no UTF-8", () => {
    const bytes = Buffer.from([0x3c, 0x70, 0x3e, 0xcb, 0xc1, 0xcd, 0xd0, 0xc1]);
    expect(pageSource(bytes, "text/html; charset=koi8-r").read).toBe("<p>кампа");
  });
});
