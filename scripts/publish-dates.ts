// npm run publish-dates: writes into each issue that is out when it went out, so that nothing moves its date in feeds.
import { openDraft, saveDraft } from "../src/content/draft-file.ts";
import { recallFeedDates } from "../src/content/feed-dates-file.ts";
import { readContent } from "../src/content/read-content.ts";
import { knownFeedDates } from "../src/preflight/feed-dates.ts";
import { type Command, type ExitCode, runCommand } from "./command.ts";
import type { World } from "./world.ts";

const usage = `npm run publish-dates [-- --publication DIR]

Writes shippedAt into every issue that is out and lacks it: the date that
feeds gave it when the site was built last, else its day at the
publication's hour. Nothing else in the files changes.

  npm run publish-dates`;

/** Says each issue with its date. */
export async function runPublishDates(_: Record<string, never>, { folder, shelf }: World): Promise<ExitCode> {
  const content = await readContent(folder, shelf());
  const dates = knownFeedDates(content, await recallFeedDates(folder.feedDates));
  for (const [number, { at }] of Object.entries(dates)) {
    const draft = await openDraft(folder, Number(number));
    await saveDraft(draft, { shippedAt: at });
    console.log(`${draft.file}: feeds date it ${at} for good.`);
  }
  if (Object.keys(dates).length === 0) console.log("Every issue that is out says when it went out.");
  return 0;
}

export const command: Command<Record<string, never>> = { usage, parse: () => ({}), run: runPublishDates };

if (import.meta.main) await runCommand(command);
