import { describe, expect, it } from "vitest";
import { mergeHtml } from "../../../src/desk/bookmarks/merge-pane.ts";
import { pickedIn } from "../../../src/desk/bookmarks/sight.ts";
import { Publication } from "../../../src/domain/publication.ts";
import { aBookmark } from "../../support/makers.ts";

const around = { publication: Publication.parse({}), picked: pickedIn([]) };

describe("bookmarks before they are made one", () => {
  it("stand side by side, the first to stay, with what the one will say", () => {
    const links = ["a", "b", "c"].map((name) =>
      aBookmark({
        url: `https://example.org/${name}`,
        note: `Note ${name}`,
        tags: [name],
        private: name === "c" || undefined,
      }),
    );
    const { markup } = mergeHtml(links, around);
    expect(markup).toContain("Three into one");
    expect(
      [...markup.matchAll(/value="([^"]+)"( checked)?>/g)]
        .map(([, url, isKept]) => [url, isKept !== undefined])
        .filter(([, isKept]) => isKept),
    ).toEqual([["https://example.org/a", true]]);
    for (const words of ["Note a", "Note b", "Note c", "a, b, c", "no, for you alone"])
      expect(markup).toContain(words);
  });

  it("are counted in figures where words end", () => {
    const links = Array.from({ length: 12 }, (_, at) => aBookmark({ url: `https://example.org/${at}` }));
    expect(mergeHtml(links, around).markup).toContain("12 into one");
    expect(mergeHtml(links.slice(0, 1), around).markup).toContain("Nothing to merge");
  });
});
