import { expect, it } from "vitest";
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
