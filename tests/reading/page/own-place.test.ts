import { describe, expect, it } from "vitest";
import { isInAnswer, ownPlaces } from "../../../src/reading/page/own-place.ts";
import { specDocument } from "../../../src/reading/page/spec-document.ts";

function placeIn(body: string) {
  const document = specDocument(`<body>${body}</body>`, "https://kestrel.example/a");
  const [title] = document.getElementsByTagName("h1");
  const [place] = document.getElementsByTagName("time");
  if (!place) throw new Error("no time stands in it");
  return { place, title };
}
const hasTime = (entry: { getElementsByTagName(name: string): unknown[] }) =>
  entry.getElementsByTagName("time").length > 0;

describe("a page's own place", () => {
  it.each([
    "<h1>Lamps</h1><p><time>1 May</time></p>",
    "<main><article><h1>Lamps</h1><p><time>1 May</time></p></article></main>",
    "<main><div><time>1 May</time></div><article><h1>Lamps</h1></article></main>",
    "<h1>Lamps</h1><ul><li><time>1 May</time></li><li><time>2 May</time></li></ul>",
    '<h1>Lamps</h1><div class="meta"><a href="/x">Tamsin Okoro</a></div><div class="meta"><time>1 May</time></div>',
    "<time>1 May</time>",
    '<ul><h1>Lamps</h1><li><a href="/p">Published</a> <time>1 May</time></li><li><a href="/u">Updated</a> <time>9 May</time></li></ul>',
    '<h1>Lamps</h1><div class="row"><a href="/t">Tamsin Okoro</a> <time>1 May</time></div><div class="row"><a href="/d">Lamps since 1999</a> <time>2 May</time></div>',
    '<div><article><h1>Lamps</h1></article><div class="post-meta">Posted on <time>1 May</time></div></div>',
    '<p class="date"><time>1 May</time></p><article><h1>Lamps</h1></article>',
    '<main><h1>Lamps</h1></main><div class="meta"><time>1 May</time></div>',
    "<header><h1>Lamps</h1><p><time>1 May</time></p></header><main><p>Desks</p></main>",
    '<article class="review post"><header><h1>Lamps</h1></header><time>1 May</time></article>',
    '<header><h1>Lamps</h1></header><article class="review post"><time>1 May</time></article>',
  ])("is in %s", (body) => {
    const { place, title } = placeIn(body);
    expect(ownPlaces(title, hasTime)(place)).toBe(true);
  });

  const entry = (day: number) =>
    `<li><a href="/${day}">The ferry stops for the winter</a> <time>${day} May</time></li>`;

  it.each([
    ["another part of the page", "<p><time>1 May</time></p><main><h1>Lamps</h1></main>"],
    ["a bar on top", '<div class="topbar date"><time>1 May</time></div><main><h1>Lamps</h1></main>'],
    [
      "a line beside one of several articles",
      '<p class="date"><time>1 May</time></p><article><h1>Lamps</h1></article><article>Desks</article>',
    ],
    ["a list of other pages", `<h1>Lamps</h1><ul>${entry(1)}${entry(2)}</ul>`],
    [
      "cards beside each other",
      `<h1>Lamps</h1>${[1, 2].map((day) => `<div class="card"><h3><a href="/${day}">Ferry</a></h3><p><time>${day} May</time></p></div>`).join("")}`,
    ],
    [
      "a comment that is an article",
      '<h1>Lamps</h1><article class="comment even"><time>1 May</time></article>',
    ],
    ["a comment in microdata", '<h1>Lamps</h1><div itemprop="comment"><time>1 May</time></div>'],
    [
      "a review of something",
      '<h1>Lamps</h1><div itemtype="https://schema.org/Review"><time>1 May</time></div>',
    ],
    ["an aside", "<h1>Lamps</h1><aside><time>1 May</time></aside>"],
  ])("is not in %s", (_what, body) => {
    const { place, title } = placeIn(body);
    expect(ownPlaces(title, hasTime)(place)).toBe(false);
  });

  it("looks into each entry of a list once, whatever it is asked for", () => {
    const list = `<h1>Lamps</h1><ul>${Array.from({ length: 50 }, (_, day) => entry(day)).join("")}</ul>`;
    const document = specDocument(`<body>${list}</body>`, "https://kestrel.example/a");
    const [title] = document.getElementsByTagName("h1");
    let asked = 0;
    const isOwn = ownPlaces(title, () => {
      asked += 1;
      return true;
    });
    const places = [...document.getElementsByTagName("time"), ...document.getElementsByTagName("li")];
    expect(places.filter(isOwn)).toEqual([]);
    expect(asked).toBe(50);
  });

  it("is in what looks like an answer where the title stands there too", () => {
    const review = placeIn(
      '<div itemtype="https://schema.org/Review"><h1>Lamps</h1><time>1 May</time></div>',
    );
    expect([isInAnswer(review.place), isInAnswer(review.place, review.title)]).toEqual([true, false]);
  });
});
