import { strToU8, zipSync } from "fflate";
import { expect, it } from "vitest";
import { importFile } from "../../../src/sources/import-file.ts";

const article = {
  id: "1",
  slug: "a",
  title: "A",
  description: "The page's own words",
  url: "https://example.org/a",
  state: "Archived",
  labels: ["gov"],
  savedAt: "2026-06-30T09:00:00.000Z",
};
const expected = {
  url: "https://example.org/a",
  title: "A",
  tags: ["gov"],
  savedAt: "2026-06-30T09:00:00.000Z",
};

it("takes title, labels and date of an article", async () => {
  const file = Buffer.from(JSON.stringify([article, { ...article, url: "file:///a.pdf" }]));
  const { format, captures, skipped } = await importFile("metadata_0_to_20.json", file);
  expect(format).toBe("omnivore");
  expect(captures).toEqual([{ ...expected, source: "metadata_0_to_20.json" }]);
  expect(skipped).toEqual([{ where: "record 2", why: "not a web address (file:///a.pdf)" }]);
});

it("reads all parts in the zip, and names a part that is damaged", async () => {
  const zip = zipSync({
    "metadata_0_to_20.json": strToU8(JSON.stringify([article])),
    "metadata_20_to_40.json": strToU8(JSON.stringify([{ ...article, labels: [{ name: "data" }] }])),
    "metadata_40_to_60.json": strToU8('[{"id'),
    "content/a.html": strToU8("<p>"),
  });
  const { captures, skipped } = await importFile("omnivore.zip", zip);
  expect(captures.map((capture) => capture.tags)).toEqual([["gov"], ["data"]]);
  expect(skipped).toEqual([
    { where: "metadata_40_to_60.json, the file", why: "this is no list of articles" },
  ]);
});
