// The order in which a run takes its files. A test process keeps what it has loaded and grows to a gigabyte, and to start
// a program takes twenty times as long from there as from a young one (fork copies the page tables): so the rooms whose
// tests start many (git, browsers, servers, commands) come first.
import { relative, sep } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** As their names begin below `tests/`. */
const startingMany = [
  ...[
    "shipping",
    "desk/schedule",
    "desk/hand/standing",
    "journeys",
    "scripts",
    "mailing",
    "bookmarks",
    "site",
  ],
  ...["service", "hostile", "desk", "content", "ingest"],
];

export class ProgramsFirst extends BaseSequencer {
  /** Within a room's turn, as ever: what failed or took long comes first. */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const inOrder = await super.sort(files);
    return inOrder.toSorted((a, b) => turnOf(a) - turnOf(b));
  }
}

function turnOf({ moduleId }: TestSpecification): number {
  const name = relative(`${import.meta.dirname}/..`, moduleId).replaceAll(sep, "/");
  const turn = startingMany.findIndex((room) => name.startsWith(room));
  return turn === -1 ? startingMany.length : turn;
}
