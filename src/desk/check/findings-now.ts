// What the checks find in the coming issue as it stands in its file.
import { join } from "node:path";
import { recallFeedDates } from "../../content/feed-dates-file.ts";
import { issueFileName } from "../../content/issue-file.ts";
import { readText } from "../../content/read-text.ts";
import type { Issue } from "../../domain/issue.ts";
import { comingIssue } from "../../picking/candidates.ts";
import type { Finding } from "../../preflight/finding.ts";
import type { Desk } from "../hand/at-hand.ts";

/** Throws a `ContentError` for a file that must be set right first; `undefined` where no issue has begun. */
export async function findingsNow(desk: Desk): Promise<{ issue: Issue; findings: Finding[] } | undefined> {
  const { folder, clock } = desk.world;
  const content = await desk.content.now();
  const issue = comingIssue(content.issues);
  if (!issue) return undefined;
  const name = issueFileName(issue.number);
  const file = `content/issues/${name}`;
  const text = await readText(join(folder.issues, name), file);
  // Only what is about this issue is asked for: no essays, and no other that is not out.
  const others = content.issues.filter(({ state }) => state === "shipped").map(withoutFrame);
  const asked = {
    ...content,
    ...{ issues: [issue, ...others], essays: [], texts: new Map([...content.texts, [file, text]]) },
  };
  const feedDates = await recallFeedDates(folder.feedDates);
  const { findingsAbout, preflight, passesOf } = await loadChecks();
  const findings = findingsAbout(issue, preflight(asked, { now: clock.now(), feedDates }));
  // That a draft is a draft is no news where it is written.
  const told = findings.filter(({ check }) => check !== "left-out");
  return { issue, findings: [...told, ...passesOf(issue, asked, told)] };
}

/** With the languages of dates: who opens the desk does not wait for what is needed when one is done. */
async function loadChecks() {
  const [checks, passes] = await Promise.all([
    import("../../preflight/preflight.ts"),
    import("../../preflight/passes.ts"),
  ]);
  return { ...checks, ...passes };
}

/** The links and blurbs of an earlier issue are compared with; its other words need not be read. */
function withoutFrame(issue: Issue): Issue {
  return { ...issue, standfirst: "", signOff: undefined };
}
