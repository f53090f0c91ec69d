import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { runSchedule } from "../../scripts/schedule.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aScheduledIssue, readIssueOf, writeIssueFile } from "../support/friday.ts";
import { saidDuring } from "../support/said.ts";
import { aWorld } from "../support/world.ts";

describe("npm run schedule", () => {
  it("runs friday at once, and ends when it is told to, behind the run that is at work", async () => {
    const folder = await aPublicationFolder();
    await writeIssueFile(folder, aScheduledIssue());
    const stop = new AbortController();
    const clock = {
      now: () => {
        // Told to stop as soon as the run began: it ends all the same.
        stop.abort();
        return "2026-11-27T09:00:00.000Z";
      },
    };
    const said = await saidDuring(() => runSchedule({}, aWorld({ folder, clock }), stop.signal));
    expect(said).toContain("2026-11-27T09:00:00.000Z");
    expect(said).toContain("Issue 42 stays scheduled until these are mended");
    expect(await readIssueOf(folder, 42)).toMatchObject({ state: "scheduled" });
  }, 60_000);

  it("is not ended by a file that an editor is in the middle of", async () => {
    const folder = await aPublicationFolder();
    const path = await writeIssueFile(folder, aScheduledIssue());
    await writeFile(path, "---\nnumber: 42\ntitle: Half a dra");
    const stop = new AbortController();
    const clock = {
      now: () => {
        stop.abort();
        return "2026-11-27T09:00:00.000Z";
      },
    };
    const said = await saidDuring(() => runSchedule({}, aWorld({ folder, clock }), stop.signal));
    expect(said).toContain("content/issues/0042.md");
  }, 60_000);
});
