import { describe, expect, it } from "vitest";
import { friday } from "../../src/shipping/friday.ts";
import {
  aFridayWorld,
  aPublishedPublication,
  aScheduledIssue,
  aSite,
  readIssueOf,
} from "../support/friday.ts";

describe("a Friday whose issue is due", () => {
  it("of two machines at the same hour ships on one, and both end well", async () => {
    const { first, clone } = await aPublishedPublication();
    const second = await clone("second");
    const site = aSite();
    const worlds = await Promise.all([first, second].map(({ folder }) => aFridayWorld(folder, { site })));
    const troubles = await Promise.all(worlds.map((world) => friday({}, world)));
    expect(troubles).toEqual([[], []]);
    const shipped = worlds.filter(({ said }) => said.some((line) => line.startsWith("Issue 42 is shipped")));
    expect(shipped).toHaveLength(1);
    expect(first.git("log", "--format=%s", "origin/main").match(/^Ship issue/gm)).toHaveLength(1);
    expect(await readIssueOf(first.folder, 42)).toEqual(await readIssueOf(second.folder, 42));
  });

  it("stops at what preflight blocks, says the line, and goes on with the site", async () => {
    const { first } = await aPublishedPublication(aScheduledIssue({ picks: [] }));
    const site = aSite();
    const world = await aFridayWorld(first.folder, { site });
    const troubles = await friday({}, world);
    expect(troubles).toEqual([
      expect.stringMatching(
        /^Issue 42 stays scheduled until these are mended:\n {2}content\/issues\/0042\.md/,
      ),
    ]);
    expect(await readIssueOf(first.folder, 42)).toMatchObject({ state: "scheduled" });
    expect(site.builds).toBe(1);
  });
});
