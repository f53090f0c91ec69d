import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { runService } from "../../scripts/service.ts";
import { mayComeIn } from "../../src/service/limits.ts";
import { suggest } from "../../src/subscribers/inbox/send-in.ts";
import { countDeliveries } from "../../src/subscribers/ledger/count-deliveries.ts";
import { askToJoin } from "../../src/subscribers/people/ask-to-join.ts";
import { askToMove } from "../../src/subscribers/people/ask-to-move.ts";
import { aClock } from "../support/clock.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aSuggestion } from "../support/inbox.ts";
import { aMailTo } from "../support/mailed-people.ts";
import { patiently } from "../support/patiently.ts";
import { aReader, asking, mailHost } from "../support/people.ts";
import { saidDuring } from "../support/said.ts";
import { contentsOf } from "../support/store-contents.ts";
import { anAddress, oldKey, theStoreIn } from "../support/stores.ts";
import { aWorld } from "../support/world.ts";

describe("npm run service", () => {
  it("says where it serves, serves the publication's own pages, and ends when it is told to", async () => {
    const folder = await aPublicationFolder();
    await mkdir(dirname(folder.settings), { recursive: true });
    await writeFile(folder.settings, "title: Dix du mardi\nlanguage: fr\n");
    const stop = new AbortController();
    const world = aWorld({ folder, variables: { FIVE_KEYS: oldKey } });
    const pages: string[] = [];
    const said = await saidDuring(async () => {
      const running = runService({ port: 0 }, world, stop.signal);
      const url = await theUrlSaid();
      for (const path of ["/", "/health"]) pages.push(await (await fetch(url + path)).text());
      stop.abort();
      expect(await running).toBe(0);
      await expect(fetch(url)).rejects.toThrow();
    });
    expect(said).toContain("Serving at http://127.0.0.1:");
    expect(said).toContain("TRUST_PROXY is not set");
    expect(pages[0]).toContain("Dix du mardi par e-mail");
    expect(pages[1]).toBe("All is well.\n");
  });

  it("forgets what has had its time, from its start on", async () => {
    const folder = await aPublicationFolder();
    await mkdir(dirname(folder.settings), { recursive: true });
    await writeFile(folder.settings, "title: Dix du mardi\n");
    const longAgo = aClock("2025-01-03T09:00:00.000Z");
    {
      await using store = await theStoreIn(folder.store, { clock: longAgo });
      await askToJoin(store, anAddress("waits@example.org"), asking);
      const id = await aReader(store, anAddress());
      await askToMove(store, id, anAddress("joan@new.example"), { mailHost });
      await aMailTo(store, id, 42);
      await mayComeIn(store, "203.0.113.0/24");
      await suggest(store, aSuggestion());
    }
    const stop = new AbortController();
    await saidDuring(async () => {
      const running = runService(
        { port: 0 },
        aWorld({ folder, variables: { FIVE_KEYS: oldKey } }),
        stop.signal,
      );
      await theUrlSaid();
      stop.abort();
      await running;
    });
    await using store = await theStoreIn(folder.store);
    const left = Object.entries(await contentsOf(store)).flatMap(([table, rows]) =>
      rows.length === 0 ? [] : [`${rows.length} ${table}`],
    );
    expect(left.filter((line) => !/store|issue/.test(line)).toSorted()).toEqual([
      "1 consent",
      "1 folded",
      "1 subscriber",
      // The count of all forms, which is of nobody.
      "1 throttle",
      "2 asked",
      "3 letter",
    ]);
    expect(await countDeliveries(store, 42)).toMatchObject({ sent: 1 });
  });
});

/** What the command printed, as soon as it did. */
async function theUrlSaid(): Promise<string> {
  const printed = () => vi.mocked(console.log).mock.calls.flat().join("\n");
  return await vi.waitFor(() => {
    const [, url] = /(http:\S+)\/$/m.exec(printed()) ?? [];
    if (url === undefined) throw new Error("It does not serve yet.");
    return url;
  }, patiently);
}
