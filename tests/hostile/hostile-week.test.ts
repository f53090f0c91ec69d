import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aWeb } from "../support/loopback-web.ts";
import { runIngest } from "../support/run-ingest.ts";

const prose =
  "<p>Words and more words, which make a paragraph that any reader would take for prose.</p>".repeat(12);
const good = (name: string) =>
  `<title>${name}</title><meta name="description" content="A description of ${name} that is long enough to be a summary."><article>${prose}</article>`;
/** 256 MB of nothing in some 400 bytes. */
const bomb = brotliCompressSync(Buffer.alloc(256_000_000));

describe("a week with every bad manner in it", () => {
  it("leaves the good links unharmed and names each of the others", async () => {
    expect(bomb.byteLength).toBeLessThan(1_000);
    const web = await aWeb((_request, response, { hostname, pathname }) => {
      if (pathname === "/robots.txt" && hostname !== "hang.example") {
        response.writeHead(404).end();
        return;
      }
      const send = (body: string | Buffer, headers: Record<string, string> = {}) =>
        response.writeHead(200, { "content-type": "text/html", ...headers }).end(body);
      if (hostname === "good.example") send(good(`Page ${pathname.slice(1)}`));
      if (hostname === "bomb.example") send(bomb, { "content-encoding": "br" });
      if (hostname === "deep.example") send(`<title>Deep</title>${"<div>".repeat(2_000)}x`);
      if (hostname === "markup.example")
        send(
          good("&lt;script&gt;alert(1)&lt;/script&gt;").replace(
            "</title>",
            "</title><script>alert(2)</script>",
          ),
        );
      if (hostname === "path.example") send(good("../../x"));
      if (hostname === "inside.example")
        response.writeHead(302, { location: "http://169.254.169.254/latest/meta-data/" }).end();
      // hang.example never answers.
    });
    const links = ["bomb", "deep", "markup", "path", "inside", "hang"].map(
      (name) => `https://${name}.example/`,
    );
    const list = [
      ...links,
      "http://[::ffff:7f00:1]/",
      "http://2130706433/",
      ...[1, 2, 3, 4, 5, 6].map((at) => `https://good.example/${at}`),
    ].join("\n");
    const folder = await aPublicationFolder();
    const report = await runIngest({ files: { "l.txt": list }, limits: { timeoutMs: 2_000 } }, web, folder);
    expect(report.failed.map((one) => [one.url, one.why]).sort()).toEqual([
      ["http://2130706433/", "refused-address"],
      ["http://[::ffff:7f00:1]/", "refused-address"],
      ["https://bomb.example/", "too-large"],
      ["https://hang.example/", "timeout"],
      ["https://inside.example/", "refused-address"],
    ]);
    const shelf = openShelf(folder);
    const [bookmarks, bad] = [shelf.bookmarks(), shelf.badLines()];
    expect(bad).toEqual([]);
    expect(bookmarks).toHaveLength(14);
    const titles = bookmarks.filter((one) => one.page?.summary).map((one) => one.title);
    expect(titles.sort()).toEqual([
      "../../x",
      "<script>alert(1)</script>",
      "Page 1",
      "Page 2",
      "Page 3",
      "Page 4",
      "Page 5",
      "Page 6",
    ]);
    expect(JSON.stringify(bookmarks)).not.toContain("alert(2)");
  });
});
