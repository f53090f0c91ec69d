import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBytes } from "../../src/domain/decode-bytes.ts";
import { encodeAs, wordsByCharset } from "../support/charsets.ts";

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
    const text = decodeBytes(bytes, { form: "html", contentType });
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
    const forms = fc.constantFrom("html" as const, "xml" as const, "text" as const, undefined);
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        charsets,
        charsets,
        forms,
        (bytes, header, own, form) => {
          const all = Buffer.concat([latin(`<meta charset="${own}">`), bytes]);
          expect(typeof decodeBytes(all, { form, contentType: `text/html; charset=${header}` })).toBe(
            "string",
          );
          expect(typeof decodeBytes(bytes, { form, contentType: `text/html; charset=${header}` })).toBe(
            "string",
          );
        },
      ),
    );
  });
});

describe("one bad byte", () => {
  const bad = latin("\xff");
  const join = (...parts: (string | Buffer)[]) =>
    Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : part)));
  const xml = '<?xml version="1.0" encoding="utf-8"?>';
  const cases: [where: string, bytes: Buffer, expected: string][] = [
    ["at the start of a declared file", join(xml, bad, "<t>Café, Größe</t>"), "Café, Größe"],
    ["in the middle of a declared file", join(xml, "<t>Café", bad, "Größe</t>"), "Café\ufffdGröße"],
    ["at the end of a declared file", join(xml, "<t>Café, Größe</t>", bad), "Café, Größe"],
    ["beside the only other letter of a declared file", join(xml, "<t>Café ", latin("\xe9t\xe9")), "Café"],
    ["in a page that says UTF-8", join(meta("utf-8"), "Café ", bad), "Café"],
    ["behind a mark", join("\ufeffCafé", bad, " Größe"), "Café\ufffd Größe"],
    ["where nothing is said, and the rest is plain", join("<t>Café, Größe, für", bad), "Café, Größe, für"],
    ["in a list of links", join("https://e.test/1 Café\nhttps://e.test/2 caf", latin("\xe9\n")), "Café"],
    ["half a character", join(xml, "<t>Café ", Buffer.from("日").subarray(0, 2), " Größe"), "Größe"],
    [
      "in Shift_JIS",
      join(latin("<?xml version='1.0' encoding='shift_jis'?>"), shiftJis, shiftJis, shiftJis, bad),
      "日本",
    ],
  ];
  it.each(cases)("%s leaves the rest alone", (_where, bytes, expected) => {
    expect(decodeBytes(bytes)).toContain(expected);
  });

  it("wherever it stands in a text of many letters, leaves all others alone", () => {
    const text = "Größe, Café, über, Ärger, naïve, señor, żółw, Привет, 日本";
    const whole = Buffer.from(text);
    fc.assert(
      fc.property(
        fc.nat({ max: whole.length }),
        fc.constantFrom(0xff, 0xfe, 0xe9, 0x93, 0x80, 0xc3),
        (at, byte) => {
          const read = decodeBytes(
            Buffer.concat([whole.subarray(0, at), Buffer.of(byte), whole.subarray(at)]),
          );
          const kept = [...text].filter((letter) => read.includes(letter)).length;
          expect(kept).toBeGreaterThanOrEqual([...text].length - 1);
        },
      ),
    );
  });
});

describe("controls that nobody writes", () => {
  it.each([
    ["in UTF-8", Buffer.from("the mayor\x92s lamps \x96 forty")],
    ["in UTF-16", Buffer.from("\ufeffthe mayor\x92s lamps \x96 forty", "utf16le")],
    ["as Latin-1", latin("the mayor\x92s lamps \x96 forty")],
    ["in ISO 8859-2", latin("<?xml version='1.0' encoding='iso-8859-2'?>the mayor\x92s lamps \x96 forty")],
  ])("are the signs of windows-1252 %s", (_name, bytes) => {
    expect(decodeBytes(bytes)).toContain("the mayor’s lamps – forty");
  });
});

describe("a last character that the end cuts", () => {
  const cases: [name: string, bytes: Buffer, expected: string][] = [
    ["of UTF-8", Buffer.from("Größe 日本").subarray(0, -1), "Größe 日"],
    ["of UTF-8 with no other", Buffer.from("plain, then é é").subarray(0, -1), "plain, then é "],
    ["of UTF-16", Buffer.from("\ufeffGröße", "utf16le").subarray(0, -1), "Größ"],
    ["of an emoji in UTF-16", Buffer.from("\ufeffGröße 🙂", "utf16le").subarray(0, -2), "Größe "],
    ["of UTF-32", encodeAs("utf-32le", "\ufeffGröße").subarray(0, -2), "Größ"],
  ];
  it.each(cases)("%s is left out", (_name, bytes, expected) => {
    expect(decodeBytes(bytes)).toBe(expected);
  });
});

describe("what is said of a text", () => {
  const koi = encodeAs("koi8-r", "Привет");
  const declared = (charset: string) => `<?xml version="1.0" encoding="${charset}"?>`;
  const cases: [name: string, bytes: Buffer, claimed: Parameters<typeof decodeBytes>[1], expected: string][] =
    [
      ["counts in an XML declaration", page(declared("koi8-r"), koi), { form: "xml" }, "Привет"],
      ["counts in the XML declaration of a page", page(declared("koi8-r"), koi), { form: "html" }, "Привет"],
      ["is found without its format", page(declared("koi8-r"), koi), {}, "Привет"],
      [
        "is found in the meta of an export",
        page(`<!DOCTYPE NETSCAPE-Bookmark-file-1>${meta("koi8-r")}`, koi),
        {},
        "Привет",
      ],
      [
        "counts in a header before the text's own word",
        page(declared("windows-1251"), koi),
        { form: "xml", contentType: "text/xml; charset=koi8-r" },
        "Привет",
      ],
      [
        "counts less in a header that says Latin unasked",
        page(declared("koi8-r"), koi),
        { form: "xml", contentType: "text/xml; charset=ISO-8859-1" },
        "Привет",
      ],
      [
        "counts nothing where the bytes are plainly UTF-8",
        Buffer.from(`${declared("koi8-r")}Привет`),
        { form: "xml" },
        "Привет",
      ],
      [
        "counts nothing where the bytes have another's mark",
        encodeAs("utf-16be", `\ufeff${declared("utf-8")}Привет`),
        { form: "xml" },
        "Привет",
      ],
      [
        "counts nothing where the bytes are UTF-16 without a mark",
        encodeAs("utf-16le", `${declared("utf-8")}Привет`),
        { form: "xml" },
        "Привет",
      ],
      [
        "is no word of a plain text that quotes it",
        page("https://e.test/ see <meta charset=big5> \n", koi),
        { form: "text", contentType: "text/plain; charset=koi8-r" },
        "Привет",
      ],
      [
        "counts nothing where it is UTF-16 and no byte is zero",
        page(declared("utf-16"), koi),
        { form: "xml", contentType: "text/xml; charset=koi8-r" },
        "Привет",
      ],
    ];
  it.each(cases)("%s", (_name, bytes, claimed, expected) => {
    expect(decodeBytes(bytes, claimed)).toContain(expected);
  });

  it("is not needed for any charset of a text long enough to guess by", () => {
    const guessed = Object.entries(wordsByCharset).map(([charset, words]) => [
      charset,
      decodeBytes(encodeAs(charset, `title,url\n${words},https://example.org/a\n`)).includes(words),
    ]);
    expect(guessed).toEqual(Object.keys(wordsByCharset).map((charset) => [charset, true]));
  });
});
