// The dates of issues that are out stand still in feeds, whatever becomes of the publication's hour and zone:
// readers' programs take a moved date for a new issue.
import type { FeedDates } from "../content/feed-dates-file.ts";
import type { Content } from "../content/read-content.ts";
import { feedInstant } from "../editions/feed-entries.ts";
import type { Found } from "./finding.ts";
import { issueFile } from "./texts.ts";

/** The dates, by the publication's hour, of issues that are out and do not say themselves when they were shipped. */
export function feedDatesOf({ issues, publication }: Content): FeedDates {
  const undated = issues.filter(({ state, shippedAt }) => state === "shipped" && shippedAt === undefined);
  return Object.fromEntries(
    undated.map((issue) => [issue.number, { day: issue.date, at: feedInstant(issue, publication) }]),
  );
}

/** The same as readers know them: by `known`, where the issue's day has not been corrected since. */
export function knownFeedDates(content: Content, known: FeedDates): FeedDates {
  const dates = Object.entries(feedDatesOf(content)).map(([number, now]) => {
    const before = known[number];
    return [number, before?.day === now.day ? before : now];
  });
  return Object.fromEntries(dates);
}

/** A block for each issue whose date would move from what readers know. */
export function checkFeedDates(content: Content, known: FeedDates): Found[] {
  const now = feedDatesOf(content);
  const before = knownFeedDates(content, known);
  return content.issues.flatMap((issue): Found[] => {
    const [was, is] = [before[issue.number]?.at, now[issue.number]?.at];
    if (was === is) return [];
    return [
      {
        level: "block",
        check: "feed-dates",
        file: issueFile(issue),
        says: `its date in feeds would move from ${was} to ${is}, since hour or zone changed`,
        todo: "Run npm run publish-dates, which writes the date that readers know into the file.",
      },
    ];
  });
}
