import { describe, expect, it } from "vitest";
import { severityOf, statusCodesIn } from "../../../src/subscribers/bounces/severity.ts";

describe("severityOf", () => {
  it("believes a telling status before the words, and the words of a server about policy before that", () => {
    expect(severityOf({ status: "5.2.2", words: "550 user unknown" })).toEqual({
      severity: "soft",
      status: "5.2.2",
    });
    expect(severityOf({ status: "5.1.1", words: "550 5.7.1 blocked" })).toEqual({
      severity: "soft",
      status: "5.7.1",
    });
    expect(severityOf({ status: "4.1.1", words: "550 user unknown" })).toEqual({
      severity: "soft",
      status: "4.1.1",
    });
  });
});

describe("statusCodesIn", () => {
  it("takes no part of an address, a version or a date for a code", () => {
    expect(
      statusCodesIn("mx [192.5.1.1] v5.1.1 4.94.2 10.5.1.1 5.1.1.7 said: 550-5.1.1 (#5.2.1) <5.1.3>"),
    ).toEqual(["5.1.1", "5.2.1", "5.1.3"]);
  });
});
