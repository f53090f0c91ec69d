import { describe, expect, it } from "vitest";
import { currentIssues } from "../../src/preflight/current-issues.ts";
import { anIssue } from "../support/makers.ts";

describe("the issues that an editor still works on", () => {
  it("are those that are not out, and the newest that is", () => {
    const states = ["draft", "scheduled", "shipped", "draft", "shipped"] as const;
    const issues = states.map((state, at) => anIssue({ number: 9 - at, state }));
    expect(currentIssues({ issues }).map(({ number }) => number)).toEqual([9, 8, 7, 6]);
    expect(currentIssues({ issues: [] })).toEqual([]);
  });
});
