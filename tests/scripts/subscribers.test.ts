import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { runSubscribers } from "../../scripts/subscribers.ts";
import { openService } from "../../src/service/service.ts";
import { askToMove } from "../../src/subscribers/people/ask-to-move.ts";
import { makeToken } from "../../src/subscribers/people/token.ts";
import { makeKeys } from "../../src/subscribers/store/store-keys.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { addSubscriber } from "../support/joined.ts";
import { aReader, everything, mailHost } from "../support/people.ts";
import { aServiceWorld } from "../support/reader-service.ts";
import { saidDuring } from "../support/said.ts";
import { anAddress, oldKey, theStoreIn } from "../support/stores.ts";
import { aWorld } from "../support/world.ts";

const joan = anAddress();
const variables = { FIVE_KEYS: oldKey };

async function aFolderWithJoan() {
  const folder = await aPublicationFolder();
  await using store = await theStoreIn(folder.store);
  await addSubscriber(store, joan);
  return folder;
}

describe("npm run subscribers", () => {
  it("lists everybody with their state, and shows one", async () => {
    const world = aWorld({ folder: await aFolderWithJoan(), variables });
    const line = "joan@example.org  pending, added 2026-11-27";
    expect(await saidDuring(() => runSubscribers({ verb: "list" }, world))).toBe(`${line}\n1 pending`);
    expect(await saidDuring(() => runSubscribers({ verb: "show", address: joan }, world))).toBe(line);
  });

  it("suppresses and erases, and prints no address at it", async () => {
    const folder = await aFolderWithJoan();
    const world = aWorld({ folder, variables: { ...variables, CI: "true" } });
    for (const verb of ["suppress", "erase"] as const)
      expect(await saidDuring(() => runSubscribers({ verb, address: joan }, world))).not.toContain("joan");
    const shown = aWorld({ folder, variables });
    expect(await saidDuring(() => runSubscribers({ verb: "list" }, shown))).toBe(
      "(erased)  erased, added 2026-11-27\n1 erased",
    );
    expect(await saidDuring(() => runSubscribers({ verb: "show", address: joan }, shown))).toContain(
      "never mailed again (manual)",
    );
  });

  it("erases as one's own page does: the same stays of somebody, and nothing more", async () => {
    const folder = await aPublicationFolder();
    await using store = await theStoreIn(folder.store);
    const erasers = [
      async () =>
        void (await runSubscribers({ verb: "erase", address: joan }, aWorld({ folder, variables }))),
      async (id: string) => {
        const until = "2027-01-01T00:00:00.000Z";
        const token = makeToken(store.keys, { purpose: "yours", subscriberId: id, until });
        const service = await openService(aServiceWorld(store));
        await service.request(`/yours/${token}/erase`, { method: "POST" });
      },
    ];
    const left: string[] = [];
    for (const erase of erasers) {
      const id = await aReader(store, joan);
      await askToMove(store, id, anAddress(`new-${left.length}@example.org`), { mailHost });
      await saidDuring(async () => erase(id));
      left.push(JSON.stringify(await everything(store)).replaceAll(id, "id"));
      for (const table of ["letter", "suppression", "asked", "subscriber"] as const)
        await store.db.deleteFrom(table).execute();
    }
    // What is made anew for each: names of mails, and of moves; and hashes of the two new addresses.
    const alike = left.map((all) =>
      all.replace(/<[^@]*@/g, "<name@").replace(/("move_id":")[^"]*|("mailbox_hash":")[^"]*/g, "$1$2"),
    );
    expect(alike[0]).toBe(alike[1]);
    expect(left[0]).not.toContain("joan");
  });

  it.each(["list", "show"] as const)("prints no address where CI is set: %s", async (verb) => {
    const world = aWorld({ folder: await aFolderWithJoan(), variables: { ...variables, CI: "true" } });
    await expect(runSubscribers({ verb, address: joan }, world)).rejects.toThrow("no address is printed");
  });

  it("makes the key when there is none, says where it stands, and none in CI", async () => {
    const folder = await aPublicationFolder();
    const ci = aWorld({ folder, variables: { CI: "true" } });
    await expect(runSubscribers({ verb: "erase", address: joan }, ci)).rejects.toThrow(
      "FIVE_KEYS is not set",
    );
    const said = await saidDuring(() => runSubscribers({ verb: "list" }, aWorld({ folder })));
    expect(said).toContain("Keep it");
    expect(said).toContain("Nobody is in the store yet.");
    expect(await readFile(folder.environment, "utf8")).toContain(await makeKeys(folder.environment));
  });

  it("hides key and store from git before they are there", async () => {
    const folder = await aPublicationFolder();
    await saidDuring(() => runSubscribers({ verb: "suppress", address: joan }, aWorld({ folder })));
    execFileSync("git", ["init", "--quiet"], { cwd: folder.root });
    const seen = execFileSync("git", ["status", "--porcelain", "--untracked-files=all"], {
      cwd: folder.root,
    });
    expect(seen.toString()).toBe("?? .gitattributes\n?? .gitignore\n");
  });
});
