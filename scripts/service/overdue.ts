// Whether somebody must look after a Friday: an issue whose hour is over and that is not out, or a timer that died.
import { type Clock, millisecondsNow } from "../../src/domain/clock.ts";
import type { Issue } from "../../src/domain/issue.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { type ShipTime, shipMoment } from "../../src/domain/wall-time.ts";
import { lastRunWarning } from "../../src/shipping/last-run.ts";

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
