import { describe, expect, it } from "vitest";
import { openTextBlocks, type TextBlocks } from "../../../src/desk/hand/text-blocks.ts";
import type { Bookmark } from "../../../src/domain/bookmark.ts";
import { aBookmark } from "../../support/makers.ts";

const linksOf = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => aBookmark({ url: `https://example.org/${from + at}` }));

/** Of a whole list, as a search goes through it. */
function blocksOf(blocks: TextBlocks, list: Bookmark[]) {
  const all: ReturnType<TextBlocks["at"]>[] = [];
  for (let at = 0; at < list.length; ) {
    const one = blocks.at(list, at);
    all.push(one);
    at = one.start + one.block.links.length;
  }
  return all;
}

describe("the texts of a list in blocks", () => {
  it("are those of each of its links once, in its order", () => {
    for (const size of [1, 15, 16, 17, 50]) {
      const list = linksOf(size);
      const all = blocksOf(openTextBlocks(), list);
      expect(all.flatMap(({ block }) => block.links)).toEqual(list);
      expect(all.map(({ start }) => start)).toEqual(
        all.map((_, at) => all.slice(0, at).reduce((sum, { block }) => sum + block.links.length, 0)),
      );
      expect(all.every(({ block }) => block.texts.length === block.links.length)).toBe(true);
    }
  });

  it("are found from any place in a block", () => {
    const blocks = openTextBlocks();
    const list = linksOf(40);
    for (let at = 0; at < list.length; at++) {
      const { block, start } = blocks.at(list, at);
      expect(block.links[at - start]).toBe(list[at]);
    }
  });

  it("are kept when newer links come, and made anew where one changed", () => {
    const blocks = openTextBlocks();
    const list = linksOf(64);
    const before = blocksOf(blocks, list).map(({ block }) => block);
    const longer = [...linksOf(3, 100), ...list];
    expect(
      blocksOf(blocks, longer)
        .slice(1)
        .map(({ block }) => block),
    ).toEqual(before);
    for (const [at, { block }] of blocksOf(blocks, longer).slice(1).entries()) expect(block).toBe(before[at]);
    const changed = list.with(20, aBookmark({ url: "https://example.org/20", title: "Other words" }));
    const after = blocksOf(blocks, changed).map(({ block }) => block);
    expect(after.map((block, at) => block === before[at])).toEqual([true, false, true, true]);
    expect(after[1]?.texts[4]).toContain("other words");
  });

  it("keep their texts when older links come, which move all of them", () => {
    const blocks = openTextBlocks();
    const list = linksOf(64);
    blocksOf(blocks, list);
    let read = 0;
    const older = Array.from({ length: 3 }, (_, at) =>
      Object.defineProperty(aBookmark({ url: `https://example.org/old/${at}` }), "title", {
        get: () => `Old ${read++}`,
        enumerable: true,
      }),
    );
    for (const link of list)
      Object.defineProperty(link, "title", { get: () => expect.fail("its text was made anew") });
    const all = blocksOf(blocks, [...list, ...older]);
    expect(all.flatMap(({ block }) => block.links.map(({ url }) => url))).toEqual(
      [...list, ...older].map(({ url }) => url),
    );
    expect(read).toBe(3);
  });
});
