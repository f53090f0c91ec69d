import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { addReaders, beginIssue42 } from "../../support/ledger.ts";
import { rate } from "../../support/ledger-process.ts";
import { onEachStore, theStoreIn } from "../../support/stores.ts";

const program = join(import.meta.dirname, "../../support/ledger-process.ts");
const owners = ["ann", "ben", "cid", "dee"];

/** The lines of four processes that do the same at once, each to its end. */
async function linesOfFour(place: string, ...job: string[]): Promise<string[][]> {
  return await Promise.all(
    owners.map(async (owner) => {
      const child = spawn(process.execPath, [program, place, owner, ...job]);
      const [out, error, [code]] = await Promise.all([
        text(child.stdout),
        text(child.stderr),
        once(child, "close"),
      ]);
      expect([code, error]).toEqual([0, ""]);
      return out.split("\n").slice(0, -1);
    }),
  );
}

describe("four processes at one ledger", () => {
  onEachStore((_, aPlace) => {
    it("claim three thousand mails, none twice, and wait for each other", async () => {
      const place = await aPlace();
      {
        await using store = await theStoreIn(place);
        await addReaders(store, 3_000);
        await beginIssue42(store);
      }
      const claimed = (await linesOfFour(place, "claim")).flat();
      expect(claimed).toHaveLength(3_000);
      expect(new Set(claimed).size).toBe(3_000);
    });

    it("are granted no more than their rate allows to all of them together", async () => {
      const place = await aPlace();
      await (await theStoreIn(place))[Symbol.asyncDispose]();
      const granted = await linesOfFour(place, "grants", "60");
      const times = granted.flat().map(Number);
      const seconds = (Math.max(...times) - Math.min(...times)) / 1000;
      expect(times).toHaveLength(240);
      expect(times.length).toBeLessThanOrEqual(rate.perSecond * seconds + rate.burst);
    });
  });
});
