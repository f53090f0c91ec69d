import { describe, expect, it } from "vitest";
import { type ClaimedDelivery, ledgerOf, queueOf } from "../../../src/subscribers/ledger/queue.ts";
import { anAddress } from "../../support/stores.ts";

const delivery: ClaimedDelivery = {
  ...{ issue: 42, subscriberId: "an id", address: anAddress(), domain: "example.org" },
  ...{ messageId: "<1@five.example>", attempts: 0, claim: 1 },
};

describe("a claimed mail", () => {
  it("is of its issue's queue, or of the letters'", () => {
    expect(queueOf(delivery)).toBe(42);
    const { issue: _, ...mail } = delivery;
    expect(queueOf({ ...mail, kind: "welcome", askedAt: "2026-11-27T09:00:00Z" })).toBe("letters");
    expect([ledgerOf(42), ledgerOf("letters")]).toEqual(["delivery", "letter"]);
  });
});
