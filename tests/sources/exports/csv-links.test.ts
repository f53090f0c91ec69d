import { describe, expect, it } from "vitest";
import { importFile } from "../../../src/sources/import-file.ts";

it("reads any CSV with a column of links, and what stands beside it under its usual name", async () => {
  const csv =
    "Name,Link,Comment,Labels,Date\nA title,https://example.org/a,Why it matters,gov; data,2026-06-30\nB,nowhere,,,\n";
  const { format, captures, skipped } = await importFile("sheet.csv", Buffer.from(csv));
  expect(format).toBe("csv");
  expect(captures).toEqual([
    {
      url: "https://example.org/a",
      title: "A title",
      note: "Why it matters",
      tags: ["gov", "data"],
      savedAt: "2026-06-30T00:00:00.000Z",
      source: "sheet.csv",
    },
  ]);
  expect(skipped).toEqual([{ where: "line 3", why: "not a web address (nowhere)" }]);
});

it("reads a single column", async () => {
  const { captures } = await importFile("sheet.csv", Buffer.from("url\nhttps://example.org/a\n"));
  expect(captures.map((capture) => capture.url)).toEqual(["https://example.org/a"]);
});

describe("a table without a header", () => {
  const read = async (...lines: string[]) => {
    const { format, captures, skipped } = await importFile("sheet.csv", Buffer.from(lines.join("\n")));
    return {
      format,
      skipped,
      links: captures.map(({ url, title, note, savedAt }) => ({ url, title, note, savedAt })),
    };
  };
  const url = "https://example.org/a";

  it.each([
    ["the address first", `${url},A title`, { title: "A title" }],
    ["the address last", `A title;${url}`, { title: "A title" }],
    ["a note", `"A, title",${url},"My ""own"" words"`, { title: "A, title", note: 'My "own" words' }],
    ["a date", `2026-06-30,${url}`, { savedAt: "2026-06-30T00:00:00.000Z" }],
    ["tabs", `${url}\tA title\t1782810000`, { title: "A title", savedAt: "2026-06-30T09:00:00.000Z" }],
  ])("is read with %s", async (_what, row, expected) => {
    const none = { url, title: undefined, note: undefined, savedAt: undefined };
    expect(await read(row)).toEqual({ format: "csv", skipped: [], links: [{ ...none, ...expected }] });
  });

  it("names a row without an address by its own line", async () => {
    const rows = Array.from({ length: 30 }, (_, at) => `${url}${at},Title ${at}`);
    const { links, skipped } = await read(...rows, "nothing,No title");
    expect(links).toHaveLength(30);
    expect(skipped).toEqual([{ where: "line 31", why: "not a web address (nothing)" }]);
  });

  it.each([
    ["addresses with commas", ["https://example.org/story-1,0.html", "https://example.org/story-2,0.html"]],
    ["a list of bare links", ["https://example.org/a", "https://example.org/b"]],
    ["a list with words", ["https://example.org/a why, and how", "https://example.org/b"]],
  ])("is none where there are %s", async (_what, lines) => {
    expect(await read(...lines)).toMatchObject({ format: "list", links: [{}, {}] });
  });
});

describe("dates of a table", () => {
  const datesIn = async (dates: string[]) => {
    const rows = dates.map((date, at) => `https://example.org/${at},${date}`);
    const { captures } = await importFile("sheet.csv", Buffer.from(["url,date", ...rows].join("\n")));
    return captures.map(({ savedAt }) => savedAt?.slice(0, 10));
  };

  it.each([
    [
      "day first, where one of them can be nothing else",
      ["03/04/2026", "25/04/2026"],
      ["2026-04-03", "2026-04-25"],
    ],
    [
      "month first, where one of them can be nothing else",
      ["03/04/2026", "04/25/2026"],
      ["2026-03-04", "2026-04-25"],
    ],
    ["not at all, where nothing tells", ["03/04/2026", "05/06/2026"], [undefined, undefined]],
    [
      "not at all, where they speak against each other",
      ["03/04/2026", "25/04/2026", "04/25/2026"],
      [undefined, "2026-04-25", "2026-04-25"],
    ],
  ])("are read %s", async (_what, dates, expected) => {
    expect(await datesIn(dates)).toEqual(expected);
  });
});
