import { describe, expect, it } from "vitest";
import { aboutPerson } from "../../../src/subscribers/exchange/about-person.ts";
import { beginIssue } from "../../../src/subscribers/ledger/begin-issue.ts";
import { eraseSubscriber, suppress } from "../../../src/subscribers/people/suppress.ts";
import { takeIn } from "../../../src/subscribers/people/take-in.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";

const joan = anAddress();

describe("what is known of one person", () => {
  onEachStore((open) => {
    it("is all of it, their mails too, with instants in words", async () => {
      await using store = await open();
      await takeIn(store, [
        { address: joan, state: "confirmed" },
        { address: anAddress("ben@x.example"), state: "confirmed" },
      ]);
      await beginIssue(store, { number: 42, contentHash: "x", mailHost: "example.org", today: "2026-11-27" });
      await suppress(store, joan, "complaint");
      const about = await aboutPerson(store, joan);
      expect(about).toMatchObject({
        address: joan,
        subscriber: { state: "complained" },
        suppression: { reason: "complaint", since: expect.stringMatching(/^2026-/) },
        tables: { delivery: [{ issue: 42, state: "queued", changed_at: expect.stringMatching(/^2026-/) }] },
      });
      expect(about.tables["delivery"]).toHaveLength(1);
      expect(JSON.stringify(about)).not.toContain("ben@");
    });

    it("is what stands against an address that is nobody's, or was erased", async () => {
      await using store = await open();
      expect(await aboutPerson(store, joan)).toEqual({
        address: joan,
        subscriber: undefined,
        suppression: undefined,
        tables: {},
      });
      await takeIn(store, [{ address: joan, state: "confirmed" }]);
      await eraseSubscriber(store, joan);
      expect(await aboutPerson(store, joan)).toMatchObject({
        subscriber: { state: "erased" },
        suppression: { reason: "erased" },
      });
    });
  });
});
