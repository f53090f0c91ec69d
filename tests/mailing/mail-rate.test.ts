import { describe, expect, it } from "vitest";
import { grantsAtOnce, rateOf, readMailRate, usualPerSecond } from "../../src/mailing/mail-rate.ts";

describe("the rate of mail", () => {
  it("is what the environment says, or a careful one", () => {
    expect(readMailRate({})).toEqual({
      forAll: rateOf(usualPerSecond.forAll),
      perDomain: rateOf(usualPerSecond.perDomain),
    });
    expect(readMailRate({ MAIL_RATE: 50, MAIL_RATE_PER_DOMAIN: 20 })).toEqual({
      forAll: rateOf(50),
      perDomain: rateOf(20),
    });
  });

  it("to one domain is never more than to all", () => {
    expect(readMailRate({ MAIL_RATE: 2 })).toEqual({ forAll: rateOf(2), perDomain: rateOf(2) });
  });

  it("is asked of the store for half a second at a time, one at least and twenty at most", () => {
    expect([0.01, 1, 10, 25, 40, 1_000].map(grantsAtOnce)).toEqual([1, 1, 5, 13, 20, 20]);
  });
});
