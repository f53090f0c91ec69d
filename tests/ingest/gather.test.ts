import { describe, expect, it } from "vitest";
import { gather } from "../../src/ingest/gather.ts";
import { openWeb } from "../../src/web/fetch-page.ts";
import { politeWeb } from "../../src/web/polite-web.ts";
import { aClock } from "../support/clock.ts";
import { sharedSourceReaders } from "../support/readers.ts";

const clock = aClock("2026-11-27T09:00:00.000Z");

async function gatherFile(name: string, text: string, setting: { foldersAsTags?: boolean } = {}) {
  const web = politeWeb(openWeb(), { clock });
  const tools = {
    web,
    sourceReaders: sharedSourceReaders(),
    clock,
    doorFor: () => expect.fail("no service is asked"),
    secrets: {},
    wasSeen: () => false,
  };
  const input = {
    sources: [],
    files: [{ name, body: Buffer.from(text) }],
    states: {},
    hurry: false,
    ...setting,
  };
  const gathered = await gather(input, tools);
  await web.close();
  return gathered;
}

describe("a file of links", () => {
  it("may hold 130,000 of them, more than one call can take", async () => {
    const lines = Array.from({ length: 130_000 }, (_, at) => `https://example.org/${at}`);
    const { captures, skipped } = await gatherFile("links.txt", lines.join("\n"));
    expect(captures).toHaveLength(130_000);
    expect(captures.at(-1)?.url).toBe("https://example.org/129999");
    expect(skipped).toEqual([]);
  });

  it("has its folders as tags when the editor asks for it, and else not", async () => {
    const csv = "url,tags,folder\nhttps://example.org/a,x,Reading";
    const [plain, asked] = [
      await gatherFile("a.csv", csv),
      await gatherFile("a.csv", csv, { foldersAsTags: true }),
    ];
    expect([plain, asked].map(({ captures }) => captures[0]?.tags)).toEqual([["x"], ["x", "Reading"]]);
  });
});
