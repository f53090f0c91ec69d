import { describe, expect, it } from "vitest";
import { linesAbout } from "../support/publication.ts";

describe("a line of bookmarks/", () => {
  it("that cannot be read is named, with what becomes of it", async () => {
    const good = '{"url":"https://e.example/a","title":"A","savedAt":"2026-11-20T10:00:00.000Z"}';
    expect(await linesAbout({ "bookmarks/2026-11.jsonl": `${good}\n{"url":1}\n` })).toEqual([
      expect.stringMatching(
        /^advise bookmarks\/2026-11\.jsonl:2 .* \| The line is left out of the site, and stays/,
      ),
    ]);
  });
});
