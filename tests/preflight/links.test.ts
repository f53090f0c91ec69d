import { describe, expect, it } from "vitest";
import { anIssueText, linesAbout } from "../support/publication.ts";

const file = "content/issues/0001.md";
const others = {
  "content/pages/about.md": "---\ntitle: About\n---\nUs.\n",
  "content/essays/soon.md": "---\ntitle: Soon\ndate: 2026-11-01\ndraft: true\n---\nWords.\n",
};
const about = async (words: string) =>
  (await linesAbout({ ...others, [file]: anIssueText({ body: words }) })).filter((line) =>
    line.includes(file),
  );

describe("links", () => {
  it.each([
    ["[this](www.b.example/y)", "the link “this” lacks its scheme | Write https://www.b.example/y"],
    ["[that](https//c.example)", "the link “that” lacks its scheme | Write https://c.example"],
    ["[me](joan@e.example)", "the link “me” lacks its scheme | Write mailto:joan@e.example"],
    ["[x](/\\evil.example)", "the link “x” lacks its scheme | Write https://evil.example"],
    ["[none]()", "the link “none” leads nowhere | Write an address between its brackets."],
    [
      "![a cat](cat.jpg)",
      "the picture “a cat” names cat.jpg, which is not in content/photos | Put it there.",
    ],
    ["[x](nowhere.md)", "the link “x” names nowhere.md, and there is no page, essay or issue of that name"],
  ])("%s is none that anybody can follow", async (words, expected) => {
    expect(await about(words)).toEqual([expect.stringContaining(`block ${file}:10 ${expected}`)]);
  });

  it.each([
    ["[x](/abuot/)", "leads to /abuot/, where this site has no page"],
    ["[x](https://five.example/issues/9/)", "leads to /issues/9/, where this site has no page"],
    ["[x](../../essays/soon/)", "leads to /essays/soon/, which is not out yet"],
    ["[x](soon.md)", "leads to /essays/soon/, which is not out yet"],
  ])("%s may be a mistake", async (words, expected) => {
    expect(await about(words)).toEqual([
      expect.stringContaining(`advise ${file}:10 the link “x” ${expected}`),
    ]);
  });

  it.each([
    "[a](/about/) [b](/about) [c](about.md) [d](../../about/#us) [e](https://five.example/about/)",
    "[a](#pick-1) [b](/issues/1/mail.txt) [c](/feed.xml) [d](/bookmarks/2026-11/) [e](/)",
    "[a](/first.xml) [b](/essays/feed.xml) [c](/deadlines/feed.xml) [d](/feeds.opml) [e](/everything.xml)",
    "[a](https://e.example/x?y#z) [b](mailto:joan@e.example) [c](https://five.example.org/x)",
    "`[a](www.b.example)` <!-- [a](www.b.example) -->",
  ])("%s are well", async (words) => {
    expect(await about(words)).toEqual([]);
  });

  it("are named once a text, in blurbs, essays, pages and the closing line too, each with its line", async () => {
    const bad = "[a](www.b.example) [b](www.b.example)";
    const lines = await linesAbout({
      [file]: anIssueText({ blurb: bad, more: `signOff: ${JSON.stringify(bad)}\n` }),
      "content/pages/about.md": `---\ntitle: About\n---\n\n${bad}\n`,
      "content/publication.yaml": `url: https://five.example\npicks: 1\nsignOff: ${JSON.stringify(bad)}\n`,
    });
    expect(lines.map((line) => line.split(" ")[1])).toEqual([
      `${file}:9`,
      `${file}:5`,
      "content/pages/about.md:5",
      "content/publication.yaml:3",
    ]);
  });

  it("are followed in a folder of the host too", async () => {
    const words =
      "[a](/about/) [b](/abuot/) [c](https://joan.example/links/abuot/) [d](https://joan.example/elsewhere/)";
    const lines = await linesAbout({
      ...others,
      [file]: anIssueText({ body: words }),
      "content/publication.yaml": "url: https://joan.example/links/\npicks: 1\n",
    });
    expect(lines.filter((line) => line.includes(file))).toEqual([
      expect.stringContaining("the link “b” leads to /abuot/, where this site has no page"),
      expect.stringContaining("the link “c” leads to /abuot/, where this site has no page"),
    ]);
  });
});
