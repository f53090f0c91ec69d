// The desk as an editor uses it: its own server, a real Chromium, and the files that come of it.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import { issueFileName, writeIssue } from "../../src/content/issue-file.ts";
import type { Bookmark } from "../../src/domain/bookmark.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { noBrowserHere, openBrowser } from "../support/browser.ts";
import { aSending, stateOfSending } from "../support/mailing-under-way.ts";
import { aBookmark, anIssue } from "../support/makers.ts";
import { patiently } from "../support/patiently.ts";
import { aPublicationOf } from "../support/publication.ts";
import { openPage, type ServedDesk, serveDesk, startDesk } from "../support/served-desk.ts";
import { oldKey } from "../support/stores.ts";
import { axeInBothSchemes, axeViolations, type visit } from "../support/visit.ts";

let browser: Browser;
beforeAll(async () => {
  if (noBrowserHere === undefined) browser = await openBrowser();
});
afterAll(() => browser?.close());

const links = Array.from({ length: 34 }, (_, at) =>
  aBookmark({
    url: `https://example.org/${at}`,
    title: `Page ${at}`,
    note: at % 2 === 0 ? `Why ${at}` : undefined,
    savedAt: new Date(Date.parse("2026-11-25T10:00:00Z") - at * 60_000).toISOString(),
    page: { kind: "article", minutes: 3, summary: `What ${at} says.`, summarySource: "extract" },
  }),
);

async function aPublication(kept: Bookmark[] = links): Promise<PublicationFolder> {
  const folder = await aPublicationOf({ "content/publication.yaml": "title: Five for Friday\n" });
  await openShelf(folder).change(kept.map((link) => ({ url: link.url, change: () => link })));
  return folder;
}

const openDeskIn = (desk: ServedDesk, options: Parameters<typeof visit>[2] = {}) =>
  openPage(browser, desk, { path: "/pick", ...options });

const press = async (page: Page, keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const issueText = (folder: PublicationFolder) => readFile(join(folder.issues, "0001.md"), "utf8");
const titles = (text: string) => [...text.matchAll(/^ {4}title: (.+)$/gm)].map(([, title]) => title);

/** Everything that was pressed has arrived. */
const settled = (page: Page) =>
  page.waitForFunction(() =>
    Object.entries(localStorage).every(([key, kept]) => !key.startsWith("/desk/") || kept === "{}"),
  );

describe.skipIf(noBrowserHere !== undefined)("the desk in a browser", () => {
  it("takes five by keys alone, one decision after the other, and the file holds them in their order", async () => {
    const folder = await aPublication();
    const { page, errors, foreign } = await openDeskIn(await serveDesk(folder));
    await press(page, ["1", "j", "2", "e", "l", "s", "p", "#", "4", "1"]);
    await settled(page);
    // 0 and 2 into their slots, 6 behind them, 8 into the fourth, and 9 before them all.
    expect(titles(await issueText(folder))).toEqual(["Page 9", "Page 0", "Page 2", "Page 6", "Page 8"]);
    const shelf = openShelf(folder);
    const decided = shelf
      .bookmarks()
      .flatMap(({ triage }) => triage?.as ?? [])
      .sort();
    expect(decided).toEqual(["done", "dropped", "later", "shortlisted"]);
    expect([...errors, ...foreign]).toEqual([]);
  });

  it("opens the next link by itself, and brings back place and link with undo", async () => {
    const folder = await aPublication();
    const { page } = await openDeskIn(await serveDesk(folder));
    const open = () => page.locator("#reader h1").textContent();
    await press(
      page,
      Array.from({ length: 20 }, () => "j"),
    );
    await vi.waitFor(async () => expect(await open()).toBe("Page 20"), patiently);
    const before = await page.locator(".list").evaluate((list) => list.scrollTop);
    await press(page, ["e"]);
    await vi.waitFor(async () => expect(await open()).toBe("Page 21"), patiently);
    await press(page, ["z"]);
    await vi.waitFor(async () => expect(await open()).toBe("Page 20"), patiently);
    expect(await page.locator(".list").evaluate((list) => list.scrollTop)).toBe(before);
    expect(openShelf(folder).find("https://example.org/20")?.triage).toBeUndefined();
  });

  it("keeps what was decided and typed while the server was killed, and sends it when it is back", async () => {
    const folder = await aPublication();
    const first = await startDesk(folder);
    const { page } = await openDeskIn(first);
    await press(page, ["j"]);
    await page.getByRole("heading", { name: "Page 1" }).waitFor();
    await press(page, ["k"]);
    first.child.kill("SIGKILL");
    await press(page, ["1", "n"]);
    await page.keyboard.type(" and more");
    await press(page, ["Escape", "j", "2"]);
    await page.getByText("Not saved yet").waitFor();
    await startDesk(folder, Number(new URL(first.url).port));
    await settled(page);
    expect(titles(await issueText(folder))).toHaveLength(2);
    expect(openShelf(folder).find("https://example.org/1")?.note).toBe("and more");
  });

  it("shows what another program changed, and leaves a field in which one types alone", async () => {
    const folder = await aPublication();
    const { page } = await openDeskIn(await serveDesk(folder));
    await press(page, ["n"]);
    await page.keyboard.type(" typed");
    const other = aBookmark({
      url: "https://example.org/new",
      title: "From elsewhere",
      savedAt: "2026-11-26T09:00:00.000Z",
    });
    await openShelf(folder).change([{ url: other.url, change: () => other }]);
    expect(await page.locator("#reader textarea").inputValue()).toBe("Why 0 typed");
    await press(page, ["Escape"]);
    await page.getByText("From elsewhere").waitFor();
    await settled(page);
    expect(openShelf(folder).find("https://example.org/0")?.note).toBe("Why 0 typed");
  });

  it("is two tabs of one truth", async () => {
    const folder = await aPublication();
    const desk = await serveDesk(folder);
    const [one, two] = [await openDeskIn(desk), await openDeskIn(desk)];
    await press(one.page, ["1"]);
    await two.page.locator("#tray").getByText("1 of 5").waitFor();
    await press(two.page, ["j", "2"]);
    await one.page.locator("#tray").getByText("2 of 5").waitFor();
    await settled(two.page);
    expect(titles(await issueText(folder))).toHaveLength(2);
  });

  it("lists, picks and notes by plain forms where scripts are off", async () => {
    const folder = await aPublication(links.slice(0, 3));
    const { url } = await serveDesk(folder);
    const context = await browser.newContext({ javaScriptEnabled: false });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(url);
    await page.getByRole("link", { name: "Begin to pick" }).click();
    await page.getByRole("link", { name: /Page 1/ }).click();
    await page.getByRole("button", { name: "Slot 1" }).click();
    await page.getByRole("button", { name: "Later", exact: true }).click();
    await page.getByRole("button", { name: /undo/ }).click();
    expect(titles(await issueText(folder))).toEqual(["Page 1"]);
    await page.getByRole("textbox", { name: "Your note" }).fill("In plain words");
    await page.getByRole("button", { name: "Save the note" }).click();
    await page.getByText("Note saved").waitFor();
    expect(
      openShelf(folder)
        .bookmarks()
        .map(({ note }) => note),
    ).toContain("In plain words");
    expect(
      openShelf(folder)
        .bookmarks()
        .filter(({ triage }) => triage),
    ).toEqual([]);
  });

  it("saves what one writes as one types, and the page beside it follows", async () => {
    const folder = await aPublication();
    const { page, errors } = await openDeskIn(await serveDesk(folder));
    await press(page, ["1", "2"]);
    await settled(page);
    await press(page, ["g", "d"]);
    await page.locator("body[data-screen=write][data-ready]").waitFor();
    await press(page, ["Control+Enter", "Control+Enter", "End"]);
    await page.keyboard.type(" And *more* of it.");
    const face = page.frameLocator("#face");
    await face.getByText("Why 2 And more of it.").or(face.getByText("And more of it.")).first().waitFor();
    await press(page, ["Alt+ArrowUp"]);
    await page.getByLabel("Closes").first().fill("Sunday 29 November");
    await press(page, ["Tab"]);
    await page.getByText("Sunday 29 November 2026, 2 days after sending").waitFor();
    await vi.waitFor(
      async () => expect(await issueText(folder)).toContain("deadline: 2026-11-29"),
      patiently,
    );
    const text = await issueText(folder);
    expect(titles(text)).toEqual(["Page 1", "Page 0"]);
    expect(text).toContain("And *more* of it.");
    expect(errors).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
  });

  it("keeps words that were typed while the server was killed, and shows both where another wrote the same", async () => {
    const folder = await aPublication();
    const first = await startDesk(folder);
    const { page } = await openDeskIn(first);
    await press(page, ["1"]);
    await settled(page);
    await page.goto(`${new URL(first.url).origin}/write`);
    await page.locator("body[data-ready]").waitFor();
    const words = page.getByLabel("Your words on pick 1");
    first.child.kill("SIGKILL");
    await words.fill("Typed in the dark.");
    await page.getByText("Not saved yet").waitFor();
    const path = join(folder.issues, "0001.md");
    await writeFile(path, (await issueText(folder)).replace("Why 0", "Written elsewhere."));
    await startDesk(folder, Number(new URL(first.url).port));
    await page.getByText("Written elsewhere.").first().waitFor();
    expect(await words.inputValue()).toBe("Typed in the dark.");
    await page.getByRole("button", { name: "keep mine" }).click();
    await vi.waitFor(async () => expect(await issueText(folder)).toContain("Typed in the dark."), patiently);
  });

  it("takes two keys as one command, and leaves letters alone where one switched them off", async () => {
    const folder = await aPublication();
    const { page, errors } = await openDeskIn(await serveDesk(folder));
    await press(page, ["1", "a", "1", "t"]);
    await page.getByRole("dialog", { name: "Tags" }).getByRole("textbox").fill("forms");
    await press(page, ["Enter"]);
    await page.getByText("Tagged forms").waitFor();
    await settled(page);
    // Neither into slot 1 nor into the next one: the second link is one more of the first pick.
    expect(titles(await issueText(folder))).toEqual(["Page 0"]);
    expect(await issueText(folder)).toContain("[Page 1](<https://example.org/1>)");
    expect(openShelf(folder).find("https://example.org/2")?.tags).toEqual(["forms"]);
    await press(page, ["g", "p"]);
    await page.locator("body[data-screen=preview][data-ready]").waitFor();
    expect(titles(await issueText(folder))).toEqual(["Page 0"]);
    await press(page, ["?"]);
    await page.getByLabel("are commands where one does not type").uncheck();
    await press(page, ["Escape", "g", "i", "3"]);
    expect(new URL(page.url()).pathname).toBe("/preview");
    await press(page, ["Control+/", "g", "i"]);
    await page.locator("body[data-screen=pick][data-ready]").waitFor();
    expect(errors).toEqual([]);
  });

  it("has nothing for axe to find, in the light and in the dark", async () => {
    const folder = await aPublication();
    const { page } = await openDeskIn(await serveDesk(folder));
    await press(page, ["1", "n"]);
    await settled(page);
    expect(await axeInBothSchemes(page)).toEqual([]);
    await press(page, ["Escape", "?"]);
    await page.locator("dialog[open]").waitFor();
    expect(await axeInBothSchemes(page)).toEqual([]);
    await press(page, ["Escape"]);
    await page.locator("dialog").waitFor({ state: "detached" });
    await press(page, ["Control+k"]);
    await page.getByLabel("Find a command").fill("shortl");
    await press(page, ["Enter"]);
    await page.locator("#said").getByText("Shortlisted").waitFor();
  });

  it("shows a send on its way, which is paused, goes on and is stopped for good", async () => {
    const folder = await aPublication();
    await writeFile(folder.environment, `FIVE_KEYS=${oldKey}\n`);
    const text = writeIssue(
      anIssue({ number: 41, date: "2026-11-20", shippedAt: "2026-11-20T09:00:00.000Z" }),
    );
    await mkdir(folder.issues, { recursive: true });
    await writeFile(join(folder.issues, issueFileName(41)), text);
    await aSending(folder);
    const { page, errors } = await openDeskIn(await serveDesk(folder));
    await page.goto(new URL("/today", page.url()).href);
    await page.getByText("Issue 41 is on its way.").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Pause" }).click();
    await page.getByText("Issue 41 is paused.").waitFor();
    expect(await stateOfSending(folder)).toBe("paused");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByText("Issue 41 is on its way.").waitFor();
    expect(await stateOfSending(folder)).toBe("sending");
    await page.getByText("Stop it", { exact: true }).click();
    await page.getByRole("button", { name: "Stop it for good" }).click();
    await page.locator(".sending").waitFor({ state: "detached" });
    expect(await stateOfSending(folder)).toBe("stopped");
    expect(errors).toEqual([]);
  });

  it("runs nothing that stands in a title, a note, a summary or an address", async () => {
    const script = `<img src=x onerror="alert(1)"><script>alert(2)</script>`;
    const hostile = aBookmark({
      ...{ url: `https://example.org/?q="><script>alert(3)</script>`, title: script, note: script },
      ...{ savedAt: "2026-11-25T10:00:00.000Z", tags: [script] },
      page: { kind: "article", byline: script, summary: script, excerpt: script },
    });
    const { page, dialogs, errors, foreign } = await openDeskIn(
      await serveDesk(await aPublication([hostile])),
    );
    await press(page, ["1", "n", "Escape", "z"]);
    await settled(page);
    expect([...dialogs, ...errors, ...foreign]).toEqual([]);
    expect(await page.locator("#reader h1").textContent()).toContain("<script>");
  });

  it("stands whatever is in a title, a note or a summary: a megabyte, a NUL, marks that turn the line", async () => {
    const long = "A council's own words, over and over. ".repeat(27_000);
    const texts = {
      long,
      nul: "before\u0000after",
      turned: "\u202eevil\u2066 \u200f",
      bare: "x".repeat(1_000_000),
    };
    const hostile = Object.entries(texts).map(([name, text], at) =>
      aBookmark({
        ...{
          url: `https://example.org/${name}`,
          title: `${name} ${text}`,
          note: text,
          tags: [text.slice(0, 60)],
        },
        savedAt: `2026-11-25T10:0${9 - at}:00.000Z`,
        page: { kind: "article", byline: text.slice(0, 10_000), summary: text },
      }),
    );
    const { page, dialogs, errors, foreign } = await openDeskIn(await serveDesk(await aPublication(hostile)));
    for (const [at, name] of Object.keys(texts).entries()) {
      await page.locator(`#reader h1`).filter({ hasText: name }).waitFor();
      // Neither the list nor the reader may push the rest aside.
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await press(page, [String(at + 1)]);
      await settled(page);
    }
    expect(await page.locator("#tray").textContent()).toContain("beforeafter");
    for (const path of ["/bookmarks", "/write", "/check", "/preview"]) {
      await page.goto(new URL(path, page.url()).href);
      await page.locator("body[data-ready]").waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
    expect([...dialogs, ...errors, ...foreign]).toEqual([]);
  });
});
