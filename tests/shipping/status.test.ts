import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { friday } from "../../src/shipping/friday.ts";
import { statusOf } from "../../src/shipping/status.ts";
import {
  aFridayWorld,
  aPublishedPublication,
  aScheduledIssue,
  aSite,
  fridayAtNine,
  writeIssueFile,
} from "../support/friday.ts";

describe("the status of a publication", () => {
  it("shows the steps of the last issue as they are done: frozen, pushed, live, announced", async () => {
    const { first } = await aPublishedPublication();
    const site = aSite();
    const world = await aFridayWorld(first.folder, { site });
    expect((await statusOf(world)).last).toBeUndefined();
    await friday({ until: "built" }, world);
    expect((await statusOf(world)).last).toMatchObject({
      number: 42,
      shippedAt: fridayAtNine,
      done: ["frozen", "pushed"],
    });
    await world.deploy?.();
    expect((await statusOf(world)).last?.done).toEqual(["frozen", "pushed", "live"]);
  });

  it("says of an issue that is scheduled on this machine alone that it is", async () => {
    const { first } = await aPublishedPublication();
    await writeIssueFile(first.folder, aScheduledIssue({ number: 43, shipAt: "2026-12-04T09:00:00.000Z" }));
    const world = await aFridayWorld(first.folder, { clock: { now: () => "2026-11-26T09:00:00.000Z" } });
    expect((await statusOf(world)).scheduled).toMatchObject([
      { number: 42, isHereOnly: false, isMissed: false },
      { number: 43, isHereOnly: true, isMissed: false },
    ]);
    await writeIssueFile(first.folder, aScheduledIssue({ shipAt: "2026-11-28T09:00:00.000Z" }));
    expect((await statusOf(world)).scheduled[0]).toMatchObject({ number: 42, isHereOnly: true });
  });

  it("says which hour was missed, and which one comes next", async () => {
    const { first } = await aPublishedPublication();
    await writeFile(first.folder.settings, "zone: America/New_York\nhour: '08:00'\n");
    const world = await aFridayWorld(first.folder, { clock: { now: () => "2026-11-29T09:00:00.000Z" } });
    expect(await statusOf(world)).toMatchObject({
      scheduled: [{ number: 42, isMissed: true }],
      nextHour: "2026-12-04T13:00:00.000Z",
    });
  });
});
