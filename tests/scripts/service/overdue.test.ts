import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { overdueFriday, overdueMail } from "../../../scripts/service/overdue.ts";
import { noteRun } from "../../../src/shipping/last-run.ts";
import { pauseIssue } from "../../../src/subscribers/ledger/turn-issue.ts";
import { askToJoin } from "../../../src/subscribers/people/ask-to-join.ts";
import { aClock, aMovableClock } from "../../support/clock.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { aScheduledIssue, fridayAtNine } from "../../support/friday.ts";
import { addReaders, beginIssue42 } from "../../support/ledger.ts";
import { asking } from "../../support/people.ts";
import { aPublication } from "../../support/reader-service.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";

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

onEachStore((open) => {
  describe("mail", () => {
    it("is overdue when letters wait, or an issue stands still or was paused by its sender", async () => {
      const clock = aMovableClock();
      await using store = await open(clock);
      expect(await overdueMail(store)).toBeUndefined();
      await askToJoin(store, anAddress(), asking);
      clock.move(3_600_001);
      expect(await overdueMail(store)).toBe("Letters to readers wait for more than an hour: 1.");
      await addReaders(store, 1);
      await beginIssue42(store);
      clock.move(3_600_001);
      expect(await overdueMail(store)).toBe("The mail of issue 42 has not moved for an hour.");
      await pauseIssue(store, 42, "550 joan@example.org");
      expect(await overdueMail(store)).toBe("The mail of issue 42 is paused, and waits for its editor.");
    });
  });
});
