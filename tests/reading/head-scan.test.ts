import { describe, expect, it } from "vitest";
import { scanHead } from "../../src/reading/head-scan.ts";

const scan = (html: string, contentType = "text/html") =>
  scanHead(Buffer.from(html), { url: "https://www.gazette.example/bins", contentType });
const description = "A description of the page that is long enough to be its summary, come what may.";

describe("the head of a page that is too much", () => {
  it("gives title, site and description without a parser", () => {
    expect(
      scan(`<TITLE lang=en>Bins &amp; lids</TITLE><META content='${description}' Name=Description>`),
    ).toEqual({
      kind: "page",
      title: "Bins & lids",
      site: "gazette.example",
      summary: description,
      summarySource: "description",
    });
  });

  it.each([
    [
      "an end that is too far away",
      `<title>Bins ${"and lids ".repeat(60_000)}</title>`,
      /^Bins and lids .{200,}…$/,
    ],
    [
      "letters before it that grow in small letters",
      `<!--${"İ".repeat(500)}--><title>Bins</title>`,
      /^Bins$/,
    ],
    ["only a social title", '<meta property="og:title" content="Bins > lids">', /^Bins > lids$/],
    [
      "a social title without an end",
      `<meta property="og:title" content="${"w ".repeat(200_000)}`,
      /^w w .*…$/,
    ],
    [
      "a title in another encoding than its header says",
      "<title>Les bacs à Orléans</title>",
      /^Les bacs à Orléans$/,
    ],
  ])("gives the title that has %s", (_what, html, title) => {
    expect(scan(html, "text/html; charset=shift_jis").title).toMatch(title);
  });

  it("costs no more than its length, whatever is left open in it", () => {
    for (const bait of [
      '<meta "',
      "<meta name=",
      "<meta content='x",
      "<title ",
      "<meta name    ",
      "</title",
    ]) {
      const [short, long] = [5_000, 20_000].map((size) => bait.repeat(Math.ceil(size / bait.length)));
      // The least of thirty rounds by turns, each shorter than a busy machine's time slice.
      const rounds = Array.from({ length: 30 }, () =>
        [short, long].map((html) => costOf(() => scan(html ?? ""))),
      );
      const costs = [0, 1].map((size) => Math.min(...rounds.map((round) => round[size] ?? 0)));
      // Four times the length: an exponent of 1 is four times the cost, one of 2 is sixteen times.
      const exponent = Math.log((costs[1] ?? 0) / (costs[0] ?? 0)) / Math.log(4);
      expect([bait, exponent < 1.6]).toEqual([bait, true]);
    }
  });
});

function costOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
