import { describe, expect, it } from "vitest";
import { runUnscheduleIssue } from "../../scripts/unschedule-issue.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aScheduledIssue, readIssueOf, writeIssueFile } from "../support/friday.ts";
import { anIssue } from "../support/makers.ts";
import { saidDuring } from "../support/said.ts";
import { aWorld } from "../support/world.ts";

describe("npm run unschedule-issue", () => {
  it("makes a draft of a scheduled issue, its missed hour forgotten", async () => {
    const folder = await aPublicationFolder();
    await writeIssueFile(folder, aScheduledIssue({ missed: "2026-11-20T09:00:00.000Z" }));
    await saidDuring(() => runUnscheduleIssue({ number: 42 }, aWorld({ folder })));
    expect(await readIssueOf(folder, 42)).toEqual(
      anIssue({ ...aScheduledIssue(), state: "draft", shipAt: undefined, missed: undefined }),
    );
  });

  it.each([
    ["draft", "a draft"],
    ["shipped", "out"],
  ] as const)("says that one which is %s is not scheduled", async (state, words) => {
    const folder = await aPublicationFolder();
    await writeIssueFile(folder, anIssue({ state, hero: undefined }));
    await expect(runUnscheduleIssue({ number: 42 }, aWorld({ folder }))).rejects.toThrow(
      `is ${words} and not scheduled`,
    );
  });
});
