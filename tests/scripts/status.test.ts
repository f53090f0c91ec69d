import { mkdir, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { runStatus } from "../../scripts/status.ts";
import { aClock } from "../support/clock.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aScheduledIssue, writeIssueFile } from "../support/friday.ts";
import { saidDuring } from "../support/said.ts";
import { aWorld } from "../support/world.ts";

describe("npm run status", () => {
  it("says what is next and what never ran, and gives the same as JSON", async () => {
    const folder = await aPublicationFolder();
    await writeIssueFile(folder, aScheduledIssue());
    const world = aWorld({ folder, clock: aClock("2026-11-26T09:00:00.000Z") });
    const said = await saidDuring(() => runStatus({ isJson: false }, world));
    expect(said).toContain("Next issue    42, Five for Friday (27/11/26): Friday 27 November 2026 at 09:00");
    expect(said).toContain("friday ran    never, here");
    expect(said).toContain("Published at  this folder");
    const json = JSON.parse(await saidDuring(() => runStatus({ isJson: true }, world)));
    expect(json).toMatchObject({
      scheduled: [{ number: 42, isMissed: false }],
      nextHour: "2026-11-27T09:00:00.000Z",
    });
  });

  it("says that friday has not run for too long", async () => {
    const folder = await aPublicationFolder();
    await mkdir(folder.private, { recursive: true });
    await writeFile(folder.lastRun, '{"at":"2026-11-20T09:00:00.000Z"}\n');
    const said = await saidDuring(() => runStatus({ isJson: false }, aWorld({ folder })));
    expect(said).toContain("friday last ran 7 days ago, and the settings ask for every 1h");
  });
});
