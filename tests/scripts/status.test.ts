import { mkdir, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { runStatus } from "../../scripts/status.ts";
import { aClock } from "../support/clock.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aScheduledIssue, writeIssueFile } from "../support/friday.ts";
import { saidDuring } from "../support/said.ts";
import { oldKey, theStoreIn } from "../support/stores.ts";
import { aWorld } from "../support/world.ts";
import { aLetterTo, somebody } from "../support/written-letters.ts";

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

  it("says nothing of letters while all arrive, and how long they wait where they do", async () => {
    const folder = await aPublicationFolder();
    const clock = aClock("2026-11-26T09:00:00.000Z");
    const world = () => aWorld({ folder, clock, variables: { FIVE_KEYS: oldKey } });
    await (await theStoreIn(folder.store, { clock }))[Symbol.asyncDispose]();
    expect(await saidDuring(() => runStatus({ isJson: false }, world()))).not.toContain("Letters");
    await using store = await theStoreIn(folder.store, { clock: aClock("2026-11-26T06:00:00.000Z") });
    await aLetterTo(store, await somebody(store), "welcome");
    let code: number | undefined;
    const said = await saidDuring(async () => {
      code = await runStatus({ isJson: false }, world());
    });
    expect(said).toContain("Letters       1 not mailed yet, the first asked for 3 hours ago");
    expect(said).toContain("Letters to readers wait for more than an hour: 1.");
    expect(code).toBe(3);
    const json = JSON.parse(await saidDuring(() => runStatus({ isJson: true }, world())));
    expect(json.letters).toEqual({
      waiting: 1,
      waitingSince: "2026-11-26T06:00:00.000Z",
      failed: 0,
      ambiguous: 0,
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
