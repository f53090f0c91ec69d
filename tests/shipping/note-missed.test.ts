import { describe, expect, it } from "vitest";
import { friday } from "../../src/shipping/friday.ts";
import {
  aFridayWorld,
  aPublishedPublication,
  aScheduledIssue,
  fridayAtNine,
  readIssueOf,
  writeIssueFile,
} from "../support/friday.ts";

const hour = 3_600_000;
const at = (afterMs: number) => ({ now: () => new Date(Date.parse(fridayAtNine) + afterMs).toISOString() });

describe("a Friday that comes too late", () => {
  it("holds back what is too late, says so once by mail whichever machine sees it, and ships it when it is moved", async () => {
    const { first, clone } = await aPublishedPublication();
    const second = await clone("second");
    const late = at(7 * hour);
    const worlds = [
      await aFridayWorld(first.folder, { clock: late }),
      await aFridayWorld(second.folder, { clock: late }),
    ];
    const troubles = [];
    for (const world of worlds) troubles.push(await friday({}, world));
    expect(troubles[0]?.[0]).toContain(
      "Issue 42 was due on Friday 27 November 2026 at 09:00 in Europe/London",
    );
    expect(troubles[1]?.[0]).toContain("Issue 42 missed its hour and waits");
    expect(worlds.flatMap(({ mails }) => mails)).toEqual([
      {
        subject: "Issue 42 did not go out",
        text: expect.stringContaining("npm run schedule-issue -- 42 --now"),
      },
    ]);
    expect(await readIssueOf(second.folder, 42)).toMatchObject({ state: "scheduled", missed: fridayAtNine });
    await writeIssueFile(second.folder, aScheduledIssue({ shipAt: late.now() }));
    second.push();
    const moved = await aFridayWorld(first.folder, { clock: late });
    expect(await friday({}, moved)).toEqual([]);
    expect(await readIssueOf(first.folder, 42)).toMatchObject({ state: "shipped", shippedAt: late.now() });
  });
});
