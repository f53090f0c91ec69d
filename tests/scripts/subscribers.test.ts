import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { runSubscribers } from "../../scripts/subscribers.ts";
import { addSubscriber } from "../../src/subscribers/people/add-subscriber.ts";
import { makeKeys } from "../../src/subscribers/store/store-keys.ts";
import { aPublicationFolder } from "../support/folders.ts";
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
