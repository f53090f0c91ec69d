import { onTestFinished } from "vitest";
import { openIssues } from "../../src/desk/hand/issues-in-hand.ts";

/** Closed when the test ends: they watch their folder. */
export function issuesIn(...given: Parameters<typeof openIssues>): ReturnType<typeof openIssues> {
  const issues = openIssues(...given);
  onTestFinished(() => issues.close());
  return issues;
}
