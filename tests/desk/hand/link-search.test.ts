import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openSearch } from "../../../src/desk/hand/link-search.ts";
import { fits, readQuery, textOf } from "../../../src/desk/hand/query.ts";
import type { Bookmark } from "../../../src/domain/bookmark.ts";
import { aBookmark } from "../../support/makers.ts";

const still = () => 0;
const everything = { from: 0, most: Number.MAX_SAFE_INTEGER };

function linksOf(titles: string[]): Bookmark[] {
  return titles.map((title, at) => aBookmark({ url: `https://example.org/${at}`, title }));
}

describe("a search through all links", () => {
  it("finds what fits in the order of the list, whatever the words and their order", async () => {
    const word = fc.constantFrom("tea", "teapot", "milk", "silk", "oil");
    const title = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
    await fc.assert(
      fc.asyncProperty(
        fc.array(title, { maxLength: 40 }),
        fc.array(word, { maxLength: 3 }),
        async (titles, words) => {
          const list = linksOf(titles);
          const query = readQuery(words.join(" "), "en");
          const search = openSearch(still);
          const expected = list.filter((link) => fits(link, textOf(link), query));
          expect((await search.first(list, query, everything)).found).toEqual(expected);
          expect(await search.count(list, query)).toBe(expected.length);
        },
      ),
    );
  });

  it("goes on where it stopped, until nothing follows", async () => {
    const list = linksOf(Array.from({ length: 25 }, (_, at) => (at % 2 === 0 ? "even" : "odd")));
    const search = openSearch(still);
    const query = readQuery("even", "en");
    const seen: Bookmark[] = [];
    for (let from: number | undefined = 0; from !== undefined; ) {
      const { found, next }: Awaited<ReturnType<typeof search.first>> = await search.first(list, query, {
        from,
        most: 4,
      });
      seen.push(...found);
      from = next;
    }
    expect(seen).toEqual(list.filter(({ title }) => title === "even"));
  });

  it("lets others work after eight milliseconds at most", async () => {
    // A clock that stands at one millisecond more each time it is asked.
    let time = 0;
    const search = openSearch(() => time++);
    const list = linksOf(Array.from({ length: 10_000 }, () => "page"));
    let turns = 0;
    let isDone = false;
    const others = () => {
      turns += 1;
      if (!isDone) setImmediate(others);
    };
    setImmediate(others);
    await search.count(list, readQuery("none", "en"));
    isDone = true;
    expect(turns).toBeGreaterThanOrEqual(Math.floor(time / 9));
    expect(turns).toBeGreaterThan(3);
  });

  it("sees what a link says now, and asks a changed list anew", async () => {
    const search = openSearch(still);
    const list = linksOf(["one", "two"]);
    const found = async (of: Bookmark[], typed: string) =>
      (await search.first(of, readQuery(typed, "en"), everything)).found.map(({ title }) => title);
    expect(await found(list, "two")).toEqual(["two"]);
    const changed = list.with(1, aBookmark({ url: "https://example.org/1", title: "three" }));
    expect(await found(changed, "two")).toEqual([]);
    expect(await found(changed, "three")).toEqual(["three"]);
    expect(await found(list, "two")).toEqual(["two"]);
  });
});
