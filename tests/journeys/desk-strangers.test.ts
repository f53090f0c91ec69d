// What pages of strangers can do with a desk that runs beside them, in a real browser that the desk has let in: nothing.
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { deskWorld } from "../../scripts/desk.ts";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import { loadedLater, openDesk } from "../../src/desk/desk.ts";
import { listenHere } from "../../src/desk/serve-desk.ts";
import { noBrowserHere, openBrowser } from "../support/browser.ts";
import { aClock } from "../support/clock.ts";
import { deskToken } from "../support/desk.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aBookmark } from "../support/makers.ts";
import { aWorld } from "../support/world.ts";

let browser: Browser;
beforeAll(async () => {
  if (noBrowserHere === undefined)
    browser = await openBrowser(["--host-resolver-rules=MAP evil.example 127.0.0.1"]);
});
afterAll(() => browser?.close());

const url = "https://example.org/a";

/** A desk that let the browser in, all that it answers to, and everything in its folder. */
async function aDeskAtHome() {
  const folder = await aPublicationFolder();
  await openShelf(folder).change([{ url, change: () => aBookmark({ url, title: "A secret title" }) }]);
  const world = deskWorld(aWorld({ folder, clock: aClock("2026-11-26T10:00:00.000Z") }));
  const served = await listenHere(0);
  const { app, desk, ...opened } = openDesk(world, { port: served.port, token: deskToken });
  served.serve(app);
  const context = await browser.newContext();
  onTestFinished(async () => {
    await context.close();
    opened[Symbol.dispose]();
    await desk.pages.rest();
    await served[Symbol.asyncDispose]();
  });
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${served.port}/pick?start=${deskToken}`);
  await page.getByText("A secret title").first().waitFor();
  const later = await Promise.all(loadedLater.map(async ([, load]) => (await load())(desk)));
  const all = [app, ...later].flatMap(({ routes }) => routes).filter(({ path }) => !path.includes("*"));
  const routes = (method: string) =>
    all.flatMap((route) => (route.method === method && !route.path.includes(":") ? [route.path] : []));
  const files = async () => {
    const names = await readdir(folder.root, { recursive: true, withFileTypes: true });
    const paths = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
    return Promise.all(paths.sort().map(async (path) => `${path}\n${await readFile(path, "latin1")}`));
  };
  return { context, port: served.port, files, gets: routes("GET"), posts: [...new Set(routes("POST"))] };
}

/** A page of a stranger's on this machine, at another port: the browser sends the desk's cookie along. */
async function aStrangersPage(): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Free cake</title>");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => new Promise<void>((done) => void server.close(() => done())));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`;
}

/** Sends each of the forms in every way that a page has; gives what it could read of any answer. */
function attack(page: Page, given: { desk: string; posts: string[]; gets: string[]; url: string }) {
  return page.evaluate(async ({ desk, posts, gets, url: target }) => {
    const read: string[] = [];
    const tell = async (ask: Promise<Response>) => {
      const response = await ask.catch(() => undefined);
      const text = await response?.text().catch(() => "");
      if (response && response.status !== 403 && response.status !== 421 && text)
        read.push(text.slice(0, 200));
    };
    const fields = {
      url: target,
      as: "drop",
      slot: "1",
      note: "Mine",
      base: "",
      words: "Mine",
      says: "x",
      fact: "tags",
    };
    const form = () => new URLSearchParams(fields);
    for (const path of posts) {
      const options = { method: "POST", credentials: "include" as const };
      await tell(fetch(desk + path, { ...options, body: form() }));
      await tell(fetch(desk + path, { ...options, mode: "no-cors", body: form() }));
      await tell(fetch(desk + path, { ...options, mode: "no-cors", body: JSON.stringify(fields) }));
      navigator.sendBeacon(desk + path, form());
      const sent = Object.assign(document.createElement("form"), {
        method: "post",
        action: desk + path,
        target: "hole",
      });
      for (const [name, value] of Object.entries(fields))
        sent.append(Object.assign(document.createElement("input"), { name, value }));
      document.body.append(Object.assign(document.createElement("iframe"), { name: "hole" }), sent);
      sent.submit();
    }
    for (const path of gets) {
      await tell(fetch(desk + path, { credentials: "include" }));
      const frame = Object.assign(document.createElement("iframe"), { src: desk + path });
      const script = Object.assign(document.createElement("script"), { src: desk + path });
      const picture = Object.assign(document.createElement("img"), { src: desk + path });
      const loaded = [script, picture].map(
        (one) =>
          new Promise<void>((done) => {
            one.addEventListener("load", () => done(void read.push(`${one.tagName} ${path}`)));
            one.addEventListener("error", () => done());
          }),
      );
      document.body.append(frame, script, picture);
      await Promise.all(loaded);
    }
    const heard = (open: (done: (words?: string) => void) => void) =>
      new Promise<string | undefined>((done) => open(done));
    const events = await heard((done) => {
      const source = new EventSource(`${desk}/changes`, { withCredentials: true });
      source.addEventListener("changed", () => done("events"));
      source.addEventListener("error", () => done());
    });
    const socket = await heard((done) => {
      const opened = new WebSocket(`${desk.replace("http", "ws")}/changes`);
      opened.addEventListener("open", () => done("socket"));
      opened.addEventListener("error", () => done());
    });
    return [...read, events, socket].filter((one) => one !== undefined);
  }, given);
}

describe.skipIf(noBrowserHere !== undefined)("a stranger's page beside the desk", () => {
  it("on another port of this machine reads nothing and writes nothing, in every way that a page has", async () => {
    const { context, port, files, gets, posts } = await aDeskAtHome();
    const before = await files();
    const page = await context.newPage();
    await page.goto(await aStrangersPage());
    expect(posts.length).toBeGreaterThan(15);
    expect(await attack(page, { desk: `http://127.0.0.1:${port}`, posts, gets, url })).toEqual([]);
    expect(await files()).toEqual(before);
  });

  it("under a name that was bound to this machine anew reads nothing and writes nothing", async () => {
    const { context, port, files, gets, posts } = await aDeskAtHome();
    const before = await files();
    const page = await context.newPage();
    const answer = await page.goto(`http://evil.example:${port}/pick?start=${deskToken}`);
    expect([403, 421]).toContain(answer?.status());
    expect(await page.content()).not.toContain("A secret title");
    // From that very page all is of one origin for the browser: only the desk itself can refuse.
    expect(await attack(page, { desk: `http://evil.example:${port}`, posts, gets, url })).toEqual([]);
    expect(await files()).toEqual(before);
  });
});
