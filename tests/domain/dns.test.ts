import { NODATA, NOTFOUND, REFUSED, SERVFAIL, TIMEOUT } from "node:dns/promises";
import { describe, expect, it } from "vitest";
import { saysNothingThere } from "../../src/domain/dns.ts";

describe("a failure of the resolver", () => {
  it("is an answer where there is no such name or record, and none where nobody could say", () => {
    expect([NODATA, NOTFOUND].map(saysNothingThere)).toEqual([true, true]);
    expect([SERVFAIL, REFUSED, TIMEOUT, "ECONNREFUSED"].map(saysNothingThere)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
