import { describe, expect, it } from "vitest";
import { textOf } from "../../../src/subscribers/exchange/text-of.ts";

async function read(bytes: Uint8Array, chunk: number): Promise<string> {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  let text = "";
  for await (const part of textOf(chunks())) text += part;
  return text;
}

const text = "Ämail,Näme\r\na@x.example,名前\r\n\rend\r";
const plain = "Ämail,Näme\na@x.example,名前\n\nend\n";

describe("the text of a file", () => {
  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16", Buffer.from(`\ufeff${text}`, "utf16le")],
    ["UTF-16 of big-endian machines", Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ])("is the same in %s, wherever its chunks end", async (_what, bytes) => {
    for (const chunk of [8, 17, 64, 1_000]) expect(await read(bytes, chunk)).toBe(plain);
  });

  it("is read in an older encoding", async () => {
    expect(await read(Buffer.from("Name;E-Mail\r\nJörg Müßig;j@x.example\r\n", "latin1"), 1_000)).toBe(
      "Name;E-Mail\nJörg Müßig;j@x.example\n",
    );
  });

  it("ends where the file ends", async () => {
    expect(await read(Buffer.from(""), 10)).toBe("");
    expect(await read(Buffer.from("\r"), 10)).toBe("\n");
  });
});
