import { describe, expect, it } from "vitest";
import { scanHead } from "../../src/reading/head-scan.ts";
import { exponentOf, straight } from "../support/growth.ts";

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

  it.each(['<meta "', "<meta name=", "<meta content='x", "<title ", "<meta name    ", "</title"])(
    "costs no more than its length where %s is left open in it",
    (bait) => {
      const cost = (length: number) => scan(bait.repeat(Math.ceil(length / bait.length)));
      expect(exponentOf(cost, 5_000)).toBeLessThan(straight);
    },
  );
});
