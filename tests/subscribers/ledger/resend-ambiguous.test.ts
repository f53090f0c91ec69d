import { describe, expect, it } from "vitest";
import { findMailedIssue } from "../../../src/subscribers/ledger/mailed-issue.ts";
import { resendAmbiguous } from "../../../src/subscribers/ledger/resend-ambiguous.ts";
import { endIssueIfDone } from "../../../src/subscribers/ledger/turn-issue.ts";
import { addReaders, beginIssue42, claim, say, start, statesOf } from "../../support/ledger.ts";
import { onEachStore } from "../../support/stores.ts";

describe("resendAmbiguous", () => {
  onEachStore((open) => {
    it("queues what is in doubt, with the same Message-ID, also in an issue that was done", async () => {
      await using store = await open();
      await addReaders(store, 3);
      await beginIssue42(store);
      const all = await start(store, await claim(store));
      await say(store, all.slice(0, 1), { kind: "sent", reply: "250" });
      await say(store, all.slice(1), { kind: "ambiguous" });
      await endIssueIfDone(store, 42);
      expect(await resendAmbiguous(store, 42)).toBe(2);
      expect((await findMailedIssue(store, 42))?.state).toBe("sending");
      const again = await claim(store, { owner: "ben" });
      expect(again.map((each) => each.messageId)).toEqual(all.slice(1).map((each) => each.messageId));
      expect(await say(store, all.slice(1), { kind: "sent", reply: "250" })).toBe(0);
      expect(await resendAmbiguous(store, 42)).toBe(0);
      expect((await statesOf(store)).sort()).toEqual(["claimed", "claimed", "sent"]);
    });
  });
});
