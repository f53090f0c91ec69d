import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/domain/issue.ts";
import { friday } from "../../src/shipping/friday.ts";
import { mailByItself, mailIssue, sendBegun } from "../../src/shipping/mail-issue.ts";
import { countDeliveries } from "../../src/subscribers/ledger/count-deliveries.ts";
import { findMailedIssue } from "../../src/subscribers/ledger/mailed-issue.ts";
import { pauseIssue } from "../../src/subscribers/ledger/turn-issue.ts";
import { StoreError } from "../../src/subscribers/store/store-error.ts";
import {
  aFridayWorld,
  aPublishedPublication,
  aScheduledIssue,
  aSite,
  readIssueOf,
  writeIssueFile,
} from "../support/friday.ts";
import { addReaders } from "../support/ledger.ts";
import {
  aMailer,
  aMailingWorld,
  aStoreWithReaders,
  beginMailing,
  freeze,
  hourMs,
  later,
  mailingSettings,
} from "../support/mailer.ts";
import { theStoreIn } from "../support/stores.ts";

const aMailedPublication = (issue?: Issue) => aPublishedPublication(issue, mailingSettings);

describe("a Friday that mails", () => {
  it("names its store in the ship commit, mails once the page is live, and never again", async () => {
    const { first } = await aMailedPublication();
    await using store = await aStoreWithReaders(first);
    const mailer = aMailer(store);
    const site = aSite();
    const world = await aMailingWorld(first, mailer, { site });
    expect(await friday({}, world)).toEqual([]);
    expect(mailer.mailed).toEqual([42]);
    expect(first.git("log", "--format=%s").split("\n")[0]).toBe("Ship issue 42: Five for Friday (27/11/26)");
    expect(await readIssueOf(first.folder, 42)).toMatchObject({ mailedBy: store.id.slice(0, 8) });
    expect(await findMailedIssue(store, 42)).toMatchObject({ state: "sending", recipients: 3 });
    expect(world.said.join("\n")).toContain("Issue 42 goes by mail to 3 readers.");
    expect(world.said.join("\n")).toContain("does not say where a letter reaches you");
    expect(`${first.git("log", "-p", "--all")}${world.said.join("\n")}`).not.toContain("x.example");
    // What was begun is gone on with, and nothing begins anew.
    expect(await friday({}, await aMailingWorld(first, mailer, { site, clock: later(hourMs) }))).toEqual([]);
    expect((await countDeliveries(store, 42)).recipients).toBe(3);
    expect(first.git("status", "--porcelain")).toBe("");
  });

  it("mails nobody before the page is there", async () => {
    const { first } = await aMailedPublication();
    await using store = await aStoreWithReaders(first);
    const mailer = aMailer(store);
    const world = await aMailingWorld(first, mailer, { deploy: async () => ({ ok: true }) });
    expect(await friday({}, world)).toEqual([
      expect.stringContaining("Nothing is mailed or announced before"),
    ]);
    expect(mailer.mailed).toEqual([]);
    expect(await findMailedIssue(store, 42)).toMatchObject({ state: "expected" });
  });

  it("mails what another machine shipped, once it has named its store in a commit of its own", async () => {
    const { first, clone } = await aMailedPublication();
    const site = aSite();
    // A build service, which has no store.
    expect(await friday({}, await aFridayWorld(first.folder, { site }))).toEqual([]);
    const second = await clone("second");
    await using store = await aStoreWithReaders(second);
    const mailer = aMailer(store);
    expect(await friday({}, await aMailingWorld(second, mailer, { site, clock: later(hourMs) }))).toEqual([]);
    expect(mailer.mailed).toEqual([42]);
    const subject = `Mail issue 42 from the store ${store.id.slice(0, 8)}`;
    expect(second.git("log", "--format=%s").split("\n")[0]).toBe(subject);
  });

  it("of two machines with stores of their own lets one mail", async () => {
    const { first, clone } = await aMailedPublication();
    const site = aSite();
    expect(await friday({}, await aFridayWorld(first.folder, { site }))).toEqual([]);
    const [second, third] = [await clone("second"), await clone("third")];
    await using store = await aStoreWithReaders(second);
    await using other = await aStoreWithReaders(third);
    const [mailer, otherMailer] = [aMailer(store), aMailer(other)];
    expect(
      await Promise.all([
        friday({}, await aMailingWorld(second, mailer, { site, clock: later(hourMs) })),
        friday({}, await aMailingWorld(third, otherMailer, { site, clock: later(hourMs) })),
      ]),
    ).toEqual([[], []]);
    expect([...mailer.mailed, ...otherMailer.mailed]).toEqual([42]);
  });

  it("with a hundred people beside forty issues that are out mails nobody", async () => {
    const { first } = await aMailedPublication(aScheduledIssue({ shipAt: undefined, state: "draft" }));
    for (let number = 1; number <= 40; number++) {
      const old = { number, title: `Issue ${number}`, date: "2026-11-26", shipAt: undefined };
      const shippedAt = number > 20 ? { shippedAt: later(-number * 60_000).now() } : {};
      await writeIssueFile(first.folder, aScheduledIssue({ ...old, ...shippedAt, state: "shipped" }));
    }
    first.push();
    await using store = await theStoreIn(first.folder.store, { clock: later(0) });
    await addReaders(store, 100);
    const mailer = aMailer(store);
    expect(await friday({}, await aMailingWorld(first, mailer))).toEqual([]);
    expect(mailer.mailed).toEqual([]);
    expect(await store.db.selectFrom("issue").selectAll().execute()).toEqual([]);
  });

  it("does not begin with an issue that went out before there was a store, or too long ago", async () => {
    const { first } = await aMailedPublication();
    const site = aSite();
    expect(await friday({}, await aFridayWorld(first.folder, { site }))).toEqual([]);
    await using young = await theStoreIn(first.folder.store, { clock: later(hourMs) });
    await addReaders(young, 3);
    const mailer = aMailer(young);
    const issue = (await readIssueOf(first.folder, 42)) as Issue;
    const world = await aMailingWorld(first, mailer, { clock: later(2 * hourMs) });
    expect(await mailByItself(issue, world)).toEqual([]);
    expect(world.said.join("\n")).toContain("npm run ship -- 42 does it");
    await using old = await theStoreIn(join(first.folder.private, "old.db"), { clock: later(-24 * hourMs) });
    await addReaders(old, 3);
    const late = aMailer(old);
    const lateWorld = await aMailingWorld(first, late, { clock: later(7 * hourMs) });
    expect(await mailByItself(issue, lateWorld)).toEqual([]);
    expect([...mailer.mailed, ...late.mailed]).toEqual([]);
  });

  it("mails nobody from a store that was put back from before the last issue", async () => {
    const { first } = await aMailedPublication();
    await using store = await aStoreWithReaders(first);
    const site = aSite();
    expect(await friday({}, await aMailingWorld(first, aMailer(store), { site }))).toEqual([]);
    await store.db.deleteFrom("delivery").execute();
    await store.db.deleteFrom("issue").execute();
    const mailer = aMailer(store);
    const issue = (await readIssueOf(first.folder, 42)) as Issue;
    const world = await aMailingWorld(first, mailer, { clock: later(hourMs) });
    expect(await mailByItself(issue, world)).toEqual([
      expect.stringMatching(/which does not know of it: .* npm run ship -- 42 --new-store/),
    ]);
    expect(await mailIssue(issue, mailer, world, { isNewStore: true })).toEqual([]);
    expect(mailer.mailed).toEqual([42]);
  });

  it("mails nobody while they could not leave", async () => {
    const { first } = await aPublishedPublication();
    await using store = await aStoreWithReaders(first);
    const mailer = aMailer(store);
    expect(await friday({}, await aMailingWorld(first, mailer))).toEqual([
      expect.stringMatching(/^Issue 42 is not mailed until this is mended: .*service/),
    ]);
    expect(mailer.mailed).toEqual([]);
    expect(await findMailedIssue(store, 42)).toMatchObject({ state: "expected" });
  });

  it("says why a mailing is paused, and tells the editor by mail once", async () => {
    const { first } = await aMailedPublication();
    await using store = await aStoreWithReaders(first);
    const why = "The mail server refused the name or the password.";
    const mailer = aMailer(store, { kind: "paused", why });
    const site = aSite();
    const world = await aMailingWorld(first, mailer, { site });
    expect(await friday({}, world)).toEqual([expect.stringContaining(why)]);
    expect(world.mails).toEqual([
      { subject: expect.stringContaining("was paused"), text: expect.stringContaining(why) },
    ]);
    await pauseIssue(store, 42, why);
    const nextRun = await aMailingWorld(first, mailer, { clock: later(hourMs) });
    const issue = (await readIssueOf(first.folder, 42)) as Issue;
    expect(await mailByItself(issue, nextRun)).toEqual([expect.stringContaining("--resume goes on")]);
    expect(nextRun.mails).toEqual([]);
    expect(mailer.mailed).toEqual([42]);
  });

  it("goes on with what it began, however long ago", async () => {
    const { first } = await aMailedPublication();
    await using store = await aStoreWithReaders(first);
    const mailer = aMailer(store);
    const quiet = {
      ...aScheduledIssue(),
      state: "shipped" as const,
      shipAt: undefined,
      shippedAt: later(-80 * hourMs).now(),
    };
    await writeIssueFile(first.folder, quiet);
    await beginMailing(first, store);
    first.push();
    expect(await friday({}, await aMailingWorld(first, mailer))).toEqual([]);
    expect(mailer.mailed).toEqual([42]);
  });

  it("goes on with no other mail than the one that began to leave", async () => {
    const { first } = await aMailedPublication();
    await using store = await aStoreWithReaders(first);
    const mailer = aMailer(store);
    const world = await aMailingWorld(first, mailer);
    await beginMailing(first, store);
    await freeze(first.folder, { html: "<p>Other words</p>", text: "Other words" });
    expect(await sendBegun(42, mailer, world)).toEqual([
      expect.stringContaining("its mail is not the one that began to leave"),
    ]);
    await rm(join(first.folder.issues, "0042.mail.txt"));
    expect(await sendBegun(42, mailer, world)).toEqual([expect.stringContaining("its files are gone")]);
    await freeze(first.folder, { html: "<p>Words</p>", text: "Words" });
    expect(await sendBegun(42, mailer, world)).toEqual([]);
    expect(mailer.mailed).toEqual([42]);
  });

  it("does the rest of its work when the store goes away in the middle", async () => {
    const { first } = await aMailedPublication();
    await using store = await aStoreWithReaders(first);
    const away = new StoreError("The database went away.");
    const mailer = { ...aMailer(store), send: async () => Promise.reject(away) };
    const site = aSite();
    const world = await aMailingWorld(first, mailer, { site });
    expect(await friday({}, world)).toEqual([
      "The mail of issue 42 goes on with the next run. The database went away.",
    ]);
    expect(site.deploys).toBe(1);
    const next = aMailer(store);
    expect(await friday({}, await aMailingWorld(first, next, { site, clock: later(hourMs) }))).toEqual([]);
    expect(next.mailed).toEqual([42]);
  });
});
