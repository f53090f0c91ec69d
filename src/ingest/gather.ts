// The first half of a run: every source that is due is asked, every file opened, and one list of captures
// comes out. A source that fails is named and remembered, and never stops the others.
import type { Capture } from "../domain/capture.ts";
import type { SourceSettings } from "../domain/publication.ts";
import { inWords } from "../sources/fields/size-words.ts";
import { mapLimit } from "./map-limit.ts";
import { nameOf } from "./source-name.ts";
import {
  isDue,
  type Memory,
  memoriesOf,
  type SourceState,
  type SourceStates,
  type Visit,
} from "./source-state.ts";
import { markUndated, markUndatedInFile } from "./untold-times.ts";
import { type SourceTools, type ToVisit, visitSource, type WhenKept } from "./visit-source.ts";

/** A file's bytes, or why they could not be had. */
export type ExportFile = { name: string } & ({ body: Uint8Array } | { why: string });
/** A record that gave no link: where it stands, and why. */
export type Skip = { source: string; where: string; why: string };
/** A visit to lists of a source: the keys that they are remembered by, what was remembered, how it went and when. */
export type VisitMade = {
  source: SourceSettings;
  keys: string[];
  state: SourceState | undefined;
  visit: Visit;
  at: string;
  whenKept?: WhenKept | undefined;
};
export type Gathered = {
  captures: Capture[];
  skipped: Skip[];
  visits: VisitMade[];
  /** Sources of which a list was left alone this time, with what is remembered of it. */
  leftAlone: { source: SourceSettings; state: SourceState }[];
  /** The files that gave links, and how many of these are private. */
  files: FileRead[];
  /** Captures of files that the editor says are public: what an earlier import kept private of them is opened. */
  toOpen: Capture[];
};
export type FileRead = { name: string; links: number; privateLinks: number };

export type GatherInput = {
  sources: SourceSettings[];
  files: ExportFile[];
  states: SourceStates;
  /** Asks sources that are not due yet too, but for those that asked to be left alone. */
  hurry: boolean;
  /** Nothing in the files is private, whatever they say (no). */
  arePublic?: boolean | undefined;
  /** The folders of a link in a file are tags of it (no). */
  foldersAsTags?: boolean | undefined;
};

type GatherTools = SourceTools & {
  /** What is about to be done, in words, when it takes a while. */
  onStage?: (what: string) => void;
};

const sourcesAtOnce = 4;

/** A note has room for so much: the editor's own words, from services and files, come before those of feeds. */
type Gathering = Gathered & { fromFeeds: Capture[] };

export async function gather(input: GatherInput, tools: GatherTools): Promise<Gathered> {
  const all: Gathering = {
    ...{ captures: [], fromFeeds: [], skipped: [], visits: [], leftAlone: [], files: [], toOpen: [] },
  };
  await mapLimit(input.sources, sourcesAtOnce, async (source) => {
    const due: Memory[] = [];
    for (const memory of memoriesOf(source, input.states)) {
      const { state } = memory;
      if (isDue(state, tools.clock.now(), input.hurry)) due.push(memory);
      else if (state) all.leftAlone.push({ source, state });
    }
    for (const alike of alikeIn(due)) await visit(source, alike, { tools, all });
  });
  for (const file of input.files) await open(file, { tools, all, input });
  const { captures, fromFeeds, ...others } = all;
  return { ...others, captures: captures.concat(fromFeeds) };
}

type Opening = { tools: GatherTools; all: Gathering; input: GatherInput };

/** One file after the other: the largest takes most of a small machine's memory. */
async function open(file: ExportFile, { tools, all, input }: Opening): Promise<void> {
  const { name } = file;
  if ("why" in file) {
    all.skipped.push({ source: name, where: name, why: file.why });
    return;
  }
  tools.onStage?.(`Reading ${name}, ${inWords(file.body.byteLength)}`);
  const { format, captures, skipped } = await tools.sourceReaders.readFile({
    name,
    bytes: file.body,
    foldersAsTags: input.foldersAsTags,
  });
  const told = markUndatedInFile(captures, format, tools.clock.now());
  for (const skip of skipped) all.skipped.push({ source: name, ...skip });
  keepFile(name, told, { input, all });
}

function keepFile(name: string, captures: Capture[], { input, all }: Omit<Opening, "tools">): void {
  const { arePublic } = input;
  for (const capture of captures) {
    all.captures.push(arePublic ? { ...capture, private: undefined } : capture);
    if (arePublic) all.toOpen.push(capture);
  }
  const privateLinks = arePublic ? 0 : captures.filter((capture) => capture.private).length;
  all.files.push({ name, links: captures.length, privateLinks });
}

/** Lists that were read at the same time and are asked in the same way: one log-in does for them. */
function alikeIn(memories: Memory[]): Memory[][] {
  const groups = Map.groupBy(memories, ({ state }) => `${state?.lastReadAt} ${state?.problem === undefined}`);
  return [...groups.values()];
}

async function visit(
  source: SourceSettings,
  alike: Memory[],
  { tools, all }: { tools: SourceTools; all: Gathering },
): Promise<void> {
  const to: ToVisit = { source, lists: alike.map(({ list }) => list), state: alike[0]?.state };
  const { captures, skipped, visit, whenKept } = await visitSource(to, tools);
  const at = tools.clock.now();
  const isFirst = to.state?.lastReadAt === undefined;
  const list = source.kind === "feed" ? all.fromFeeds : all.captures;
  for (const capture of isFirst ? markUndated(captures, at) : captures) list.push(capture);
  for (const skip of skipped) all.skipped.push({ source: nameOf(source), ...skip });
  all.visits.push({ source, keys: alike.map(({ key }) => key), state: to.state, visit, at, whenKept });
}
