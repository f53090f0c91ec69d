import { describe, expect, it } from "vitest";
import { openIngest, type RunIngest } from "../../../src/desk/hand/ingest-in-hand.ts";

/** A run that says and ends what it is told to. */
function aRun() {
  const runs: { say: (line: string) => void; signal: AbortSignal; end: (code: number) => Promise<void> }[] =
    [];
  const run: RunIngest = (say, signal) => {
    const { promise, resolve } = Promise.withResolvers<number>();
    const end = async (code: number) => {
      resolve(code);
      await promise;
      await Promise.resolve();
    };
    runs.push({ say, signal, end });
    return promise;
  };
  return { run, runs };
}

describe("a look at the sources", () => {
  it("says where it stands and what came of it, and is one at a time", async () => {
    const { run, runs } = aRun();
    let changes = 0;
    const ingest = openIngest(run, () => changes++);
    expect(ingest.now()).toBeUndefined();
    ingest.begin();
    ingest.begin();
    expect(runs).toHaveLength(1);
    expect(ingest.now()?.isUnderWay).toBe(true);
    runs[0]?.say("Reading 3/12");
    expect(ingest.now()).toEqual({ isUnderWay: true, says: "Reading 3/12" });
    runs[0]?.say("4 new links, 2 known. 4 pages read. Kept in /srv/five/bookmarks.");
    runs[0]?.say("1 page could not be read; the link is kept:");
    await runs[0]?.end(3);
    expect(ingest.now()).toEqual({
      isUnderWay: false,
      says: "4 new links, 2 known. 4 pages read. 1 page could not be read.",
    });
    expect(changes).toBe(5);
    ingest.begin();
    expect(runs).toHaveLength(2);
  });

  it.each([
    [
      [
        "0 new links, 0 known. 0 pages read. Kept in /srv.",
        "2 sources could not be read:",
        "One (x): It did not answer.",
      ],
      3,
      "0 pages read. 2 sources could not be read.",
    ],
    [["Another ingest is at work on this publication. This one has nothing to do."], 0, "Another ingest"],
    [["Looking …", "The disk is full."], 1, "The disk is full."],
    [[], 1, "It ended with code 1."],
    [[], 0, "Nothing new."],
  ])("of lines %j and code %i says %s", async (lines, code, expected) => {
    const { run, runs } = aRun();
    const ingest = openIngest(run, () => undefined);
    ingest.begin();
    for (const line of lines) runs[0]?.say(line);
    await runs[0]?.end(code);
    expect(ingest.now()?.says).toContain(expected);
    expect(ingest.now()?.isUnderWay).toBe(false);
  });

  it("that cannot be begun says why", async () => {
    const ingest = openIngest(
      () => Promise.reject(new Error("spawn EAGAIN")),
      () => undefined,
    );
    ingest.begin();
    await expect.poll(() => ingest.now()).toEqual({ isUnderWay: false, says: "spawn EAGAIN" });
  });

  it("ends with the desk", () => {
    const { run, runs } = aRun();
    const ingest = openIngest(run, () => undefined);
    ingest.begin();
    ingest.close();
    expect(runs[0]?.signal.aborted).toBe(true);
  });
});
