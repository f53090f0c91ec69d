import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeSum, wholeSum } from "../../src/shipping/describe-sum.ts";

const none = {
  recipients: 0,
  sent: 0,
  failed: 0,
  skipped: 0,
  ambiguous: 0,
  queued: 0,
  claimed: 0,
  sending: 0,
};

describe("describeSum", () => {
  it("tells what there is", () => {
    expect(describeSum({ ...none, recipients: 341, sent: 338, failed: 2, queued: 1 })).toBe(
      "338 sent, 2 failed, 1 queued",
    );
  });

  it("says so where nobody was to get it", () => {
    expect(describeSum(none)).toBe("nobody was to get it");
  });
});

describe("wholeSum", () => {
  it("adds up, whatever it is told", () => {
    const count = fc.nat(100_000);
    fc.assert(
      fc.property(fc.array(count, { minLength: 7, maxLength: 7 }), (given) => {
        const [sent = 0, failed = 0, skipped = 0, ambiguous = 0, queued = 0, claimed = 0, sending = 0] =
          given;
        const recipients = given.reduce((sum, one) => sum + one, 0);
        const told = wholeSum({ recipients, sent, failed, skipped, ambiguous, queued, claimed, sending });
        const [whole = "", parts = ""] = told.split(" = ");
        const figures = (text: string) => (text.match(/\d+/g) ?? []).map(Number);
        expect(figures(parts).reduce((sum, one) => sum + one, 0)).toBe(figures(whole)[0]);
      }),
    );
  });
});
