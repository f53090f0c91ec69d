import { describe, expect, it } from "vitest";
import { countDeliveries } from "../../../src/subscribers/ledger/count-deliveries.ts";
import { expectIssue } from "../../../src/subscribers/ledger/mailed-issue.ts";
import { addReaders, beginIssue42, claim, say, start } from "../../support/ledger.ts";
import { onEachStore } from "../../support/stores.ts";

const nobody = { sent: 0, failed: 0, skipped: 0, ambiguous: 0, queued: 0, claimed: 0, sending: 0 };

describe("countDeliveries", () => {
  onEachStore((open) => {
    it("counts each recipient once", async () => {
      await using store = await open();
      await addReaders(store, 6);
      await beginIssue42(store);
      const [one, two, three, four] = await claim(store, { count: 5 });
      if (!one || !two || !three || !four) throw new Error("Five were claimed.");
      await start(store, [one, two, three]);
      await say(store, [one], { kind: "sent", reply: "250" });
      await say(store, [two], { kind: "ambiguous" });
      await say(store, [four], { kind: "failed", reply: "550", isHard: false });
      expect(await countDeliveries(store, 42)).toEqual({
        ...nobody,
        recipients: 6,
        sent: 1,
        ambiguous: 1,
        sending: 1,
        failed: 1,
        claimed: 1,
        queued: 1,
      });
    });

    it("counts nobody for an issue that is only expected, or unknown", async () => {
      await using store = await open();
      await addReaders(store, 1);
      await expectIssue(store, 42);
      expect(await countDeliveries(store, 42)).toEqual({ ...nobody, recipients: 0 });
      expect(await countDeliveries(store, 43)).toEqual({ ...nobody, recipients: 0 });
    });
  });
});
