import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeNameOf, placeNameOfSite, siteOf } from "../../src/domain/place-name.ts";
import { naughtyStrings } from "../support/naughty-strings.ts";

describe("the address of a name", () => {
  it.each([
    ["open-data", "open-data"],
    ["Open data", "open-data"],
    ["open_data", "open-data"],
    ["node.js", "node-js"],
    ["Médiathèque", "mediatheque"],
    ["a/b", "a-b"],
    ["2017", "2017"],
    ["A reader, by email", "a-reader-by-email"],
    ["Joan’s “list” (new)", "joan-s-list-new"],
    ["..", "x-5ec1f7e7"],
  ])("of %s is %s, for good", (name, address) => {
    expect(placeNameOf(name)).toBe(address);
  });

  it("keeps apart names that only signs, or letters of other scripts, tell apart", () => {
    const names = ["c", "c++", "c#", "日本", "中国", "عربي", "con", "con-page", "☃", "<b>", "b", "!?", "??"];
    expect(new Set(names.map(placeNameOf)).size).toBe(names.length);
  });

  it("is a plain word, whatever a stranger wrote, and never a way to somewhere else", () => {
    const isPlain = (name: string) => /^[a-z0-9]([a-z0-9-]{0,98}[a-z0-9])?$/.test(placeNameOf(name));
    for (const name of naughtyStrings) expect([name, isPlain(name)]).toEqual([name, true]);
    fc.assert(fc.property(fc.string({ unit: "binary" }), isPlain));
  });
});

describe("the address of a site", () => {
  it.each([
    ["https://www.example.org/a", "example.org"],
    ["https://example.org:8080/", "example.org"],
    ["https://example.org./", "example.org"],
    ["https://my_site.example/", "my_site.example"],
    ["https://bücher.example/", "xn--bcher-kva.example"],
  ])("of %s is %s", (url, address) => {
    expect(placeNameOfSite(url)).toBe(address);
  });

  it("has no sign that a file system refuses", () => {
    expect(placeNameOfSite("https://[2001:db8::1]/")).toMatch(/^[a-z0-9-]+$/);
    expect(siteOf("https://www.example.org./")).toBe("example.org");
  });
});
