import { describe, expect, it } from "vitest";
import { type Claimed, charsetClaims } from "../../src/domain/charset-claims.ts";

const cases: [name: string, text: string, claimed: Claimed, expected: string[]][] = [
  [
    "header, then own word",
    '<meta charset="koi8-r">',
    { form: "html", contentType: "text/html; charset=big5" },
    ["big5", "koi8-r"],
  ],
  [
    "own word before a header that says Latin",
    '<meta charset="koi8-r">',
    { form: "html", contentType: "text/html; charset=us-ascii" },
    ["koi8-r", "windows-1252"],
  ],
  [
    "a page that says Latin, and a header that does not",
    '<meta charset="latin1">',
    { form: "html", contentType: "x; charset='koi8-r'" },
    ["koi8-r", "windows-1252"],
  ],
  [
    "http-equiv",
    '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=Shift_JIS">',
    { form: "html" },
    ["shift_jis"],
  ],
  ["no meta in XML", '<?xml version="1.0"?><html><meta charset="koi8-r">', { form: "xml" }, []],
  [
    "a declaration in capitals behind a line",
    "\n<?XML version='1.0' ENCODING='GB2312' ?>",
    { form: "xml" },
    ["gbk"],
  ],
  [
    "a declaration behind white space, form unknown",
    "  <?xml version='1.0' encoding='tis-620'?>",
    {},
    ["windows-874"],
  ],
  [
    "a bookmark file, form unknown",
    "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<!-- made by a machine -->\n<META charset=euc-kr>",
    {},
    ["euc-kr"],
  ],
  ["nothing in CSV", "url,note\nhttps://e.test,<meta charset=big5>", {}, []],
  ["nothing where nothing is said", "<p>", { form: "html" }, []],
  [
    "unknown and dangerous names are none",
    '<meta charset="utf-7">',
    { form: "html", contentType: "x; charset=iso-2022-kr" },
    [],
  ],
  ["UTF-16 is none where no byte is zero", "<p>", { form: "html", contentType: "x; charset=utf-16" }, []],
];

describe("what is said of an encoding", () => {
  it.each(cases)("%s", (_name, text, claimed, expected) => {
    expect(charsetClaims(Buffer.from(text), claimed)).toEqual(expected);
  });
});
