import { describe, expect, it } from "vitest";
import { decodeUtf32, wideEncoding } from "../../src/domain/wide-encoding.ts";
import { encodeAs } from "../support/charsets.ts";

const wide = ["utf-16be", "utf-16le", "utf-32be", "utf-32le"] as const;
const texts = {
  "a feed": '<?xml version="1.0"?><rss><channel><title>日本</title></channel></rss>',
  "JSON behind white space": '\n\n {"title":"Größe"}',
  "a list": "https://example.org/a\r\nПривет, мир\r\n",
  "one line of Chinese with its line end": "钟\n",
};

describe("wide text", () => {
  const cases = wide.flatMap((encoding) =>
    Object.entries(texts).map(([name, text]) => ({ encoding, name, text })),
  );
  it.each(cases)("is known as $encoding without its mark: $name", ({ encoding, text }) => {
    expect(wideEncoding(encodeAs(encoding, text))).toBe(encoding);
  });

  it.each(wide)("is known as %s by its mark, whatever follows", (encoding) => {
    expect(wideEncoding(encodeAs(encoding, "\ufeff钟表匠住在河边的小城里"))).toBe(encoding);
  });

  it.each([
    ["nothing", Buffer.alloc(0)],
    ["one byte", Buffer.from("a")],
    ["UTF-8 with a stray zero", Buffer.from("Größe\0 of a lamp")],
    ["UTF-8 with a zero in every tenth place", Buffer.from("nine signs\0".repeat(50))],
    ["Latin", Buffer.from("caf\xe9", "latin1")],
  ])("is not seen in %s", (_name, bytes) => {
    expect(wideEncoding(bytes)).toBeUndefined();
  });
});

describe("UTF-32", () => {
  it("gives U+FFFD for what is no character", () => {
    const bytes = Buffer.from("00000061" + "0000d800" + "00110000" + "0001f642", "hex");
    expect(decodeUtf32(bytes, "utf-32be")).toBe("a\ufffd\ufffd🙂");
  });
});
