import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { openServiceWorld } from "../../../scripts/service/open.ts";
import type { PublicationFolder } from "../../../src/domain/publication-folder.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { aScheduledIssue, fridayAtNine, writeIssueFile } from "../../support/friday.ts";
import { theStoreIn } from "../../support/stores.ts";
import { aWorld } from "../../support/world.ts";

async function writeSettings(folder: PublicationFolder, text: string): Promise<void> {
  await mkdir(dirname(folder.settings), { recursive: true });
  await writeFile(folder.settings, text);
}

/** The service's world on a folder, and a way to let time pass. */
async function aWorldOf(folder: PublicationFolder) {
  let nowMs = Date.parse(fridayAtNine);
  const clock = { now: () => new Date(nowMs).toISOString() };
  const store = await theStoreIn(folder.store, { clock });
  const world = openServiceWorld(aWorld({ folder, clock }), store);
  return { world, store, pass: (ms: number) => (nowMs += ms) };
}

describe("the world of the service", () => {
  it("reads the settings again after a minute, and keeps the last right ones while a file is wrong", async () => {
    const folder = await aPublicationFolder();
    await writeSettings(folder, "title: One\n");
    const { world, store, pass } = await aWorldOf(folder);
    await using _ = store;
    const title = async () => (await world.publication()).title;
    expect(await title()).toBe("One");
    await writeSettings(folder, "title: Two\n");
    expect(await title()).toBe("One");
    pass(60_000);
    expect(await title()).toBe("Two");
    await writeSettings(folder, "title: [half a li");
    pass(60_000);
    expect(await title()).toBe("Two");
    await writeSettings(folder, "title: Three\n");
    pass(60_000);
    expect(await title()).toBe("Three");
  });

  it("knows the newest issue that is out, not one that waits for its hour", async () => {
    const folder = await aPublicationFolder();
    const issue = aScheduledIssue();
    await writeIssueFile(folder, { ...issue, number: 41, state: "shipped" });
    await writeIssueFile(folder, issue);
    const { world, store } = await aWorldOf(folder);
    await using _ = store;
    expect(await world.newestIssue()).toEqual({ number: 41, titles: issue.picks.map(({ title }) => title) });
  });

  it("shows its pages without an issue while there is none, or a file of one is wrong", async () => {
    const folder = await aPublicationFolder();
    await mkdir(folder.issues, { recursive: true });
    await writeFile(`${folder.issues}/0041.md`, "---\nnumber: x\n");
    const { world, store } = await aWorldOf(folder);
    await using _ = store;
    expect(await world.newestIssue()).toBeUndefined();
    expect(await world.overdue()).toBeUndefined();
    expect((await world.face("title"))?.length).toBeGreaterThan(1_000);
  });
});
