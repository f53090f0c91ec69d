import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { overdueFriday } from "../../../scripts/service/overdue.ts";
import { noteRun } from "../../../src/shipping/last-run.ts";
import { aClock } from "../../support/clock.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { aScheduledIssue, fridayAtNine } from "../../support/friday.ts";
import { aPublication } from "../../support/reader-service.ts";

const minutesLater = (minutes: number) =>
  aClock(new Date(Date.parse(fridayAtNine) + minutes * 60_000).toISOString());

describe("a Friday", () => {
  it.each([
    [-1, undefined],
    [60, undefined],
    [61, "Issue 42 should have gone out by now."],
    [60 * 24 * 9, "Issue 42 should have gone out by now."],
  ])("%d minutes after the hour of a scheduled issue: %s", async (minutes, expected) => {
    const folder = await aPublicationFolder();
    const where = { publication: aPublication(), folder, clock: minutesLater(minutes) };
    expect(await overdueFriday([aScheduledIssue()], where)).toBe(expected);
  });

  it("is not overdue when the issue is out, or only a draft", async () => {
    const where = {
      publication: aPublication(),
      folder: await aPublicationFolder(),
      clock: minutesLater(600),
    };
    const issue = aScheduledIssue();
    expect(
      await overdueFriday(
        [
          { ...issue, state: "shipped" },
          { ...issue, state: "draft" },
        ],
        where,
      ),
    ).toBeUndefined();
  });

  it("is overdue when its timer died", async () => {
    const folder = await aPublicationFolder();
    await writeFile(folder.settings, "").catch(() => {});
    await noteRun(folder, aClock(fridayAtNine));
    const where = { publication: aPublication(), folder, clock: minutesLater(60 * 24 * 3) };
    expect(await overdueFriday([], where)).toContain("See whether its timer still runs.");
  });
});
