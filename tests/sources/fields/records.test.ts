import { describe, expect, it } from "vitest";
import { z } from "zod";
import { captureOrWhy, capturesOrWhy, isListOf, readRecords } from "../../../src/sources/fields/records.ts";

const shape = z.object({ url: z.string() });
const read = ({ url }: { url: string }) => captureOrWhy({ url, tags: [], source: "Test" });

describe("readRecords", () => {
  it("keeps what can be read, in order, and names each of the others with its place", () => {
    const records = [
      { url: "https://a.example/1" },
      7,
      { url: "ftp://a.example" },
      { url: " https://a.example/2 " },
      { url: "" },
    ];
    const { captures, skipped } = readRecords(records, shape, read);
    expect(captures.map(({ url }) => url)).toEqual(["https://a.example/1", "https://a.example/2"]);
    expect(skipped).toEqual([
      { where: "record 2", why: "not a record of this format" },
      { where: "record 3", why: "not a web address (ftp://a.example)" },
      { where: "record 5", why: "no URL" },
    ]);
  });

  it("says it in the words that it is given", () => {
    const words = { name: "toot", misfit: "it is no toot" };
    expect(readRecords([{}], shape, read, words).skipped).toEqual([
      { where: "toot 1", why: "it is no toot" },
    ]);
  });

  it.each([undefined, null, 7, "text", {}])("takes %s for an empty list", (records) =>
    expect(readRecords(records, shape, read)).toEqual({ captures: [], skipped: [] }),
  );

  it("takes as many captures as a record gives", () => {
    const many = Array.from({ length: 200_000 }, (_, n) => ({
      url: `https://a.example/${n}`,
      tags: [],
      source: "Test",
    }));
    expect(readRecords([{ url: "x" }], shape, () => ({ captures: many })).captures).toHaveLength(200_000);
  });
});

describe("capturesOrWhy", () => {
  it("keeps the links beside one that is none", () => {
    const found = ["https://a.example/1", "gemini://a.example/", "https://a.example/2"].map((url) => ({
      url,
      tags: [],
      source: "Test",
    }));
    const { captures, why } = capturesOrWhy(found);
    expect(captures.map(({ url }) => url)).toEqual(["https://a.example/1", "https://a.example/2"]);
    expect(why).toBe("not a web address (gemini://a.example/)");
  });
});

describe("isListOf", () => {
  it("looks past a broken record, and never at what every object has", () => {
    expect(isListOf([7, { url: 1, tags: 2 }], "url", "tags")).toBe(true);
    expect(isListOf([{ url: 1 }], "url", "toString")).toBe(false);
    expect(isListOf({ url: 1 }, "url")).toBe(false);
  });
});
