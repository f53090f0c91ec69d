import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headerBytes, looksLikeText, sniffType } from "../../src/web/sniff-type.ts";
import { firstBytes } from "../support/first-bytes.ts";

describe("sniffType", () => {
  it.each(firstBytes)("knows %s as %s", (_name, type, bytes) => {
    expect(sniffType(bytes)).toBe(type);
    expect(sniffType(Buffer.concat([bytes, Buffer.alloc(5_000, 0xaa)]))).toBe(type);
  });

  it.each([
    "<!DOCTYPE html><title>x",
    "<!doctype HTML >",
    "\r\n\t <html lang=en>",
    "<HEAD>",
    "<script src=x>",
    "<iframe >",
    "<h1>",
    "<div class=x>",
    "<font >",
    "<table>",
    "<a href=x>",
    "<style>",
    "<title>x",
    "<b>x",
    "<body>",
    "<br >",
    "<p>x",
    "<!-- x -->",
    "\ufeff<!doctype html>",
  ])("knows %j as a web page", (text) => {
    expect(sniffType(Buffer.from(text))).toBe("text/html");
  });

  it.each([
    ['<?xml version="1.0"?><rss>', "text/xml"],
    ["  <?xml version='1.0'?>", "text/xml"],
    ["\ufeffplain words", "text/plain"],
  ])("knows %j as %s", (text, type) => {
    expect(sniffType(Buffer.from(text))).toBe(type);
  });

  it.each([
    ["nothing", ""],
    ["plain words", "Words and more words"],
    ["a tag that the standard leaves out", "<section>"],
    ["a name that only begins like a tag", "<pre>"],
    ["a mark of a PDF that comes late", " %PDF-1.7"],
    ["half a mark", "\x89PN"],
    ["a file type box that is none", "\x00\x00\x00\x03ftypisom\x00\x00\x00\x00"],
    ["one MP3 frame and then something else", `\xff\xfb\x90\x00${"\x00".repeat(413)}nothing of the sort`],
    ["a RIFF of another sort", "RIFF\x24\x00\x00\x00ACON"],
  ])("has no type for %s", (_what, letters) => {
    expect(sniffType(Buffer.from(letters, "latin1"))).toBeUndefined();
  });

  it("never throws, and looks no further than the header", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => {
        expect(sniffType(bytes)).toBe(sniffType(bytes.subarray(0, headerBytes)));
      }),
    );
  });
});

describe("looksLikeText", () => {
  it("holds for words in any encoding of bytes, and for no binary data byte", () => {
    expect(looksLikeText(Buffer.from("caf\xe9\tx\r\n\f\x1b[1m", "latin1"))).toBe(true);
    expect(looksLikeText(Buffer.from("日本語"))).toBe(true);
    for (const byte of [0x00, 0x08, 0x0b, 0x0e, 0x1a, 0x1c, 0x1f])
      expect(looksLikeText(Uint8Array.of(0x41, byte))).toBe(false);
  });
});
