// A look at the sources that was asked for here: it runs beside the desk, and what it finds comes to the screens as
// whatever another program writes.

/** Runs one to its end, and gives its exit code; each line that it says is told. Ended when `signal` says so. */
export type RunIngest = (onLine: (line: string) => void, signal: AbortSignal) => Promise<number>;

/** `says` is where it stands, or what came of it. */
export type IngestNow = { isUnderWay: boolean; says: string };

export type IngestInHand = {
  /** Begins one; nothing happens where one is under way. */
  begin(): void;
  /** `undefined` until one was begun. */
  now(): IngestNow | undefined;
  close(): void;
};

/** The exit codes of `npm run ingest` after which everything that could be read was. */
const isDone = [0, 3];

/** `onChange` is called whenever it says something else. */
export function openIngest(run: RunIngest, onChange: () => void): IngestInHand {
  const stop = new AbortController();
  let last: IngestNow | undefined;
  const say = (now: IngestNow) => {
    last = now;
    if (!stop.signal.aborted) onChange();
  };
  const runOne = async () => {
    const lines: string[] = [];
    const hear = (line: string) => {
      lines.push(line);
      say({ isUnderWay: true, says: line });
    };
    const code = await run(hear, stop.signal).catch((error: Error) => {
      lines.push(error.message);
      return 1;
    });
    say({ isUnderWay: false, says: cameOf(lines, code) });
  };
  return {
    begin: () => {
      if (last?.isUnderWay) return;
      say({ isUnderWay: true, says: "Looking at the sources" });
      void runOne();
    },
    now: () => last,
    close: () => stop.abort(),
  };
}

/** `4 new links, 2 known. 4 pages read. 1 source could not be read.` of one that went well; else its last line. */
function cameOf(lines: string[], code: number): string {
  const sum = lines.find((line) => /\bnew links?, \d+ known\b/.test(line))?.replace(/ Kept in .*$/, "");
  if (!isDone.includes(code)) return lines.at(-1) ?? `It ended with code ${code}.`;
  const troubles = lines
    .filter((line) => /^\d+ (?:sources?|pages?) could not be read[:;]/.test(line))
    .map((line) => line.replace(/[:;].*$/, "."));
  return sum === undefined ? (lines.at(-1) ?? "Nothing new.") : [sum, ...troubles].join(" ");
}
