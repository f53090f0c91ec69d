// The issues that an editor still works on: what was wrong in one of last year is not said every week.
import type { Content } from "../content/read-content.ts";
import type { Issue } from "../domain/issue.ts";

/** Those that are not out, and the newest that is; newest first. */
export function currentIssues({ issues }: Pick<Content, "issues">): Issue[] {
  const newestOut = issues.find(({ state }) => state === "shipped");
  return issues.filter((issue) => issue.state !== "shipped" || issue === newestOut);
}

/** Those that are not out: what can still be made better before anybody reads it. */
export function issuesToCome({ issues }: Pick<Content, "issues">): Issue[] {
  return issues.filter(({ state }) => state !== "shipped");
}
