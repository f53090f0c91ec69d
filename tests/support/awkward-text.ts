// Text that breaks writers: ends of CDATA, half entities, tags, controls, lone surrogates, marks of templates.
import fc from "fast-check";

const pieces = [
  ...["]]>", "]]", "<![CDATA[", "<!--", "-->", "<?xml version='1.0'?>", "<!DOCTYPE html>", "%x;", "</title>"],
  ...[
    "&",
    "&amp;",
    "&amp;amp;",
    "&lt;b&gt;",
    "&#60;",
    "&#x26;",
    "&nbsp;",
    "&nosuch;",
    "&;",
    "AT&T",
    "a < b > c",
  ],
  ...["<b>", "</b>", "<details>", "</p>", "<script>alert(1)</script>", "<br/>", "<3"],
  ...["\u0000", "\u0007", "\u000b", "\u001b", "\u0085", "\ufffe", "\uffff", "\ud800", "\udc00", "\ufeff"],
  ...[
    "\u2028",
    "\u00a0",
    "\u200f",
    "\u202e",
    "\ue0000\ue001",
    "\u{1f327}\ufe0f",
    "👩‍👩‍👧",
    "日本語",
    "مرحبا",
    "é",
  ],
  ...["$&", "$1", "`", "'", '"', "\\", "{{7*7}}", "*", "_", "[x](y)", "#", "|", "~"],
  ...[" ", "  ", "\t", "\n", "\r\n", "word", "Worte", "x".repeat(200)],
];

/** Such text, with a word in it, so that it is never empty. */
export const awkwardText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...pieces) },
      fc.string({ unit: "binary", maxLength: 8 }),
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => `${parts.join("")}w`);
