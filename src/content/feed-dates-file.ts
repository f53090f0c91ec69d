// `var/feed-dates.json`: the dates that feeds gave the issues when the site was built last, so that a changed hour
// or zone moves none of them unseen. Readers' programs take a moved date for a new issue.
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { ifMissing, writeFileIfPossible } from "../disk/write-file.ts";
import { parseJson } from "../domain/parse-json.ts";

/** By the number: its day as it was then, and the instant. */
const FeedDates = z.record(z.string(), z.object({ day: z.string(), at: z.string() }));
export type FeedDates = z.infer<typeof FeedDates>;

/** Nothing where the site was never built here, or the file is damaged. */
export async function recallFeedDates(file: string): Promise<FeedDates> {
  return FeedDates.safeParse(parseJson(await readFile(file, "utf8").catch(ifMissing("")))).data ?? {};
}

export async function rememberFeedDates(file: string, dates: FeedDates): Promise<void> {
  const known = await recallFeedDates(file);
  const now = { ...known, ...dates };
  if (JSON.stringify(now) !== JSON.stringify(known))
    await writeFileIfPossible(file, `${JSON.stringify(now)}\n`, 0o600);
}
