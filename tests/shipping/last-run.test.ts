import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lastRunAt, lastRunWarning, noteRun } from "../../src/shipping/last-run.ts";
import { aClock } from "../support/clock.ts";
import { aPublicationFolder } from "../support/folders.ts";

async function aFolderOf(settings: string) {
  const folder = await aPublicationFolder();
  await mkdir(join(folder.root, "content"), { recursive: true });
  await writeFile(folder.settings, settings);
  return folder;
}

describe("the last run", () => {
  it("is none before the first, and is what was noted behind it", async () => {
    const folder = await aFolderOf("");
    expect(lastRunAt(folder)).toBeUndefined();
    expect(await lastRunWarning(folder, aClock())).toBeUndefined();
    await noteRun(folder, aClock());
    expect(lastRunAt(folder)).toBe("2026-11-27T09:00:00.000Z");
    await writeFile(folder.lastRun, "{torn");
    expect(lastRunAt(folder)).toBeUndefined();
  });

  it.each([
    ["", "2026-11-27T12:00:00.000Z", undefined],
    ["", "2026-11-27T12:00:00.001Z", "friday last ran 3 hours ago, and the settings ask for every 1h."],
    ["ingest: { every: 15m }", "2026-11-27T12:00:00.000Z", undefined],
    ["ingest: { every: 1d }", "2026-11-30T09:00:00.000Z", undefined],
    ["ingest: { every: 1d }", "2026-11-30T09:01:00.000Z", "friday last ran 3 days and 1 minute ago"],
    ["ingest: { every: never }", "2026-12-05T09:00:00.000Z", undefined],
    ["ingest: { every: never }", "2026-12-05T09:01:00.000Z", "friday last ran 8 days and 1 minute ago"],
  ])("with %j at %s: %s", async (settings, now, says) => {
    const folder = await aFolderOf(settings);
    await noteRun(folder, aClock());
    const warning = await lastRunWarning(folder, aClock(now));
    if (says === undefined) expect(warning).toBeUndefined();
    else expect(warning).toContain(says);
  });
});
