// An open desk over hundreds of rounds of changes by others: a few stand in npm test (tests/journeys/desk-bookmarks.test.ts).
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import { noBrowserHere, openBrowser } from "../support/browser.ts";
import { playRounds } from "../support/desk-rounds.ts";

let browser: Browser;
beforeAll(async () => {
  if (noBrowserHere === undefined) browser = await openBrowser();
});
afterAll(() => browser?.close());

const rounds = 100;

describe.skipIf(noBrowserHere !== undefined)("an open desk", () => {
  it.each([2, 3, 4, 5, 6])(
    "loses nothing and shows everything while others write, a hundred rounds (seed %i)",
    async (seed) => {
      await playRounds(browser, { rounds, seed });
    },
    1_500_000,
  );
});
