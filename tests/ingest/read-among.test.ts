import { describe, expect, it } from "vitest";
import { readSnapshot } from "../../src/bookmarks/snapshots-folder.ts";
import { readAmong } from "../../src/ingest/read-among.ts";
import { siteDescriptions } from "../../src/ingest/site-descriptions.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aWebOfPages } from "../support/loopback-web.ts";
import { aWorld } from "../support/world.ts";

const described = "What a street light says of itself, every night, and to whom in town it says it.";
const pageOf = (title: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta name="description" content="${described}"></head><body><p>${title}.</p></body></html>`;
const [a, b, c] = ["a", "b", "c"].map((name) => `http://lamp.example/${name}`) as [string, string, string];

async function aReadingWorld() {
  const { network, requests } = await aWebOfPages({ [a]: pageOf("A"), [b]: pageOf("B"), [c]: pageOf("C") });
  const folder = await aPublicationFolder();
  const world = aWorld({ folder, network });
  const reading = {
    ...{ folder, clock: world.clock, zone: "Europe/London", remembered: () => undefined },
    ...{ web: await world.politeWeb(), readers: world.readers() },
  };
  return { reading, requests };
}

describe("a link read among the others of its site", () => {
  it("has its description for a summary while it is the only one with it", async () => {
    const { reading } = await aReadingWorld();
    const { reading: read, again } = await readAmong(a, siteDescriptions([]), reading);
    expect([read.page?.summary, again]).toEqual([described, []]);
    expect(await readSnapshot(reading.folder.snapshots, [a])).toMatchObject({ pageUrl: a });
  });

  it("reads itself and the first one again where they share it, and no third", async () => {
    const { reading, requests } = await aReadingWorld();
    const among = siteDescriptions([]);
    await readAmong(a, among, reading);
    const second = await readAmong(b, among, reading);
    expect(second.again.map(({ url, page }) => [url, page?.summary])).toEqual([
      [b, undefined],
      [a, undefined],
    ]);
    expect((await readAmong(c, among, reading)).again.map(({ url }) => url)).toEqual([c]);
    expect(requests.filter((url) => url === a)).toHaveLength(1);
  });

  it("is read as it was handed over, and asked for by nobody", async () => {
    const { reading, requests } = await aReadingWorld();
    const handed = { url: a, html: pageOf("As I see it") };
    const { reading: read } = await readAmong(a, siteDescriptions([]), { ...reading, handed });
    expect(read.page?.title).toBe("As I see it");
    expect(requests).toEqual([]);
    const snapshot = await readSnapshot(reading.folder.snapshots, [a]);
    expect(Buffer.from(snapshot?.body ?? []).toString()).toBe(handed.html);
  });
});
