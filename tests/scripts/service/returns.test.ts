import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { keepReadingReturns } from "../../../scripts/service/returns.ts";
import { findSubscriber } from "../../../src/subscribers/people/find-subscriber.ts";
import { aFolder, aPublicationFolder } from "../../support/folders.ts";
import { aReader } from "../../support/mailed-people.ts";
import { patiently } from "../../support/patiently.ts";
import { aDeliveryReport, aRecipient } from "../../support/raw-mails.ts";
import { aServiceWorld } from "../../support/reader-service.ts";
import { anAddress, theStoreIn } from "../../support/stores.ts";

describe("keepReadingReturns", () => {
  it("takes what came back, says how many and nobody's address, and ends when it is told to", async () => {
    await using store = await theStoreIn((await aPublicationFolder()).store);
    const { token } = await aReader(store);
    const folder = await aFolder();
    await mkdir(join(folder, "new"));
    const report = aDeliveryReport([aRecipient({ address: "joan@example.org" })]);
    await writeFile(join(folder, "new", "1"), `Delivered-To: bounce+${token}@letters.example\n${report}`);
    const stop = new AbortController();
    const world = aServiceWorld(store);
    const reading = keepReadingReturns({ kind: "maildir", folder }, world, stop.signal);
    await vi.waitFor(
      () => expect(world.said).toEqual(["What came back: 1 ended somebody's mail."]),
      patiently,
    );
    stop.abort();
    await reading;
    expect((await findSubscriber(store, anAddress()))?.state).toBe("bounced");
    expect(await readdir(join(folder, "new"))).toEqual([]);
  });

  it("says once that a mailbox is away, and ends nothing by it", async () => {
    await using store = await theStoreIn((await aPublicationFolder()).store);
    const stop = new AbortController();
    const world = aServiceWorld(store);
    const reading = keepReadingReturns({ kind: "maildir", folder: await aFolder() }, world, stop.signal);
    await vi.waitFor(() => expect(world.said.join()).toContain("is no Maildir"), patiently);
    stop.abort();
    await reading;
    expect(world.said).toHaveLength(1);
  });
});
