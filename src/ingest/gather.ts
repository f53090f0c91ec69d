// The first half of a run: every source that is due is asked, every file opened, and one list of captures
// comes out. A source that fails is named and remembered, and never stops the others.
import type { Capture } from "../domain/capture.ts";
import { type SourceSettings, sourceKey } from "../domain/publication.ts";
import { importFile } from "../sources/import-file.ts";
import { mapLimit } from "./map-limit.ts";
import { afterVisit, isDue, type SourceStates } from "./source-state.ts";
import { markUndated, markUndatedInFile } from "./untold-times.ts";
import { nameOf, type SourceTools, visitSource } from "./visit-source.ts";

export type ExportFile = { name: string; body: Uint8Array };
/** Something that gave no link: where it stands, and why. */
export type Skip = { source: string; where: string; why: string };
export type Gathered = {
  captures: Capture[];
  skipped: Skip[];
  /** Sources that were left alone this time, with the instant of their next visit. */
  notDue: { source: string; nextAt: string | undefined }[];
  states: SourceStates;
};

const sourcesAtOnce = 4;

/** `hurry` asks sources that are not due yet too, but for those that asked to be left alone. */
export async function gather(
  input: { sources: SourceSettings[]; files: ExportFile[]; states: SourceStates; hurry: boolean },
  tools: SourceTools,
): Promise<Gathered> {
  const all: Gathered = { captures: [], skipped: [], notDue: [], states: { ...input.states } };
  await mapLimit(input.sources, sourcesAtOnce, async (source) => {
    const key = sourceKey(source);
    const state = input.states[key];
    if (!isDue(state, tools.clock.now(), input.hurry)) {
      if (state?.gone)
        all.skipped.push({
          source: nameOf(source),
          where: source.address,
          why: state.problem ?? "it is gone",
        });
      else all.notDue.push({ source: nameOf(source), nextAt: state?.nextAt });
      return;
    }
    const { captures, skipped, visit } = await visitSource(source, state, tools);
    const isFirst = state?.lastReadAt === undefined;
    const told = isFirst ? markUndated(captures, tools.clock.now()) : captures;
    for (const capture of told) all.captures.push(capture);
    for (const skip of skipped) all.skipped.push({ source: nameOf(source), ...skip });
    if (!visit.ok) all.skipped.push({ source: nameOf(source), where: source.address, why: visit.problem });
    all.states[key] = afterVisit(state, visit, tools.clock.now());
  });
  for (const file of input.files) {
    const { format, captures, skipped } = await importFile(file.name, file.body);
    const told = markUndatedInFile(captures, format, tools.clock.now());
    for (const capture of told) all.captures.push(capture);
    for (const skip of skipped) all.skipped.push({ source: file.name, ...skip });
  }
  return all;
}
