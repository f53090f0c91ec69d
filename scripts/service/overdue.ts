// Whether somebody must look after a Friday: an issue whose hour is over and that is not out, a timer that died, or mail
// that stands still. Anybody may ask: no line says more than that.
import { type Clock, millisecondsNow } from "../../src/domain/clock.ts";
import type { Issue } from "../../src/domain/issue.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { type ShipTime, shipMoment } from "../../src/domain/wall-time.ts";
import { lastRunWarning } from "../../src/shipping/last-run.ts";
import { stuckMail } from "../../src/subscribers/ledger/stuck-mail.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";

/** Timers come every few minutes, and a ship takes some. */
const patienceMs = 60 * 60_000;

/** One line, or `undefined` when all is well. */
export async function overdueFriday(
  issues: Issue[],
  { publication, folder, clock }: { publication: ShipTime; folder: PublicationFolder; clock: Clock },
): Promise<string | undefined> {
  const isLate = (moment: string) => millisecondsNow(clock) - Date.parse(moment) > patienceMs;
  const late = issues.find((issue) => issue.state === "scheduled" && isLate(shipMoment(issue, publication)));
  if (late) return `Issue ${late.number} should have gone out by now.`;
  return await lastRunWarning(folder, clock);
}

/** The same of mail: an issue's, or letters. */
export async function overdueMail(store: Store): Promise<string | undefined> {
  const stuck = await stuckMail(store);
  if (stuck === undefined) return undefined;
  if ("letters" in stuck) return `Letters to readers wait for more than an hour: ${stuck.letters}.`;
  switch (stuck.as) {
    case "paused":
      return `The mail of issue ${stuck.issue} is paused, and waits for its editor.`;
    case "still":
      return `The mail of issue ${stuck.issue} has not moved for an hour.`;
    default:
      return stuck.as satisfies never;
  }
}
