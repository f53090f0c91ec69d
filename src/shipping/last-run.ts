// When `friday` last ran on this machine, and whether that is too long ago: a timer that died says nothing itself.
import { z } from "zod";
import { readPublication } from "../content/settings-file.ts";
import { textAt } from "../disk/text-at.ts";
import { writeFileWhole } from "../disk/write-file.ts";
import { type Clock, millisecondsNow } from "../domain/clock.ts";
import { parseJson } from "../domain/parse-json.ts";
import { intervalMs } from "../domain/publication.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";
import { spanInWords } from "./time-left.ts";

const LastRun = z.object({ at: z.iso.datetime() });
const hourMs = 3_600_000;
/** A run may be left out, and take its time. */
const slack = 3;
/** Where nothing is read by the clock, a week and a day. */
const longestMs = 8 * 24 * hourMs;

export async function noteRun(folder: PublicationFolder, clock: Clock): Promise<void> {
  await writeFileWhole(folder.lastRun, `${JSON.stringify({ at: clock.now() })}\n`, 0o600);
}

/** The moment; `undefined` before the first run here. */
export function lastRunAt(folder: PublicationFolder): string | undefined {
  const read = LastRun.safeParse(parseJson(textAt(folder.lastRun) ?? ""));
  return read.success ? read.data.at : undefined;
}

/** One line when the last run is longer ago than the settings expect. */
export async function lastRunWarning(folder: PublicationFolder, clock: Clock): Promise<string | undefined> {
  const at = lastRunAt(folder);
  if (at === undefined) return undefined;
  const { ingest } = await readPublication(folder);
  const everyMs = intervalMs(ingest.every) ?? hourMs;
  const expectedMs = Math.min(longestMs, Math.max(everyMs, hourMs) * slack);
  const agoMs = millisecondsNow(clock) - Date.parse(at);
  if (agoMs <= expectedMs) return undefined;
  return `friday last ran ${spanInWords(agoMs)} ago, and the settings ask for every ${ingest.every}. See whether its timer still runs.`;
}
