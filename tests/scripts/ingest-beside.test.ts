import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { describe, expect, it, onTestFinished } from "vitest";
import { aDesk } from "../support/desk.ts";
import { aBookmark } from "../support/makers.ts";

/** A feed of one link in the editor's own network, which is private by that, and asked of nobody outside. */
async function aFeed(): Promise<string> {
  const server = createServer((_, response) => {
    response
      .writeHead(200, { "content-type": "application/rss+xml" })
      .end(
        `<rss version="2.0"><channel><title>Lamp</title><link>http://lamp.example/</link><item><title>A lamp</title><link>http://127.0.0.1/a</link><pubDate>Wed, 25 Nov 2026 10:00:00 GMT</pubDate></item></channel></rss>`,
      );
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/feed`;
}

describe("a look at the sources from the desk", () => {
  it("keeps what they have, as npm run ingest does, and shows it", async () => {
    const settings = `sources:\n  - feed: ${await aFeed()}\n    inside: true\n`;
    const { desk, folder, get, post, shelf } = await aDesk({
      links: [aBookmark()],
      files: { "content/publication.yaml": settings },
    });
    await writeFile(folder.environment, "");
    expect((await post("/today/ingest")).status).toBe(303);
    expect(await (await get("/today")).text()).toContain("Looking at the sources");
    await expect.poll(() => desk.ingest.now()?.isUnderWay).toBe(false);
    const why = await readFile(folder.sourceStates, "utf8");
    expect(desk.ingest.now()?.says, why).toMatch(/^1 new link, 0 known\./);
    expect(shelf.find("http://127.0.0.1/a")?.title).toBe("A lamp");
    expect(await (await get("/today")).text()).toContain("1 new link");
    await expect.poll(async () => (await get("/bookmarks")).text()).toContain("A lamp");
  });
});
