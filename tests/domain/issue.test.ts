import { describe, expect, it } from "vitest";
import { defaultIssueTitle, hasDeadlinePassed } from "../../src/domain/issue.ts";
import { aPick } from "../support/makers.ts";

describe("an issue", () => {
  it("has a title before anybody gave it one", () => {
    expect(defaultIssueTitle("Five for Friday", "2017-06-30")).toBe("Five for Friday (30/6/17)");
  });

  it("lets a deadline pass only after its day", () => {
    const pick = aPick({ deadline: "2026-11-29" });
    expect(hasDeadlinePassed(pick, "2026-11-29")).toBe(false);
    expect(hasDeadlinePassed(pick, "2026-11-30")).toBe(true);
  });
});
