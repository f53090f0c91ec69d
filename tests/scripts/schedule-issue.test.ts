import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { runScheduleIssue } from "../../scripts/schedule-issue.ts";
import { runUnscheduleIssue } from "../../scripts/unschedule-issue.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { readIssueOf, writeIssueFile } from "../support/friday.ts";
import { anIssue } from "../support/makers.ts";
import { saidDuring } from "../support/said.ts";
import { aWorld } from "../support/world.ts";

describe("npm run schedule-issue", () => {
  it("writes the hour into the issue and says day, wall time, UTC and how long until then", async () => {
    const folder = await aPublicationFolder();
    const path = await writeIssueFile(
      folder,
      anIssue({ state: "draft", date: "2026-12-04", hero: undefined }),
    );
    await writeFile(path, (await readFile(path, "utf8")).replace("date:", "# mine\ndate:"));
    const said = await saidDuring(() => runScheduleIssue({ number: 42 }, aWorld({ folder })));
    expect(said).toContain("Friday 4 December 2026 at 09:00 in Europe/London (09:00 UTC), in 7 days.");
    expect(await readIssueOf(folder, 42)).toMatchObject({
      state: "scheduled",
      shipAt: "2026-12-04T09:00:00.000Z",
    });
    expect(await readFile(path, "utf8")).toContain("# mine\n");
    const back = await saidDuring(() => runUnscheduleIssue({ number: 42 }, aWorld({ folder })));
    expect(back).toContain("is a draft again");
    expect(await readIssueOf(folder, 42)).toMatchObject({ state: "draft" });
    expect(await readFile(path, "utf8")).not.toContain("shipAt");
  });

  it("refuses what is past, what is no time, and what is out, in words", async () => {
    const folder = await aPublicationFolder();
    const world = aWorld({ folder });
    await writeIssueFile(folder, anIssue({ number: 41, state: "shipped", hero: undefined }));
    await writeIssueFile(folder, anIssue({ state: "draft", hero: undefined }));
    await expect(runScheduleIssue({ number: 42, at: "2026-11-20 09:00" }, world)).rejects.toThrow(
      "in the past",
    );
    await expect(runScheduleIssue({ number: 42, at: "soon" }, world)).rejects.toThrow(
      'write "2026-12-04 09:00"',
    );
    await expect(runScheduleIssue({ number: 41 }, world)).rejects.toThrow("npm run correct -- 41");
    await expect(runUnscheduleIssue({ number: 42 }, world)).rejects.toThrow("a draft and not scheduled");
    expect(await readIssueOf(folder, 42)).toMatchObject({ state: "draft" });
  });
});
