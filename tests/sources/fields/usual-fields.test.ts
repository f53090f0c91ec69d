import { describe, expect, it } from "vitest";
import { isNameOf, usualFields } from "../../../src/sources/fields/usual-fields.ts";

const url = "https://example.org/a";

describe("a record of an unknown program", () => {
  it.each([
    ["tags between commas", { tags: "a b, c" }, { tags: ["a b", "c"] }],
    ["tags between semicolons", { Labels: "a; b" }, { tags: ["a", "b"] }],
    ["tags between spaces", { keywords: "a b" }, { tags: ["a", "b"] }],
    ["tags as Python writes them", { tags: "['a', 'b']" }, { tags: ["a", "b"] }],
    ["tags in a list", { tags: ["a", { name: "b" }, { label: "c" }, 7] }, { tags: ["a", "b", "c"] }],
    ["a time as a number", { created: 1782810000 }, { time: "1782810000" }],
    ["the better of two times", { modified: "2027", "Date added": "2026" }, { time: "2026" }],
    [
      "what is filled",
      { title: " ", name: "A", note: "", description: " why " },
      { title: "A", note: "why" },
    ],
    ["a folder in a folder", { Folder: "Reading / Data" }, { folders: ["Reading", "Data"] }],
    ["privacy", { visibility: "friends" }, { private: true }],
    ["nothing", {}, { url: undefined, title: undefined, note: undefined, tags: [], time: undefined }],
    [
      "values of any kind",
      { url: [], title: {}, tags: null, created: true },
      { url: undefined, title: undefined, tags: [] },
    ],
  ])("is read with %s", (_what, record, expected) => {
    expect(usualFields(record)).toMatchObject(expected);
  });

  it("takes the first of two names that are one", () => {
    expect(usualFields({ "Source URL": url, source_url: "https://example.org/b" }).url).toBe(url);
  });

  it.each(["url", "URL", "Link", "href", "article__url"])("has its address under %s", (name) => {
    expect(isNameOf("url", name)).toBe(true);
    expect(usualFields({ [name]: ` ${url} ` }).url).toBe(url);
  });
});
