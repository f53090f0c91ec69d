import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withLinesOf } from "../../src/bookmarks/lines-of.ts";

const line = (url: string, note = "") => JSON.stringify({ url, note });
const month = (...lines: string[]) => lines.map((one) => `${one}\n`).join("");
const taken = (urls: string[], published: string, here: string) =>
  withLinesOf(new Set(urls), { published, here });

describe("some links' lines of a month", () => {
  it("come behind the line that they stand behind here, and no other line comes along", () => {
    const published = month(line("a"), line("d"));
    const here = month(line("a"), line("b"), line("c"), line("d"));
    expect(taken(["c"], published, here)).toBe(month(line("a"), line("c"), line("d")));
    expect(taken(["b", "c"], published, here)).toBe(here);
  });

  it("take the place of what was published of the same link, and leave another's edit here alone", () => {
    const published = month(line("a"), line("b"), line("c"));
    const here = month(line("a", "edited"), line("b", "picked"), line("c"));
    expect(taken(["b"], published, here)).toBe(month(line("b", "picked"), line("a"), line("c")));
    expect(taken(["b"], published, month(line("a"), line("b", "x"), line("c")))).toBe(
      month(line("a"), line("b", "x"), line("c")),
    );
  });

  it("begin a month that nobody has yet", () => {
    expect(taken(["b"], "", month(line("a"), line("b")))).toBe(month(line("b")));
  });

  it("are known by their own address, not by one that is named in them", () => {
    const here = month(JSON.stringify({ url: "a", note: '{"url":"b"}' }), "no JSON at all", line("b"));
    expect(taken(["b"], "", here)).toBe(month(line("b")));
  });

  it("leave every other published line, and are all there, whatever lies here", () => {
    const lines = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e", "f"));
    fc.assert(
      fc.property(lines, lines, lines, (there, here, wanted) => {
        const made = taken(
          wanted,
          month(...there.map((url) => line(url))),
          month(...here.map((url) => line(url))),
        );
        const urls = made
          .split("\n")
          .filter(Boolean)
          .map((one) => JSON.parse(one).url);
        const kept = there.filter((url) => !wanted.includes(url));
        expect(urls.filter((url) => kept.includes(url))).toEqual(kept);
        expect(urls.toSorted()).toEqual([...kept, ...here.filter((url) => wanted.includes(url))].toSorted());
      }),
    );
  });
});
