import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { recallFeedDates, rememberFeedDates } from "../../src/content/feed-dates-file.ts";
import { aFolder } from "../support/folders.ts";

const one = { "1": { day: "2026-11-20", at: "2026-11-20T09:00:00.000Z" } };
const two = { "2": { day: "2026-11-27", at: "2026-11-27T09:00:00.000Z" } };

describe("the dates of the last build", () => {
  it("are remembered, one build's beside another's", async () => {
    const file = join(await aFolder(), "var/feed-dates.json");
    expect(await recallFeedDates(file)).toEqual({});
    await rememberFeedDates(file, one);
    await rememberFeedDates(file, two);
    expect(await recallFeedDates(file)).toEqual({ ...one, ...two });
  });

  it.each(["", "{", "[]", '{"1":{"day":1}}'])("are none where their file holds %j", async (text) => {
    const file = join(await aFolder(), "var/feed-dates.json");
    await mkdir(dirname(file));
    await writeFile(file, text);
    expect(await recallFeedDates(file)).toEqual({});
    await rememberFeedDates(file, one);
    expect(JSON.parse(await readFile(file, "utf8"))).toEqual(one);
  });
});
