import { once } from "node:events";
import { chmod, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { countSubscribers, findSubscriber } from "../../../src/subscribers/people/find-subscriber.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { addSubscriber } from "../../support/joined.ts";
import { aWriter } from "../../support/store-writer.ts";
import { anAddress, newKey, oldKey, theStoreIn } from "../../support/stores.ts";

describe("openStore", () => {
  it("makes a store with an id that stays", async () => {
    const { store: path } = await aPublicationFolder();
    const ids: string[] = [];
    for (let round = 0; round < 2; round++) {
      await using store = await theStoreIn(path);
      ids.push(store.id);
    }
    await using other = await theStoreIn((await aPublicationFolder()).store);
    expect(ids[0]).toBe(ids[1]);
    expect(other.id).not.toBe(ids[0]);
  });

  it.skipIf(process.platform === "win32")("keeps the file and all beside it to their owner", async () => {
    const { store: path, private: hidden } = await aPublicationFolder();
    {
      await using store = await theStoreIn(path);
      await addSubscriber(store, anAddress());
      for (const name of await readdir(hidden))
        expect([name, (await stat(join(hidden, name))).mode & 0o777]).toEqual([name, 0o600]);
      expect((await stat(hidden)).mode & 0o777).toBe(0o700);
    }
    await chmod(path, 0o644);
    await using _again = await theStoreIn(path);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it("opens only with every key that it was used with", async () => {
    const { store: path } = await aPublicationFolder();
    await (await theStoreIn(path, { keys: oldKey }))[Symbol.asyncDispose]();
    await (await theStoreIn(path, { keys: `${newKey},${oldKey}` }))[Symbol.asyncDispose]();
    await expect(theStoreIn(path, { keys: oldKey })).rejects.toThrow(/the key k2 .* has none of that id/);
    await expect(theStoreIn(path, { keys: newKey })).rejects.toThrow(/the key k1/);
    await expect(theStoreIn(path, { keys: `${newKey},k1:${"9".repeat(64)}` })).rejects.toThrow(
      /k1 .* another under that id/,
    );
  });

  it("takes what two processes add at once, from the making of the file on", async () => {
    const { store: path } = await aPublicationFolder();
    const writers = ["ann", "ben"].map((name) => aWriter(path, name, 60));
    const ends = await Promise.all(writers.map((writer) => once(writer, "exit")));
    expect(ends.map(([code]) => code)).toEqual([0, 0]);
    await using store = await theStoreIn(path);
    expect((await countSubscribers(store)).pending).toBe(120);
  });

  it("keeps all that it said it took, and is whole, when its process is killed in the middle", async () => {
    const { store: path } = await aPublicationFolder();
    const told: string[] = [];
    for (const [round, after] of [1, 17, 40].entries()) {
      const writer = aWriter(path, `round${round}`, 100_000);
      const ended = once(writer, "exit");
      let lines = "";
      for await (const chunk of writer.stdout) {
        lines += chunk;
        if (lines.split("\n").length > after) writer.kill("SIGKILL");
      }
      await ended;
      told.push(...lines.split("\n").slice(0, -1));
    }
    await using store = await theStoreIn(path);
    expect(told.length).toBeGreaterThanOrEqual(58);
    for (const address of told)
      expect([address, (await findSubscriber(store, anAddress(address)))?.state]).toEqual([
        address,
        "pending",
      ]);
    const database = new DatabaseSync(path);
    expect(database.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
    database.close();
  });
});
