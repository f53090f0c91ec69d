// A whole Friday at the desk, from thirty-four links to a scheduled issue, without a mouse: how many keys that takes
// beside the prose, and whether file, commit and pages are what was typed.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import { noBrowserHere, openBrowser } from "../support/browser.ts";
import { aPublishedPublication, readIssueOf } from "../support/friday.ts";
import { aBookmark, anIssue } from "../support/makers.ts";
import { openPage, startDesk } from "../support/served-desk.ts";

let browser: Browser;
beforeAll(async () => {
  if (noBrowserHere === undefined) browser = await openBrowser();
});
afterAll(() => browser?.close());

const notes = [
  "Forty pages that came down to one, and the one is kept up to date by whoever reads it.",
  "What they stopped doing is the whole talk; the rest is a list of thanks to the people who let them.",
];
const links = Array.from({ length: 34 }, (_, at) =>
  aBookmark({
    url: `https://site-${at}.example/page`,
    title: `What we learnt from form ${at}`,
    note: notes[at],
    ...(at === 1 && { via: { name: "Bola Ade" } }),
    savedAt: new Date(Date.parse("2026-11-26T09:00:00Z") - at * 60_000).toISOString(),
    page: { kind: "article", minutes: 3, summary: `What form ${at} says.`, summarySource: "extract" },
  }),
);

/** Presses that are no prose: every key, each of a chord, those that only move too. */
function counted(page: Page) {
  let presses = 0;
  return {
    presses: () => presses,
    press: async (...keys: string[]) => {
      for (const key of keys) {
        presses += 1;
        await page.keyboard.press(key);
      }
    },
    /** Goes to another screen, as soon as what was decided and typed has arrived. */
    go: async (...keys: string[]) => {
      await page.waitForFunction(() =>
        Object.entries(localStorage).every(([key, kept]) => !key.startsWith("/desk/") || kept === "{}"),
      );
      presses += keys.length;
      const from = await page.locator("body").getAttribute("data-screen");
      for (const key of keys) await page.keyboard.press(key);
      await page.waitForFunction((screen) => document.body.dataset["screen"] !== screen, from);
      await page.locator("body[data-ready]").waitFor();
    },
  };
}

describe.skipIf(noBrowserHere !== undefined)("a Friday at the desk", () => {
  it("takes 75 keys at most beside the prose, and is in the end what was typed", async () => {
    const before = anIssue({ number: 41, date: "2026-11-20" });
    const { first } = await aPublishedPublication(before);
    await openShelf(first.folder).change(links.map((link) => ({ url: link.url, change: () => link })));
    const { page, errors } = await openPage(browser, await startDesk(first.folder), { path: "/today" });
    const hand = counted(page);
    const type = (words: string) => page.keyboard.type(words);

    // Thirty-four links: five are picked, one is a further link of the second, the others are decided or left.
    await hand.press("Enter");
    await page.locator("body[data-screen=pick][data-ready]").waitFor();
    await hand.press("p", "p", "a", "2", "e", "l", "p", "#", "s", "j", "p", "e", "e", "p");
    await hand.go("g", "d");

    // The first words are the notes; three blurbs are written, one pick is moved up, one gets its closing day.
    await hand.press("Control+Enter", "Control+Enter", "Control+Enter");
    await type("A patient page on why the queue was never the trouble, with the figures to show it.");
    await hand.press("Alt+ArrowUp", "Control+Enter", "Control+Enter");
    await type("They ask for ten-minute talks about what did not work: do apply by Friday 4 December.");
    await hand.press("Control+Enter");
    await type("Read it for the one drawing of who asks whom for what, and how long each of them waits.");
    await hand.go("Escape", "g", "c");

    // The day that the words name becomes the deadline; whoever showed a link is thanked.
    await page.getByText("names Friday 4 December 2026, and it has no deadline").waitFor();
    for (const offer of ["Close on Friday 4 December 2026", "Thank Bola Ade"]) {
      if ((await page.getByRole("button", { name: offer }).count()) === 0) continue;
      await hand.press("r");
      await page.getByRole("button", { name: offer }).waitFor({ state: "detached" });
      await page.locator("body[data-ready]").waitFor();
    }
    await hand.go("g", "p");
    await hand.press("]", "]", "]", "]", "]", "]", "Escape", "i");
    await hand.go("g", "s");
    await hand.press("Enter");
    await page.locator(".bar .due").getByText("scheduled", { exact: true }).waitFor();

    const issue = await readIssueOf(first.folder, 42);
    if (!issue) throw new Error("Nothing was written.");
    expect(issue).toMatchObject({ state: "scheduled", shipAt: "2026-11-27T09:00:00.000Z" });
    expect(
      issue.picks.map(({ title, deadline, via }) => [title.split(" ").at(-1), deadline, via?.name]),
    ).toEqual([
      ["0", undefined, undefined],
      ["5", undefined, undefined],
      ["1", undefined, "Bola Ade"],
      ["9", "2026-12-04", undefined],
      ["12", undefined, undefined],
    ]);
    expect(issue.picks[1]?.blurb).toBe(
      "A patient page on why the queue was never the trouble, with the figures to show it.",
    );
    expect(issue.picks[2]?.blurb).toBe(`${notes[1]} [What we learnt from form 2](<${links[2]?.url}>)`);
    const committed = first.git("show", "--name-only", "--format=%s", "origin/main").trim().split("\n");
    expect(committed).toEqual([
      "Schedule issue 42: Five for Friday (27/11/26)",
      "",
      "bookmarks/2026-11.jsonl",
      "content/issues/0042.md",
    ]);
    const face = await (await page.request.get(`${new URL(page.url()).origin}/face/page`)).text();
    for (const { title } of issue.picks) expect(face).toContain(title);
    expect(errors).toEqual([]);
    console.info(`${hand.presses()} keys beside the prose.`);
    expect(hand.presses()).toBeLessThanOrEqual(75);
  });
});
