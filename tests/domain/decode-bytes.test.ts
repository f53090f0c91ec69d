import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeHtml } from "../../src/domain/decode-bytes.ts";

const latin = (text: string) => Buffer.from(text, "latin1");
/** "日本" in Shift_JIS and EUC-JP, "Привет" in windows-1251, "中文" in GBK, "한국" in EUC-KR. */
const shiftJis = latin("\x93\xfa\x96\x7b");
const eucJp = latin("\xc6\xfc\xcb\xdc");
const cyrillic = latin("\xcf\xf0\xe8\xe2\xe5\xf2");
const gbk = latin("\xd6\xd0\xce\xc4");
const eucKr = latin("\xc7\xd1\xb1\xb9");
const meta = (charset: string) => `<meta charset=${charset}><p>`;
const page = (head: string, words: Buffer) => Buffer.concat([latin(head), words]);

describe("a page's bytes", () => {
  const cases: [string, Buffer, string, string][] = [
    [
      "windows-1252 named in the page",
      page(meta("windows-1252"), latin("caf\xe9 \x93x\x94")),
      "",
      "café “x”",
    ],
    ["nothing named at all", latin("<p>caf\xe9 \x93x\x94"), "text/html", "café “x”"],
    [
      "UTF-8 under a header that says Latin",
      Buffer.from("<p>café “x”"),
      "text/html; charset=iso-8859-1",
      "café “x”",
    ],
    [
      "UTF-8 under a header that says Shift_JIS",
      Buffer.from("<p>日本"),
      "text/html; charset=Shift_JIS",
      "日本",
    ],
    ["UTF-8 in a page that says windows-1251", Buffer.from(`${meta("windows-1251")}Привет`), "", "Привет"],
    ["UTF-16 with its mark", Buffer.from("\ufeff<p>café “x”", "utf16le"), "text/html", "café “x”"],
    [
      "UTF-16 big-endian under a header that lies",
      Buffer.from("\ufeff<p>日本", "utf16le").swap16(),
      "text/html; charset=utf-8",
      "日本",
    ],
    ["UTF-8 with its mark in a page that lies", Buffer.from(`\ufeff${meta("gbk")}日本`), "", "日本"],
    [
      "Latin under a header that says UTF-8",
      latin("<p>caf\xe9 \x93x\x94"),
      "text/html; charset=utf-8",
      "café “x”",
    ],
    ["Latin in a page that says UTF-8", page(meta("utf-8"), latin("caf\xe9 \x93x\x94")), "", "café “x”"],
    [
      "Shift_JIS under a header that says UTF-8",
      page(meta("Shift_JIS"), shiftJis),
      "text/html; charset=utf-8",
      "日本",
    ],
    ["EUC-JP that the page names", page(meta("euc-jp"), eucJp), "text/html", "日本"],
    ["windows-1251 under its header", page("<p>", cyrillic), "text/html; charset=windows-1251", "Привет"],
    ["GBK that the page names", page(meta("gb2312"), gbk), "", "中文"],
    ["EUC-KR that the page names", page(meta("euc-kr"), eucKr), "", "한국"],
    [
      "a name behind 1,024 bytes",
      page(`<!--${"x".repeat(2_000)}-->${meta("windows-1251")}`, cyrillic),
      "",
      "Привет",
    ],
    ["ASCII with the mark of UTF-8", Buffer.from("\ufeff<p>plain"), "text/html", "<p>plain"],
    [
      "windows-1251 that the page names under a header that says Latin",
      page(meta("windows-1251"), cyrillic),
      "text/html; charset=ISO-8859-1",
      "Привет",
    ],
    [
      "windows-1251 under its header in a page that says Latin",
      page(meta("iso-8859-1"), cyrillic),
      "text/html; charset=windows-1251",
      "Привет",
    ],
    [
      "Latin under a header that says Shift_JIS",
      latin("<p>d\xe9j\xe0 vu, d\xe9j\xe0 lu, caf\xe9 \x93x\x94"),
      "text/html; charset=Shift_JIS",
      "déjà lu, café “x”",
    ],
    ["ASCII under a header that says UTF-16", latin("<p>plain"), "text/html; charset=utf-16", "<p>plain"],
    [
      "UTF-16 under its header, without a mark",
      Buffer.from("<p>日本", "utf16le"),
      "x; charset=utf-16le",
      "日本",
    ],
    [
      "a name behind 20,000 bytes",
      page(`<style>${"x".repeat(20_000)}</style>${meta("windows-1251")}`, cyrillic),
      "",
      "Привет",
    ],
    ["an encoding that is refused for its dangers", latin("<p>caf\xe9"), "x; charset=iso-2022-kr", "café"],
    ["a page that names such a one", page(meta("hz-gb-2312"), latin("caf\xe9")), "text/html", "café"],
    ["the start of UTF-8, cut inside a character", Buffer.from("<p>é日本").subarray(0, -1), "", "é日"],
    [
      "an encoding that does not exist",
      page(meta("klingon"), latin("caf\xe9")),
      "text/html; charset=none",
      "café",
    ],
    [
      "UTF-8 with one broken character",
      page(
        meta("utf-8"),
        Buffer.concat([Buffer.from("Äpfel, Öl, Übung, süß, für, wäre, hätte, können "), latin("\xff")]),
      ),
      "",
      "Äpfel, Öl",
    ],
  ];
  it.each(cases)("are read where they are %s", (_name, bytes, contentType, expected) => {
    const text = decodeHtml(bytes, contentType);
    expect(text).toContain(expected);
    expect(text.startsWith("<")).toBe(true);
  });

  it("never stop a reading, whatever they are and whatever is said of them", () => {
    const charsets = fc.constantFrom(
      ..."utf-8 utf-16 utf-16be utf-32 utf-7 gbk gb18030 big5 euc-kr euc-jp shift_jis iso-2022-jp".split(" "),
      ..."iso-2022-kr hz-gb-2312 replacement x-user-defined macintosh ibm866 koi8-r klingon".split(" "),
      "",
      "\u0000",
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), charsets, charsets, (bytes, header, own) => {
        const all = Buffer.concat([latin(`<meta charset="${own}">`), bytes]);
        expect(typeof decodeHtml(all, `text/html; charset=${header}`)).toBe("string");
        expect(typeof decodeHtml(bytes, `text/html; charset=${header}`)).toBe("string");
      }),
    );
  });
});
