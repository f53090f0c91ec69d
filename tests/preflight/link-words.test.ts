import { describe, expect, it } from "vitest";
import { anIssueText, linesAbout } from "../support/publication.ts";

const about = async (words: string) => {
  const blurb = `What to read about it before you do anything else is [${words}](https://e.example/x).`;
  const files = {
    "content/issues/0001.md": anIssueText({ blurb, date: "2026-12-04", more: "state: draft\n" }),
  };
  return (await linesAbout(files)).filter((line) => line.includes("do not say where"));
};

describe("the words of a link", () => {
  it.each([
    "here",
    "Here",
    "click here!",
    "*this*",
    "Read more…",
    "hier",
    "ici",
    "aquí",
    "qui",
    "yma",
    "هنا",
  ])("say nothing in %j", async (words) => {
    expect(await about(words)).toHaveLength(1);
  });

  it.each(["→", "…", "🔗", "", " ", "![](https://e.example/a.png)"])(
    "are signs alone, or none, in %j",
    async (words) => {
      expect(await about(words)).toHaveLength(1);
    },
  );

  it.each(["the report", "here is the list of everything", "thislink", "plus belle la vie"])(
    "say where it leads in %j",
    async (words) => {
      expect(await about(words)).toEqual([]);
    },
  );
});
