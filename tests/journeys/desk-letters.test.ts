// What is on its way from an open page to the desk, in a real browser: however long it is, whatever is done meanwhile.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import { noBrowserHere, openBrowser } from "../support/browser.ts";
import { aBookmark } from "../support/makers.ts";
import { patiently } from "../support/patiently.ts";
import { aPublicationOf } from "../support/publication.ts";
import { openPage, serveDesk } from "../support/served-desk.ts";

let browser: Browser;
beforeAll(async () => {
  if (noBrowserHere === undefined) browser = await openBrowser();
});
afterAll(() => browser?.close());

const links = Array.from({ length: 8 }, (_, at) =>
  aBookmark({
    url: `https://example.org/${at}`,
    title: `Page ${at}`,
    savedAt: new Date(Date.parse("2026-11-25T10:00:00Z") - at * 60_000).toISOString(),
  }),
);

async function aDeskOfLinks(path: string) {
  const folder = await aPublicationOf({ "content/publication.yaml": "title: Five for Friday\n" });
  const shelf = openShelf(folder);
  await shelf.change(links.map((link) => ({ url: link.url, change: () => link })));
  const desk = await serveDesk(folder);
  const { page } = await openPage(browser, desk, { path });
  const noteOf = (at: number) => shelf.find(`https://example.org/${at}`)?.note;
  return { page, desk, shelf, noteOf };
}

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const settled = (page: Page) =>
  page.waitForFunction(() =>
    Object.entries(localStorage).every(([key, kept]) => !key.startsWith("/desk/") || kept === "{}"),
  );
/** Answers to notes wait until they are let go. */
async function holdNotes(page: Page) {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route("**/note?*", async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

describe.skipIf(noBrowserHere !== undefined)("what is on its way to the desk", () => {
  it("arrives however long it is", async () => {
    const { page, noteOf } = await aDeskOfLinks("/pick");
    await press(page, "n");
    await page.locator("#reader textarea").fill("я".repeat(20_000));
    await press(page, "Escape");
    await settled(page);
    await press(page, "n");
    await page.keyboard.type(" more");
    await press(page, "Escape");
    await settled(page);
    expect(noteOf(0)).toBe(`${"я".repeat(20_000)} more`);
  });

  it("may be written over, or taken away, while it is on its way, and nobody is told of somebody else", async () => {
    const { page, noteOf } = await aDeskOfLinks("/pick");
    const goOn = await holdNotes(page);
    await press(page, "n");
    await page.keyboard.type("a mistake");
    await press(page, "Escape", "n");
    await page.locator("#reader textarea").fill("");
    await press(page, "Escape", "j", "n");
    await page.keyboard.type("first");
    await press(page, "Escape", "n");
    goOn();
    await vi.waitFor(() => expect(noteOf(1)).toBe("first"), patiently);
    await page.keyboard.type(" more");
    await press(page, "Escape");
    await settled(page);
    expect([noteOf(0), noteOf(1)]).toEqual([undefined, "first more"]);
    expect(await page.locator("#said").textContent()).not.toContain("changed elsewhere");
  });

  it("is one decision for a key that is held, and several steps", async () => {
    const { page, shelf } = await aDeskOfLinks("/pick");
    await page.keyboard.down("j");
    await page.keyboard.down("j");
    await page.keyboard.down("j");
    await page.keyboard.up("j");
    for (let at = 0; at < 4; at++) await page.keyboard.down("e");
    await page.keyboard.up("e");
    await settled(page);
    const decided = shelf.bookmarks().filter(({ triage }) => triage);
    expect(decided.map(({ title }) => title)).toEqual(["Page 3"]);
  });

  it("is no undoing of what was done later, elsewhere", async () => {
    const { page, desk, shelf } = await aDeskOfLinks("/pick");
    await press(page, "e");
    await settled(page);
    await page.route("**/undo?*", (route) => route.abort());
    await press(page, "z");
    await page.getByText("Not saved yet").waitFor();
    const origin = new URL(desk.url).origin;
    await page.goto(`${origin}/bookmarks`);
    await page.locator("body[data-ready]").waitFor();
    await press(page, "j", "#");
    await settled(page);
    await page.unroute("**/undo?*");
    await page.goto(`${origin}/pick`);
    await page.locator("body[data-ready]").waitFor();
    await settled(page);
    const decided = shelf.bookmarks().flatMap(({ triage }) => triage?.as ?? []);
    expect(decided.sort()).toEqual(["done", "dropped"]);
  });
});
