// What Schedule shows of the coming issue, as files, git and the store are at this moment.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileOf } from "../../bookmarks/month-names.ts";
import { issueFileName } from "../../content/issue-file.ts";
import { isHidden } from "../../domain/bookmark.ts";
import type { Issue } from "../../domain/issue.ts";
import { shipMoment } from "../../domain/wall-time.ts";
import { photosIn } from "../../shipping/photos-in.ts";
import { usualMoment } from "../../shipping/schedule-issue.ts";
import { usualLatenessMs } from "../../shipping/what-is-due.ts";
import { findingsNow } from "../check/findings-now.ts";
import type { Desk } from "../hand/at-hand.ts";
import type { Week } from "../hand/week.ts";
import type { Plan } from "./schedule-page.ts";

/** Throws a `ContentError` for a file that must be set right first. */
export async function planNow(
  desk: Desk,
  week: Week,
  trouble: string | undefined,
): Promise<Plan | undefined> {
  const found = await findingsNow(desk);
  if (!found) return undefined;
  const { issue, findings } = found;
  return {
    issue,
    at: momentNow(issue, week),
    people: desk.figures.now()?.people,
    files: await filesOf(issue, desk),
    stops: findings.filter(({ level }) => level === "block").length,
    latenessMs: usualLatenessMs,
    trouble,
  };
}

/** When it goes out, or would if it were scheduled now. */
export function momentNow(issue: Issue, { publication, now }: Week): string {
  return issue.state === "scheduled" ? shipMoment(issue, publication) : usualMoment(issue, publication, now);
}

/** Everything that is the issue's own, by its path below the publication folder. */
async function filesOf(issue: Issue, { content, links, world }: Desk): Promise<string[]> {
  const name = issueFileName(issue.number);
  const text = readFileSync(join(world.folder.issues, name), "utf8");
  const kept = issue.picks.flatMap(({ url }) => links.find(url) ?? []).filter((link) => !isHidden(link));
  const months = [...new Set(kept.map((link) => fileOf(link, false)))].sort();
  const photos = photosIn(text, await content.now(), world.folder.root);
  const lines = months.map((month) => `bookmarks/${month}`).join(", ");
  return [
    `content/issues/${name}`,
    ...photos,
    ...(months.length === 0 ? [] : [`the lines of its picks in ${lines}`]),
  ];
}
