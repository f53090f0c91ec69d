import { writeFile } from "node:fs/promises";
import { describe, expect, it, vi } from "vitest";
import { sighting } from "../../../src/bookmarks/edits.ts";
import { readSnapshot } from "../../../src/bookmarks/snapshots-folder.ts";
import { aDesk } from "../../support/desk.ts";
import { aWeb, aWebOfPages } from "../../support/loopback-web.ts";
import { aBookmark } from "../../support/makers.ts";

const described = "What a street light says of itself, every night, and to whom in town it says it.";
const pageOf = (title: string, description = described) =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta name="description" content="${description}"></head><body><p>${title}.</p></body></html>`;
const link = (url: string) => aBookmark({ url, title: "lamp.example", savedAt: "2026-11-25T10:00:00.000Z" });

describe("pages on their way", () => {
  it("come as ingest reads them, with a snapshot, and are on their way until then", async () => {
    const { network } = await aWebOfPages({ "http://lamp.example/a": pageOf("A street light") });
    const { desk, shelf, folder } = await aDesk({ links: [link("http://lamp.example/a")], network });
    desk.pages.ask("http://lamp.example/a");
    expect([...desk.pages.waiting()]).toEqual(["http://lamp.example/a"]);
    await desk.pages.rest();
    expect([...desk.pages.waiting()]).toEqual([]);
    const read = shelf.find("http://lamp.example/a");
    expect(read).toMatchObject({ title: "A street light", page: { summary: described } });
    expect(desk.links.find("http://lamp.example/a")).toEqual(read);
    const snapshot = await readSnapshot(folder.snapshots, ["http://lamp.example/a"]);
    expect(Buffer.from(snapshot?.body ?? []).toString()).toBe(pageOf("A street light"));
  });

  it("ask for robots.txt once for several, and each page once", async () => {
    const pages = Object.fromEntries(
      ["a", "b", "c"].map((name) => [`http://lamp.example/${name}`, pageOf(name, `${described} ${name}`)]),
    );
    const { network, requests } = await aWebOfPages(pages);
    const { desk } = await aDesk({ links: Object.keys(pages).map(link), network });
    for (const url of [...Object.keys(pages), "http://lamp.example/a"]) desk.pages.ask(url);
    await desk.pages.rest();
    expect(requests.toSorted()).toEqual([...Object.keys(pages), "http://lamp.example/robots.txt"]);
  });

  it("take no description for a summary that another page of the site has too", async () => {
    const pages = ["a", "b"].map((name) => `http://lamp.example/${name}`);
    const { network } = await aWebOfPages(Object.fromEntries(pages.map((url) => [url, pageOf(url)])));
    const { desk, shelf } = await aDesk({ links: pages.map(link), network });
    for (const url of pages) {
      desk.pages.ask(url);
      await desk.pages.rest();
    }
    expect(pages.map((url) => shelf.find(url)?.page?.summary)).toEqual([undefined, undefined]);
  });

  it("give a shortened link the name of what it stands for", async () => {
    const { network } = await aWeb((_, response, url) => {
      if (url.hostname === "bit.ly") response.writeHead(301, { location: "http://lamp.example/a" }).end();
      else response.writeHead(200, { "content-type": "text/html" }).end(pageOf("A street light"));
    });
    const { desk, shelf } = await aDesk({ links: [link("http://bit.ly/x")], network });
    desk.pages.ask("http://bit.ly/x");
    await desk.pages.rest();
    expect(shelf.bookmarks()).toMatchObject([
      { url: "http://lamp.example/a", aliases: ["http://bit.ly/x"], title: "A street light" },
    ]);
  });

  it("are read as they were handed over, without asking anybody", async () => {
    const { network, requests } = await aWebOfPages({});
    const { desk, shelf } = await aDesk({ links: [link("http://lamp.example/a")], network });
    desk.pages.ask("http://lamp.example/a");
    desk.pages.ask("http://lamp.example/b");
    desk.pages.ask("http://lamp.example/a", { url: "http://lamp.example/a", html: pageOf("As I see it") });
    await desk.pages.rest();
    const read = shelf.find("http://lamp.example/a");
    expect([read?.title, read?.unread]).toEqual(["As I see it", undefined]);
    expect(requests).toContain("http://lamp.example/b");
  });

  it("say so where something stands in the way, and go on when that is mended", async () => {
    const { network } = await aWebOfPages({ "http://lamp.example/a": pageOf("A") });
    const files = { "content/publication.yaml": "zone: nowhere\n" };
    const { desk, shelf, folder } = await aDesk({ links: [link("http://lamp.example/a")], network, files });
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    desk.pages.ask("http://lamp.example/a");
    await desk.pages.rest();
    expect(said.mock.calls.flat().join()).toContain("content/publication.yaml");
    expect(desk.pages.waiting().size).toBe(0);
    await writeFile(folder.settings, "zone: UTC\n");
    desk.pages.ask("http://lamp.example/a");
    await desk.pages.rest();
    expect(shelf.find("http://lamp.example/a")?.title).toBe("A");
  });

  it("are written by nobody once the desk is closed", async () => {
    const release = Promise.withResolvers<void>();
    const { network } = await aWeb((_, response) => {
      void release.promise.then(() => response.writeHead(200).end(pageOf("Late")));
    });
    const { desk, shelf } = await aDesk({ links: [link("http://lamp.example/a")], network });
    desk.pages.ask("http://lamp.example/a");
    desk[Symbol.dispose]();
    release.resolve();
    await desk.pages.rest();
    desk.pages.ask("http://lamp.example/a");
    await desk.links.edit([sighting(link("http://lamp.example/z"))]);
    expect(shelf.find("http://lamp.example/a")?.page).toBeUndefined();
    expect(desk.pages.waiting().has("http://lamp.example/b")).toBe(false);
  });
});
