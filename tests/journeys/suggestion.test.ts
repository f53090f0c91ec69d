// A reader's suggestion is for the editor's eyes alone until the editor keeps it.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { runInbox } from "../../scripts/inbox.ts";
import { openOwnInbox } from "../../scripts/own-inbox.ts";
import { suggest } from "../../src/subscribers/inbox/send-in.ts";
import { allWaitingIn } from "../../src/subscribers/inbox/waiting.ts";
import { builtSite } from "../support/built-site.ts";
import { aWeb } from "../support/loopback-web.ts";
import { machines } from "../support/machines.ts";
import { runIngest } from "../support/run-ingest.ts";
import { saidDuring } from "../support/said.ts";
import { oldKey, theStoreIn } from "../support/stores.ts";
import { telltale } from "../support/telltale.ts";
import { aWorld } from "../support/world.ts";

const isTold = (bytes: Buffer | string) => /telltale/i.test(bytes.toString("latin1"));

describe("a suggestion that waits", () => {
  it("is on no page, in no feed, in no shard, and in no file that an editor keeps", async () => {
    const publication = await builtSite(inject("publication"));
    const files = ["dist", "content", "bookmarks"].flatMap((part) =>
      readdirSync(join(publication, part), { recursive: true, encoding: "utf8" }).map((name) =>
        join(publication, part, name),
      ),
    );
    const whole = files.filter((file) => statSync(file).isFile());
    expect(whole.length).toBeGreaterThan(30);
    expect(whole.filter((file) => isTold(readFileSync(file)))).toEqual([]);
    expect(isTold(readFileSync(join(publication, "var/store.db")))).toBe(true);
  });

  it("is in no commit, whatever is gathered, until the editor keeps it, and then with its credit", async () => {
    const { first } = await machines();
    const { folder } = first;
    const variables = { FIVE_KEYS: oldKey };
    const world = aWorld({ folder, variables });
    await mkdir(dirname(folder.settings), { recursive: true });
    await writeFile(folder.settings, "sources: [{ inbox: store }]\n");
    await using store = await theStoreIn(folder.store);
    await suggest(store, telltale);
    const web = await aWeb((_request, response) => response.writeHead(404).end());
    const run = () =>
      runIngest({ sources: [{ inbox: "store" }], hurry: true, ownInbox: openOwnInbox(world) }, web, folder);
    const pushed = () => {
      first.push();
      return first.git("log", "-p", "--all");
    };
    expect((await run()).fresh).toEqual([]);
    expect(isTold(pushed())).toBe(false);
    const [{ id } = { id: "" }] = await allWaitingIn(store);
    await saidDuring(() => runInbox({ verb: "keep", ids: [id] }, world));
    const log = pushed();
    expect(log).toContain('"via":{"name":"Telltale Reader"}');
    expect(log).toContain("From Telltale Reader: Telltale why");
  });
});
