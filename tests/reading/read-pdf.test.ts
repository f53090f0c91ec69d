import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import { readPdf } from "../../src/reading/read-pdf.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aWeb } from "../support/loopback-web.ts";
import { runIngest } from "../support/run-ingest.ts";

const url = "https://papers.example.org/street-lighting-report.pdf";
const sample = () =>
  readFile(
    join(import.meta.dirname, "../../scripts/sample-web/pages/papers.example.org/street-lighting-report.pdf"),
  );

describe("a PDF", () => {
  it("gives its title, author, day and number of pages, and no summary", async () => {
    expect(await readPdf(await sample(), { url })).toEqual({
      kind: "pdf",
      site: "papers.example.org",
      title: "Street lighting in Corrieford: what 4,100 lamps do at night",
      byline: "Corrieford Lighting Review",
      language: "en-GB",
      publishedAt: "2026-11-09",
      pages: 2,
    });
  });

  it.each([
    ["broken", Buffer.from("%PDF-1.4 broken")],
    ["empty", Buffer.alloc(0)],
    ["no PDF at all", Buffer.from("<html>")],
  ])("that is %s is a PDF all the same", async (_what, bytes) => {
    expect(await readPdf(bytes, { url })).toEqual({ kind: "pdf", site: "papers.example.org" });
  });

  it("is read on the way in, and names a bookmark that was called like its file", async () => {
    const bytes = await sample();
    const web = await aWeb((_request, response, { pathname }) => {
      if (pathname === "/robots.txt") response.writeHead(404).end();
      else
        response
          .writeHead(200, { "content-type": "application/pdf" })
          .end(pathname === "/large.pdf" ? Buffer.alloc(11_000_000) : bytes);
    });
    const folder = await aPublicationFolder();
    const report = await runIngest(
      {
        files: {
          "l.md": `- [street-lighting-report.pdf](${url})\n- [Mine](https://papers.example.org/large.pdf)`,
        },
      },
      web,
      folder,
    );
    expect(report.failed).toEqual([]);
    const bookmarks = openShelf(folder).bookmarks();
    expect(bookmarks.map((one) => [one.title, one.page?.kind, one.page?.pages]).sort()).toEqual([
      ["Mine", "pdf", undefined],
      ["Street lighting in Corrieford: what 4,100 lamps do at night", "pdf", 2],
    ]);
  });
});
