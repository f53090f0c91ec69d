// A time as records carry it, whether they count seconds or write a date.
import { instantOfEpoch } from "./epoch.ts";
import { readFeedDate } from "./written-date.ts";

/** An epoch in any unit or a written date, to an ISO instant; `undefined` when it is neither. */
export function instantOf(time: string | undefined): string | undefined {
  return /^\s*\d{9,}(\.\d+)?\s*$/.test(time ?? "") ? instantOfEpoch(time) : readFeedDate(time);
}
