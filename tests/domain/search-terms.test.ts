import { describe, expect, it } from "vitest";
import { searchTerms } from "../../src/domain/search-terms.ts";
import { naughtyStrings } from "../support/naughty-strings.ts";

describe("what one types to find links", () => {
  it.each([
    ["", []],
    ['  "" ', []],
    [
      "# site:",
      [
        [undefined, "#"],
        [undefined, "site:"],
      ],
    ],
    [
      "Open  DATA",
      [
        [undefined, "open"],
        [undefined, "data"],
      ],
    ],
    [
      '"Open data" café',
      [
        [undefined, "open data"],
        [undefined, "cafe"],
      ],
    ],
    ["“Open data”", [[undefined, "open data"]]],
    ['"never closed', [[undefined, "never closed"]]],
    [
      '#Jobs #"open data"',
      [
        ["#", "jobs"],
        ["#", "open data"],
      ],
    ],
    [
      "SITE:Gov.UK source:Mastodon",
      [
        ["site:", "gov.uk"],
        ["source:", "mastodon"],
      ],
    ],
    [
      "c# a#b",
      [
        [undefined, "c#"],
        [undefined, "a#b"],
      ],
    ],
    [
      "図書館　検索",
      [
        [undefined, "図書館"],
        [undefined, "検索"],
      ],
    ],
  ])("“%s”", (typed, expected) => {
    expect(searchTerms(typed).map(({ kind, words }) => [kind, words])).toEqual(expected);
  });

  it.each(naughtyStrings)("takes whatever is typed: %j", (typed) => {
    for (const { words } of searchTerms(typed)) expect(words.trim()).toBe(words);
  });
});
