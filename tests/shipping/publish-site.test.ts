import { describe, expect, it } from "vitest";
import { friday } from "../../src/shipping/friday.ts";
import { aSteppingClock } from "../support/clock.ts";
import { aFridayWorld, aPublishedPublication, aSite, fridayAtNine } from "../support/friday.ts";

const hour = 3_600_000;
const at = (afterMs: number) => ({ now: () => new Date(Date.parse(fridayAtNine) + afterMs).toISOString() });

describe("a Friday that publishes the site", () => {
  it("says what the deploy command said, and sends the site with the next run", async () => {
    const { first } = await aPublishedPublication();
    const site = aSite();
    const failing = await aFridayWorld(first.folder, {
      site,
      deploy: async () => ({ ok: false, says: "FIVE_DEPLOY ended with code 12" }),
      clock: aSteppingClock(60_000, fridayAtNine),
    });
    expect(await friday({}, failing)).toEqual([
      "FIVE_DEPLOY ended with code 12",
      expect.stringContaining("is not there yet"),
    ]);
    site.pages.set("/build.txt", "fedcba9876543210");
    const world = await aFridayWorld(first.folder, { site, clock: at(hour) });
    expect(await friday({}, world)).toEqual([]);
    expect(site).toMatchObject({ builds: 1, deploys: 1 });
  });
});
