import { describe, expect, it } from "vitest";
import { unanswered } from "../../../src/mailing/check/finding.ts";

describe("a question that nobody answered", () => {
  it("says nothing against the setting", () => {
    expect(unanswered("SPF", "five.example")).toEqual({
      level: "advise",
      about: "SPF",
      says: "DNS did not answer the question about five.example",
      todo: "Ask again in a while.",
    });
  });
});
