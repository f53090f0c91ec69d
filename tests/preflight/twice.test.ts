import { describe, expect, it } from "vitest";
import { writeIssue } from "../../src/content/issue-file.ts";
import { Publication } from "../../src/domain/publication.ts";
import { checkTwice } from "../../src/preflight/twice.ts";
import { aBookmark, anIssue, aPick } from "../support/makers.ts";
import { aContent, linesAbout } from "../support/publication.ts";

const issueOf = (number: number, urls: string[], state: "draft" | "shipped" = "shipped") =>
  writeIssue(
    anIssue({
      number,
      state,
      date: "2026-11-20",
      picks: urls.map((url, at) => aPick({ url, title: `Pick ${at + 1}` })),
    }),
  );
const about = async (files: Record<string, string>) =>
  (await linesAbout(files)).filter((line) => line.includes("the link of"));

describe("the same link twice", () => {
  it("in one issue is named at the second, under another of its addresses too", async () => {
    const text = issueOf(1, [
      "https://e.example/a",
      "https://e.example/b",
      "http://www.e.example/a/?utm_source=x",
    ]);
    expect(await about({ "content/issues/0001.md": text })).toEqual([
      expect.stringMatching(/^advise content\/issues\/0001\.md:\d+ the link of “Pick 3” is in pick 1 too \|/),
    ]);
  });

  it("in an earlier issue is named in those that an editor still works on", async () => {
    const lines = await about({
      "content/issues/0001.md": issueOf(1, ["https://e.example/a"]),
      "content/issues/0002.md": issueOf(2, ["https://e.example/a"]),
      "content/issues/0003.md": issueOf(3, ["https://e.example/b"]),
      "content/issues/0004.md": issueOf(4, ["https://e.example/a"], "draft"),
    });
    expect(lines).toEqual([expect.stringContaining("0004.md:7 the link of “Pick 1” is in issue 1 already")]);
  });

  it("is told of the later one alone, whichever is out, and of its second place in an issue alone", () => {
    const kept = aBookmark({ url: "https://new.example/b", aliases: ["https://old.example/a"] });
    const [first, second] = [aPick({ url: "https://old.example/a", title: "A" }), aPick({ url: kept.url })];
    const publication = Publication.parse({ url: "https://five.example" });
    const about = (...issues: ReturnType<typeof anIssue>[]) =>
      checkTwice(aContent({ publication, issues, linkOf: () => kept })).map(
        ({ file, says }) => `${file} ${says}`,
      );
    const shipped = anIssue({ number: 11, picks: [first] });
    const draft = (picks: (typeof first)[]) => anIssue({ number: 12, state: "draft", picks });
    const inTwelve = "content/issues/0012.md the page of “A page” is in";
    expect(about(draft([second]), shipped)).toEqual([`${inTwelve} issue 11 already`]);
    expect(about(draft([first, second]))).toEqual([`${inTwelve} pick 1 too`]);
    expect(about(draft([first]), anIssue({ number: 13, state: "draft", picks: [second] }))).toEqual([
      "content/issues/0013.md the page of “A page” is in issue 12 already",
    ]);
  });

  it("is known by its title, and by any address under which it is kept", async () => {
    const publication = Publication.parse({ url: "https://five.example" });
    const old = anIssue({
      number: 9,
      picks: [aPick({ url: "https://old.example/a", title: "How Aberdale answers the phone" })],
    });
    const saysOf = (pick: Parameters<typeof aPick>[0], aliases: string[] = []) => {
      const draft = anIssue({ number: 12, state: "draft", picks: [aPick(pick)] });
      const linkOf = (url: string) => aBookmark({ url, aliases });
      return checkTwice(aContent({ publication, issues: [draft, old], linkOf })).map(({ says, repair }) => [
        says,
        repair?.change(draft.picks)[0]?.blurb,
      ]);
    };
    const again = "[Again](<https://five.example/issues/9/>): Worth your time.";
    expect(saysOf({ url: "https://new.example/b", title: "How Aberdale answers the phone!" })).toEqual([
      ["a page with the title “How Aberdale answers the phone!” is in issue 9 already", again],
    ]);
    expect(saysOf({ url: "https://new.example/b", title: "B" }, ["https://old.example/a"])).toEqual([
      ["the page of “B” is in issue 9 already", again],
    ]);
    expect(saysOf({ url: "https://new.example/b", title: "The phone" })).toEqual([]);
    expect(saysOf({ url: "https://old.example/a", title: "B", blurb: again })).toEqual([]);
  });
});
