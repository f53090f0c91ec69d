import { describe, expect, it } from "vitest";
import { earlierPicks } from "../../src/domain/earlier-picks.ts";
import { anIssue, aPick } from "../support/makers.ts";

const issue = (number: number, ...urls: string[]) =>
  anIssue({ number, picks: urls.map((url) => aPick({ url })) });
/** A link's tags stand in its address: `?maps,data`. */
const tagsOf = (url: string) => new URL(url).search.slice(1).split(",").filter(Boolean);
const earlier = (issues: ReturnType<typeof anIssue>[], number: number, at = 0) => {
  const one = issues.find((issue) => issue.number === number);
  const pick = one?.picks[at];
  if (!one || !pick) throw new Error("there is no such pick");
  return earlierPicks(issues, tagsOf)(one, pick);
};

describe("what was said earlier", () => {
  it("is the same link, however it was written", () => {
    const issues = [
      issue(2, "https://a.example/x"),
      issue(1, "https://b.example/", "http://www.a.example/x/"),
    ];
    expect(earlier(issues, 2)).toEqual([{ issue: 1, number: 2 }]);
  });

  it("is another link of the same site with a tag in common, and nothing that shares but one of the two", () => {
    const issues = [
      issue(5, "https://a.example/x?maps"),
      issue(4, "https://a.example/y?data,Maps"),
      issue(3, "https://b.example/?maps"),
      issue(2, "https://a.example/z?data"),
      issue(1, "https://a.example/"),
    ];
    expect(earlier(issues, 5)).toEqual([{ issue: 4, number: 1 }]);
    expect(earlier(issues, 1)).toEqual([]);
  });

  it("stays what it was when later issues come, and names three issues at most, each once", () => {
    const all = [1, 2, 3, 4, 5, 6].map((number) =>
      issue(number, "https://a.example/?x", "https://a.example/2?x"),
    );
    expect(earlier(all, 5).map((one) => one.issue)).toEqual([2, 3, 4]);
    expect(earlier(all.slice(0, 5), 5)).toEqual(earlier(all, 5));
  });

  it("names no issue that is not out", () => {
    const draft = { ...issue(1, "https://a.example/"), state: "draft" as const };
    expect(earlier([issue(2, "https://a.example/"), draft], 2)).toEqual([]);
  });

  it("is the last pick of an issue that has several, the link itself before others of its site", () => {
    const issues = [
      issue(3, "https://a.example/x?maps"),
      issue(2, "https://a.example/y?maps", "https://a.example/z?maps"),
      issue(1, "https://a.example/x?maps", "https://a.example/z?maps"),
    ];
    expect(earlier(issues, 3)).toEqual([
      { issue: 1, number: 1 },
      { issue: 2, number: 2 },
    ]);
  });

  it("is found among thousands of issues of one site and tag as well", () => {
    const numbers = Array.from({ length: 3000 }, (_, at) => at + 1);
    const issues = numbers.map((number) =>
      issue(number, ...[1, 2, 3, 4, 5].map((at) => `https://a.example/${number}/${at}?x`)),
    );
    const earlierOf = earlierPicks(issues, tagsOf);
    const found = issues.flatMap((one) => one.picks.map((pick) => earlierOf(one, pick)));
    expect(found.at(-1)).toEqual([2997, 2998, 2999].map((number) => ({ issue: number, number: 5 })));
    expect(found.flat()).toHaveLength(5 * (0 + 1 + 2 + 3 * 2997));
  });
});
