// The screen of all bookmarks in a real Chromium, by keys alone, and the files that come of it.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { noBrowserHere, openBrowser } from "../support/browser.ts";
import { playRounds } from "../support/desk-rounds.ts";
import { aBookmark } from "../support/makers.ts";
import { patiently } from "../support/patiently.ts";
import { aPublicationOf } from "../support/publication.ts";
import { openPage, type ServedDesk, serveDesk, startDesk } from "../support/served-desk.ts";
import { axeInBothSchemes } from "../support/visit.ts";

let browser: Browser;
beforeAll(async () => {
  if (noBrowserHere === undefined) browser = await openBrowser();
});
afterAll(() => browser?.close());

const script = `<img src=x onerror="alert(1)"><script>alert(2)</script>`;
const links = Array.from({ length: 130 }, (_, at) =>
  aBookmark({
    ...{
      url: `https://example.org/${at}`,
      title: at === 9 ? script : `Page ${at}`,
      note: at === 9 ? script : undefined,
    },
    savedAt: new Date(Date.parse("2026-11-25T10:00:00Z") - at * 6 * 3_600_000).toISOString(),
  }),
);
const addressOf = (at: number) => `https://example.org/${at}`;

async function someBookmarks<Desk extends ServedDesk>(serve: (folder: PublicationFolder) => Promise<Desk>) {
  const folder = await aPublicationOf({ "content/publication.yaml": "title: Five for Friday\n" });
  await openShelf(folder).change(links.map((link) => ({ url: link.url, change: () => link })));
  const desk = await serve(folder);
  return { folder, desk, ...(await openPage(browser, desk, { path: "/bookmarks" })) };
}

const press = async (page: Page, ...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const told = (page: Page, words: string) => page.locator("#said").getByText(words).waitFor();

describe.skipIf(noBrowserHere !== undefined)("all bookmarks in a browser", () => {
  it("are walked through, chosen, tagged, merged, edited and searched by keys, and taken back", async () => {
    const { folder, page, errors, dialogs, foreign } = await someBookmarks(serveDesk);
    const kept = (at: number) => openShelf(folder).find(addressOf(at));
    await press(page, "x", "j", "x", "t");
    await page.keyboard.type("forms, open data");
    await press(page, "Enter");
    await told(page, "Tagged 2 with");
    expect([kept(0)?.tags, kept(1)?.tags]).toEqual([
      ["forms", "open data"],
      ["forms", "open data"],
    ]);
    await press(page, "m");
    await page.getByRole("heading", { name: "Two into one" }).waitFor();
    await press(page, "Enter");
    await told(page, "Made one of 2");
    expect(kept(1)?.url).toBe(addressOf(0));
    await press(page, "z");
    await told(page, "Undone");
    expect(kept(1)?.url).toBe(addressOf(1));
    await press(page, "n");
    await page.keyboard.type("Typed here.");
    await press(page, "Escape");
    await told(page, "Note saved");
    expect(
      openShelf(folder)
        .bookmarks()
        .map(({ note }) => note),
    ).toContain("Typed here.");
    await press(page, "/");
    await page.keyboard.type("page 120");
    await page.locator("#found").getByText("1 of 130").waitFor();
    await page.locator("#pane h2").getByText("Page 120").waitFor();
    expect([...errors, ...dialogs, ...foreign]).toEqual([]);
  });

  it("go on as one goes down, stay chosen when somebody else changes a file, and keep words when the desk is killed", async () => {
    const { folder, desk, page } = await someBookmarks(startDesk);
    await press(page, "x", ...Array.from({ length: 120 }, () => "j"));
    await page.locator("#pane h2").getByText("Page 120", { exact: true }).waitFor();
    const other = aBookmark({
      url: "https://example.org/new",
      title: "New",
      savedAt: "2026-11-26T09:00:00.000Z",
    });
    await openShelf(folder).change([{ url: other.url, change: () => other }]);
    await page.locator(`#list [data-url="${other.url}"]`).waitFor({ state: "attached" });
    expect(await page.locator("#bulk b").textContent()).toBe("1 chosen");
    expect(await page.locator("#list .chosen").getAttribute("data-url")).toBe(addressOf(0));
    expect(await page.locator("#pane h2").textContent()).toBe("Page 120");
    desk.child.kill("SIGKILL");
    await press(page, "n");
    await page.keyboard.type("In the dark.");
    await press(page, "Escape");
    await page.getByText("Not saved yet").waitFor();
    await startDesk(folder, Number(new URL(desk.url).port));
    await vi.waitFor(
      () => expect(openShelf(folder).find(addressOf(120))?.note).toBe("In the dark."),
      patiently,
    );
  });

  it("have nothing for axe to find, in the light and in the dark", async () => {
    const { page } = await someBookmarks(serveDesk);
    await press(page, "x", "j", "x", "o");
    expect(await axeInBothSchemes(page)).toEqual([]);
    await press(page, "Escape", "m");
    await page.getByRole("heading", { name: "Two into one" }).waitFor();
    expect(await axeInBothSchemes(page)).toEqual([]);
  });

  it("lose nothing that is typed while other programs change the files, and show what those wrote", async () => {
    await playRounds(browser, { rounds: 20, seed: 1 });
  }, 120_000);
});
