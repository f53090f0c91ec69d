import { describe, expect, it } from "vitest";
import { runShip, type ShipChoice } from "../../scripts/ship.ts";
import { claimMails } from "../../src/subscribers/ledger/claim-mails.ts";
import { findMailedIssue } from "../../src/subscribers/ledger/mailed-issue.ts";
import { recordOutcomes } from "../../src/subscribers/ledger/record-outcomes.ts";
import { startSending } from "../../src/subscribers/ledger/start-sending.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { addReaders, beginIssue42, today } from "../support/ledger.ts";
import { saidDuring } from "../support/said.ts";
import { oldKey, theStoreIn } from "../support/stores.ts";
import { aWorld } from "../support/world.ts";

const variables = { FIVE_KEYS: oldKey };

/** Issue 42 on its way to five readers: one has it, one failed for good, of one nobody knows. */
async function aMailingOnItsWay() {
  const folder = await aPublicationFolder();
  await using store = await theStoreIn(folder.store);
  await addReaders(store, 5);
  await beginIssue42(store);
  const owner = "ann";
  const lease = { queue: 42, owner, leaseMs: 60_000, today };
  const mails = await claimMails(store, { ...lease, count: 3 });
  await startSending(store, { owner, mails, leaseMs: 60_000, today });
  const [sent, failed, lost] = mails;
  if (!sent || !failed || !lost) throw new Error("three were to be claimed");
  await recordOutcomes(store, owner, [
    { mail: sent, kind: "sent", reply: "250 2.0.0 Ok" },
    { mail: failed, kind: "failed", reply: `550 5.1.1 <${failed.address}> unknown`, isHard: true },
    { mail: lost, kind: "ambiguous" },
  ]);
  const ship = async (choice: Omit<ShipChoice, "number">) => {
    let code: number | undefined;
    const said = await saidDuring(async () => {
      code = await runShip({ number: 42, ...choice }, aWorld({ folder, variables }));
    });
    return { code, said };
  };
  const state = async () => {
    await using again = await theStoreIn(folder.store);
    return (await findMailedIssue(again, 42))?.state;
  };
  return { folder, ship, state };
}

describe("npm run ship", () => {
  it("shows every reader in one of the terms, and what the servers said, without an address", async () => {
    const { ship } = await aMailingOnItsWay();
    const { code, said } = await ship({ verb: "status" });
    expect(code).toBe(0);
    expect(said).toContain(
      "5 readers = 1 sent + 1 failed + 0 skipped + 1 ambiguous + 2 queued + 0 claimed + 0 sending",
    );
    expect(said).toContain("1 failed for good (x.example): 550 5.1.1 <recipient> unknown");
    expect(said).toContain("1 ambiguous (x.example): no answer came");
    expect(said).not.toContain("@");
  });

  it("pauses, and stops for good when the editor is sure", async () => {
    const { ship, state } = await aMailingOnItsWay();
    expect((await ship({ verb: "pause" })).code).toBe(0);
    expect(await state()).toBe("paused");
    expect((await ship({ verb: "status" })).said).toContain("The mail of issue 42 is paused");
    await expect(ship({ verb: "stop" })).rejects.toThrow("Say so with --yes");
    expect(await state()).toBe("paused");
    const { said } = await ship({ verb: "stop", isSure: true });
    expect(said).toContain("2 skipped");
    expect(await state()).toBe("stopped");
    expect((await ship({ verb: "pause" })).code).toBe(3);
  });

  it("says before it mails again to people of whom nobody knows, how many they are", async () => {
    const { ship } = await aMailingOnItsWay();
    await expect(ship({ verb: "resend-ambiguous" })).rejects.toThrow(
      "Mail issue 42 again to one reader? Most servers that broke off had taken it",
    );
  });

  it("knows nothing of an issue that this store never mailed", async () => {
    const { folder } = await aMailingOnItsWay();
    const status = runShip({ number: 7, verb: "status" }, aWorld({ folder, variables }));
    await expect(status).rejects.toThrow("This store has not mailed issue 7");
  });
});
