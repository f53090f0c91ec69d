// From Check over Preview to Schedule by keys alone, on a clone of a real remote: what stands in the file, in the commit
// and in the bar.
import { once } from "node:events";
import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import { noBrowserHere, openBrowser } from "../support/browser.ts";
import { aPublishedPublication, aScheduledIssue, readIssueOf } from "../support/friday.ts";
import { aBookmark, aPick } from "../support/makers.ts";
import { aWhile, openPage, pressUntil, startDesk } from "../support/served-desk.ts";
import { axeInBothSchemes } from "../support/visit.ts";

let browser: Browser;
beforeAll(async () => {
  if (noBrowserHere === undefined) browser = await openBrowser();
});
afterAll(() => browser?.close());

const links = ["a", "b", "c", "d", "e", "other"].map((name) =>
  aBookmark({ url: `https://example.org/${name}`, title: name, savedAt: "2026-11-25T10:00:00.000Z" }),
);
const picks = links
  .slice(0, 5)
  .map(({ url }) =>
    aPick({ url, title: `On ${url.at(-1)}`, blurb: "A good page on what we do all week here." }),
  );
const draft = aScheduledIssue({ state: "draft", shipAt: undefined, standfirst: "Five of them.", picks });

const go = (page: Page, keys: string[], screen: string) =>
  pressUntil(page, keys, () => page.locator(`body[data-screen=${screen}][data-ready]`).waitFor(aWhile));

const due = (page: Page) => page.locator(".bar .due");

describe.skipIf(noBrowserHere !== undefined)("from Check to Schedule", () => {
  it("is a matter of keys: the faces, the hour, one commit, and what the bar says", async () => {
    const { first } = await aPublishedPublication(draft);
    await openShelf(first.folder).change(links.map((link) => ({ url: link.url, change: () => link })));
    const hook = join(first.folder.root, "../origin.git/hooks/pre-receive");
    await writeFile(hook, "#!/bin/sh\necho 'main is closed today' >&2\nexit 1\n", { mode: 0o755 });
    const { page, errors } = await openPage(browser, await startDesk(first.folder), { path: "/check" });

    await go(page, ["g", "p"], "preview");
    await page.frameLocator("[title='The mail turned dark by force']").getByText("On a").first().waitFor();
    const shown = () => page.locator("#six > figure:visible").count();
    expect(await shown()).toBe(6);
    await page.keyboard.press("]");
    await page.keyboard.press("]");
    expect([await shown(), new URL(page.url()).search]).toEqual([1, "?face=2"]);
    await page.keyboard.press("Escape");
    expect(await shown()).toBe(6);
    await page.keyboard.press("i");
    expect(await page.getByTitle("The page").getAttribute("src")).toContain("images=off");
    await pressUntil(page, ["t"], () => page.getByText("SMTP_URL is not set.").waitFor(aWhile));

    await go(page, ["g", "s"], "schedule");
    await pressUntil(page, ["Enter"], () => page.getByText("main is closed today").waitFor(aWhile));
    await due(page).getByText("scheduled here only").waitFor();
    expect(await readIssueOf(first.folder, 42)).toMatchObject({
      ...{ state: "scheduled", shipAt: "2026-11-27T09:00:00.000Z" },
    });
    await go(page, ["g", "c"], "check");
    await due(page).getByText("scheduled here only").waitFor();

    await writeFile(hook, "#!/bin/sh\nexit 0\n");
    await go(page, ["g", "s"], "schedule");
    await pressUntil(page, ["Enter"], () =>
      due(page).getByText("scheduled", { exact: true }).waitFor(aWhile),
    );
    const files = first.git("show", "--name-only", "--format=%s", "origin/main").trim().split("\n");
    expect(files).toEqual([
      "Schedule issue 42: Five for Friday (27/11/26)",
      "",
      "bookmarks/2026-11.jsonl",
      "content/issues/0042.md",
    ]);
    const month = first.git("show", "origin/main:bookmarks/2026-11.jsonl");
    expect([month.trim().split("\n").length, month.includes("/other")]).toEqual([5, false]);
    expect(first.git("status", "--porcelain")).toContain("M bookmarks/2026-11.jsonl");

    await pressUntil(page, ["Control+Shift+x"], () =>
      due(page)
        .getByText("scheduled")
        .waitFor({ state: "detached", ...aWhile }),
    );
    expect(first.git("show", "origin/main:content/issues/0042.md")).toContain("state: draft");
    expect(errors).toEqual([]);
  });

  it("is whole after a kill in the midst of the push, however often: here only, and then everybody's", async () => {
    const { first } = await aPublishedPublication(draft);
    const origin = join(first.folder.root, "../origin.git");
    const hook = join(origin, "hooks/pre-receive");
    const began = join(first.folder.root, "../push-began");
    // The push waits on the other side until the desk is gone.
    await writeFile(hook, `#!/bin/sh\ntouch ${began}\nwhile [ -e ${began} ]; do sleep 0.05; done\nexit 1\n`, {
      mode: 0o755,
    });
    for (const _ of [1, 2]) {
      const desk = await startDesk(first.folder);
      const { page } = await openPage(browser, desk, { path: "/schedule" });
      await pressUntil(page, ["Enter"], () => vi.waitFor(() => expect(existsSync(began)).toBe(true), aWhile));
      const ended = once(desk.child, "close");
      desk.child.kill("SIGKILL");
      await ended;
      await rm(began);
      expect(await readIssueOf(first.folder, 42)).toMatchObject({ state: "scheduled", picks });
      expect(first.git("show", "origin/main:content/issues/0042.md")).toContain("state: draft");
    }
    await rm(hook);
    const { page, errors } = await openPage(browser, await startDesk(first.folder), { path: "/schedule" });
    await due(page).getByText("scheduled here only").waitFor();
    await pressUntil(page, ["Enter"], () =>
      due(page).getByText("scheduled", { exact: true }).waitFor(aWhile),
    );
    first.git("fetch", "--quiet");
    expect(first.git("show", "origin/main:content/issues/0042.md")).toContain("state: scheduled");
    expect(first.git("log", "--format=%s", "-1", "origin/main")).toContain("Schedule issue 42");
    expect(errors).toEqual([]);
  });

  it("says a typed hour back while one types, and axe finds nothing on either screen", async () => {
    const { first } = await aPublishedPublication(draft);
    const desk = await startDesk(first.folder);
    const { page, errors } = await openPage(browser, desk, { path: "/preview" });
    expect(await axeInBothSchemes(page)).toEqual([]);
    await go(page, ["g", "s"], "schedule");
    expect(await axeInBothSchemes(page)).toEqual([]);
    await page.getByLabel("Another time").fill("Monday 30 November at 8.30");
    await page.getByRole("heading", { name: "Monday 30 November at 08:30" }).waitFor();
    await page.getByLabel("Another time").fill("whenever");
    await page.getByText("is no day and hour").waitFor();
    expect(errors).toEqual([]);
  });
});
