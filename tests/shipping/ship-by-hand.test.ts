import { describe, expect, it } from "vitest";
import { readFrozenMail } from "../../src/content/frozen-mail.ts";
import type { Issue } from "../../src/domain/issue.ts";
import type { Mailer } from "../../src/shipping/friday-world.ts";
import { type HandWorld, shipByHand } from "../../src/shipping/ship-by-hand.ts";
import { findMailedIssue } from "../../src/subscribers/ledger/mailed-issue.ts";
import { pauseIssue, stopIssue } from "../../src/subscribers/ledger/turn-issue.ts";
import { aPublishedPublication, aScheduledIssue, readIssueOf } from "../support/friday.ts";
import type { Machine } from "../support/machines.ts";
import {
  aMailer,
  aMailingWorld,
  aStoreWithReaders,
  beginMailing,
  mailingSettings,
} from "../support/mailer.ts";

const byHand = { isNewStore: false, isAlone: true };

async function aPublication(issue: Issue): Promise<Machine> {
  const { first } = await aPublishedPublication(issue, mailingSettings);
  return first;
}

/** With an editor who answers so. */
async function aHand(machine: Machine, mailer: Mailer, answer = true) {
  const questions: string[] = [];
  const world = await aMailingWorld(machine, mailer);
  const confirm = async (question: string) => {
    questions.push(question);
    return answer;
  };
  return { ...world, confirm, questions } satisfies HandWorld & { questions: string[] };
}

describe("shipByHand", () => {
  it("mails an issue that was out before there was a friday, once its editor knows how many get it", async () => {
    const machine = await aPublication(aScheduledIssue({ state: "shipped", shipAt: undefined }));
    await using store = await aStoreWithReaders(machine);
    const mailer = aMailer(store);
    const world = await aHand(machine, mailer);
    expect(readFrozenMail(machine.folder, 42)).toBeUndefined();
    expect(await shipByHand(42, byHand, world)).toEqual([]);
    expect(world.questions).toEqual([
      "Mail issue 42, Five for Friday (27/11/26), which has been out since 2026-11-27, to 3 readers?",
    ]);
    expect(mailer.mailed).toEqual([42]);
    const issue = await readIssueOf(machine.folder, 42);
    expect(issue).toMatchObject({ state: "shipped", mailedBy: store.id.slice(0, 8) });
    expect(issue?.shippedAt).toBeUndefined();
    expect(machine.git("status", "--porcelain")).toBe("");
  });

  it("ships one that waits for its hour, and does nothing when the editor says no", async () => {
    const machine = await aPublication(aScheduledIssue({ shipAt: "2026-12-04T09:00:00Z" }));
    await using store = await aStoreWithReaders(machine);
    const mailer = aMailer(store);
    const before = machine.git("rev-parse", "HEAD");
    const unwilling = await aHand(machine, mailer, false);
    expect(await shipByHand(42, byHand, unwilling)).toEqual([]);
    expect([mailer.mailed, machine.git("rev-parse", "HEAD")]).toEqual([[], before]);
    expect(await shipByHand(42, byHand, await aHand(machine, mailer))).toEqual([]);
    expect(mailer.mailed).toEqual([42]);
    expect(await readIssueOf(machine.folder, 42)).toMatchObject({ state: "shipped" });
  });

  it.each([
    [
      "a draft",
      aScheduledIssue({ state: "draft", shipAt: undefined }),
      42,
      /is a draft.*schedule-issue -- 42 --now/,
    ],
    ["an issue that is not there", aScheduledIssue(), 7, /There is no issue 7/],
  ])("says what to do about %s", async (_, issue, number, says) => {
    const machine = await aPublication(issue);
    await using store = await aStoreWithReaders(machine);
    const world = await aHand(machine, aMailer(store));
    expect(await shipByHand(number, byHand, world)).toEqual([expect.stringMatching(says)]);
    expect(world.questions).toEqual([]);
  });

  it("says so where nobody reads", async () => {
    const machine = await aPublication(aScheduledIssue());
    await using store = await aStoreWithReaders(machine, 0);
    const says = await shipByHand(42, byHand, await aHand(machine, aMailer(store)));
    expect(says).toEqual([expect.stringContaining("Nobody would get it")]);
  });

  it("is a second sender of a mailing on its way, also beside a run of friday", async () => {
    const machine = await aPublication(aScheduledIssue());
    await using store = await aStoreWithReaders(machine);
    await beginMailing(machine, store);
    const mailer = aMailer(store);
    expect(await shipByHand(42, { ...byHand, isAlone: false }, await aHand(machine, mailer))).toEqual([]);
    expect(mailer.mailed).toEqual([42]);
    await pauseIssue(store, 42);
    expect(await shipByHand(42, byHand, await aHand(machine, mailer))).toEqual([
      expect.stringMatching(/is paused\. Look at .*--resume/),
    ]);
    await stopIssue(store, 42);
    const world = await aHand(machine, mailer);
    expect(await shipByHand(42, byHand, world)).toEqual([]);
    expect(world.said.join("\n")).toContain("The mail of issue 42 is stopped: nobody gets it again.");
    expect(mailer.mailed).toEqual([42]);
  });

  it("begins nothing beside another run", async () => {
    const machine = await aPublication(aScheduledIssue());
    await using store = await aStoreWithReaders(machine);
    const says = await shipByHand(42, { ...byHand, isAlone: false }, await aHand(machine, aMailer(store)));
    expect(says).toEqual([expect.stringContaining("Another run of friday")]);
    expect(await findMailedIssue(store, 42)).toBeUndefined();
  });
});
