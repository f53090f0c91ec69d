import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { friday } from "../../src/shipping/friday.ts";
import { statusOf } from "../../src/shipping/status.ts";
import { beginIssue } from "../../src/subscribers/ledger/begin-issue.ts";
import {
  aFridayWorld,
  aPublishedPublication,
  aScheduledIssue,
  aSite,
  fridayAtNine,
  writeIssueFile,
} from "../support/friday.ts";
import { aMailer, aMailingWorld, aStoreWithReaders } from "../support/mailer.ts";

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

  it("says how far the mail is, and on a machine without the store who mails", async () => {
    const { first, clone } = await aPublishedPublication();
    await using store = await aStoreWithReaders(first);
    const world = await aMailingWorld(first, aMailer(store));
    await friday({ until: "built" }, world);
    expect((await statusOf(world)).last?.mail).toMatchObject({ state: "expected" });
    await beginIssue(store, { number: 42, contentHash: "x", mailHost: "five.example", today: "2026-11-27" });
    expect((await statusOf(world)).last?.mail).toMatchObject({ state: "sending", counts: { queued: 3 } });
    const second = await aFridayWorld((await clone("second")).folder);
    expect((await statusOf(second)).last?.mail).toEqual({ mailedBy: store.id.slice(0, 8) });
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
