import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/reading/read-page.ts";

const told = (mark: string, from = 0, to = 6) =>
  Array.from(
    { length: to - from },
    (_, at) =>
      `<p>${mark} paragraph ${from + at} tells of the reading room by the harbour, its forty desks and its lamps, and of those who came. It goes on for a while.</p>`,
  ).join("");
const read = (body: string, title = "The reading room") =>
  readPage(`<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`, {
    url: "https://notes.example.org/room",
  }).text;
const times = (text: string, mark: string) => text.split(mark).length - 1;

describe("the text of a page", () => {
  it("has no stories of a strip above it, though a line of it stands there too", () => {
    const day = "Friday 20 November 2026 — light rain over the harbour, twelve degrees, wind from the west.";
    const items = [1, 2, 3, 4]
      .map(
        (at) =>
          `<div class="item"><h4><a href="/s${at}">Story ${at}</a></h4>${told("FERRY", at, at + 1)}</div>`,
      )
      .join("");
    const text = read(
      `<div class="top"><p>${day}</p><div class="strip">${items}</div></div><div class="story"><h2>The reading room</h2>${told("OWN", 0, 9)}<p>${day}</p></div>`,
    );
    expect([times(text, "FERRY"), times(text, "OWN")]).toEqual([0, 9]);
  });

  it.each([
    [
      "table",
      "<table><tr><th>Paper</th><th>Subscribers</th></tr><tr><td>ROW Herald</td><td>1,000</td></tr></table>",
    ],
    ["list", "<ul><li>Related</li><li>ROW of the same kind in the list</li></ul>"],
    ["terms", "<dl><dt>Comments</dt><dd>ROW of what was said about it</dd></dl>"],
  ])("does not end in a %s", (_what, rows) => {
    const text = read(
      `<article><h1>The reading room</h1>${told("OWN", 0, 9)}${rows}${told("AFTER", 0, 2)}</article>`,
    );
    expect([times(text, "ROW"), times(text, "AFTER")]).toEqual([1, 2]);
  });

  it.each(["lamp-rating-card", "promo-note", "cta-tip", "widget-note"])(
    "keeps its own boxes, whatever they are called: %s",
    (name) => {
      const cards = [0, 1, 2, 3]
        .map(
          (at) =>
            `<h3>Lamp ${at}</h3><div class="${name}"><p>CARD ${at} is best for quiet desks, with a warm light that reaches far.</p></div>${told("OWN", at, at + 2)}`,
        )
        .join("");
      expect(times(read(`<article><h1>The reading room</h1>${cards}</article>`), "CARD")).toBe(4);
    },
  );

  const menu =
    '<td><a href="/a">MENU guest book</a><br><a href="/b">MENU village</a><br><a href="/c">MENU pictures</a></td>';
  const cell = `<td>${told("OWN", 0, 6)}</td>`;
  it.each([
    ["left", `${menu}${cell}`],
    ["right", `${cell}${menu}`],
    ["both sides", `${menu}${cell}${menu}`],
    [
      "left, over a counter",
      `${menu.replace("</td>", '<br><a href="/d">MENU wells</a><br>You are visitor no. 20,418</td>')}${cell}`,
    ],
  ])("has no menu of a page set in tables: %s", (_side, cells) => {
    const text = read(
      `<table><tr><td colspan="3"><h1>The reading room</h1></td></tr><tr>${cells}</tr></table>`,
    );
    expect([times(text, "MENU"), times(text, "OWN")]).toEqual([0, 6]);
  });

  it("keeps a cell beside the story in which links stand among words", () => {
    const links =
      '<td><a href="/a">CELL desks</a> and shelves, counted by hand, <a href="/b">CELL lamps</a> and the rest</td>';
    const text = read(`<table><tr><td>${told("OWN", 0, 6)}</td>${links}</tr></table>`);
    expect(times(text, "CELL")).toBeGreaterThan(0);
  });

  it.each(["S:0", "S:1a"])("is read where it was streamed into a hidden box: %s", (id) => {
    const text = read(
      `<main><template id="B:0"></template><div>Loading</div></main><div class="cta"><p>Start building lamps today, in minutes and not in months.</p></div><div hidden id="${id}"><div><h1>The reading room</h1>${told("OWN")}</div></div>`,
    );
    expect(times(text, "OWN")).toBe(6);
  });

  it.each([
    '<h3 class="accordion-header"><button>ASKED Is it safe?</button></h3>',
    '<h3 class="header-anchor-post">ASKED Is it safe?<div class="anchor"></div><button><svg></svg></button></h3>',
    '<h2 id="comment-policy">ASKED Is it safe?</h2>',
    '<h4 class="sidebar-title">ASKED Is it safe?</h4>',
  ])("keeps a heading, whatever it is called and holds: %s", (heading) => {
    expect(
      times(
        read(
          `<article><h1>The reading room</h1>${told("OWN", 0, 3)}${heading}${told("OWN", 3, 6)}</article>`,
        ),
        "ASKED",
      ),
    ).toBe(1);
  });

  it("keeps a paragraph that is one link, and no link that only leads on", () => {
    const linked =
      '<div class="w"><p><a href="/x"><strong>LINKED On Friday the harbour master, the pilot and the company all denied that the pier had been closed.</strong></a></p></div>';
    const leading = '<div class="w"><p><a href="/y">LEADING All stories of the pier</a></p></div>';
    const text = read(
      `<article><h1>The reading room</h1>${told("OWN", 0, 3)}${linked}${leading}${told("OWN", 3, 6)}</article>`,
    );
    expect([times(text, "LINKED"), times(text, "LEADING")]).toEqual([1, 0]);
  });

  it("is that of the article which bears the title, not of the next one below", () => {
    const text = read(
      `<div><article><h1>The reading room</h1>${told("OWN", 0, 4)}</article><article><h1>Why the ferry is late</h1>${told("FERRY", 0, 9)}</article></div>`,
    );
    expect([times(text, "OWN"), times(text, "FERRY")]).toEqual([4, 0]);
  });

  it("says a long line once", () => {
    const twice =
      "<p>TWICE The council paid for the roof, the friends of the library for the lamps, and a pilot gave the globe in the corner.</p>";
    expect(
      times(read(`<article><h1>The reading room</h1>${twice}${told("OWN")}${twice}</article>`), "TWICE"),
    ).toBe(1);
  });

  it.each([2, 3])("says a story once that a page holds %i times, with its headings", (copies) => {
    const part = (at: number) => `<h2>WHERE ${at}</h2>${told(`PART${at}`, at * 3, at * 3 + 3)}`;
    const story = `<div>${[0, 1, 2].map(part).join("")}</div>`;
    const text = read(`<article><h1>The reading room</h1>${story.repeat(copies)}</article>`);
    expect([times(text, "WHERE 0"), times(text, "WHERE 2"), times(text, "PART1")]).toEqual([1, 1, 3]);
  });

  it("keeps short words that come again before other lines", () => {
    const lamp = (at: number) => `<h3>Pros</h3>${told(`LAMP${at}`, at, at + 1)}`;
    const lamps = [0, 1, 2, 3, 4].map(lamp).join("");
    expect(times(read(`<article><h1>The reading room</h1>${lamps}</article>`), "Pros")).toBe(5);
  });

  it.each([
    [
      "what a company says of itself",
      "<p><strong>About Kestrel</strong></p><p>OUT Kestrel is a global lamp provider with ten people.</p>",
    ],
    ["jobs", "<h3>Jobs</h3><ul><li>OUT lamp engineer at Quay</li></ul>"],
    ["a podcast", "<h3>Podcast</h3><p>OUT designing quiet lamps.</p>"],
    ["when it was made", "<p>Updated Nov 19, 9:41 AM; OUT Posted Nov 18, 8:19 PM</p>"],
  ])("ends before %s", (_what, tail) => {
    const text = read(`<article><h1>The reading room</h1>${told("OWN", 0, 9)}${tail}</article>`);
    expect([times(text, "OWN"), times(text, "OUT")]).toEqual([9, 0]);
  });

  it("begins behind claps and buttons", () => {
    const text = read(
      `<article><h1>The reading room</h1><div>120</div><div>3</div><div>Listen</div><div>Share</div>${told("OWN")}</article>`,
    );
    expect(text.startsWith("OWN paragraph 0")).toBe(true);
  });
});
