import { describe, expect, it } from "vitest";
import { type KeepWorld, keepSending, longestRestMs, mendingMs } from "../../src/mailing/keep-sending.ts";
import type { LettersSent } from "../../src/mailing/send-letters.ts";
import { aPassingClock } from "../support/people.ts";

const nothing: LettersSent = { dueAt: undefined, halt: undefined };
const away: LettersSent = {
  dueAt: "2026-11-27T09:00:00.000Z",
  halt: { kind: "waits", until: "2026-11-27T09:02:00.000Z", why: "Nothing answers." },
};
const ours: LettersSent = { dueAt: undefined, halt: { kind: "paused", why: "See to SPF." } };

/** Sends in turn what is given, then is told to stop; says what was waited, and what was said. */
async function kept(sent: (LettersSent | Error)[]): Promise<{ waits: [string, number][]; said: string[] }> {
  const stop = new AbortController();
  const waits: [string, number][] = [];
  const said: string[] = [];
  const wait = (how: string) => async (ms: number) => {
    waits.push([how, ms]);
  };
  const world: KeepWorld = {
    clock: aPassingClock(),
    send: async () => {
      const next = sent.shift();
      if (sent.length === 0) stop.abort();
      if (next instanceof Error) throw next;
      return next ?? nothing;
    },
    ...{ rest: wait("rest"), pause: wait("pause"), say: (line) => void said.push(line), signal: stop.signal },
  };
  await keepSending(world);
  return { waits, said };
}

describe("letters are kept going out", () => {
  it("and looked for from time to time, or when the next is due", async () => {
    const soon = { ...nothing, dueAt: "2026-11-27T09:00:05.000Z" };
    const late = { ...nothing, dueAt: "2026-11-27T13:00:00.000Z" };
    const past = { ...nothing, dueAt: "2026-11-27T08:00:00.000Z" };
    const { waits, said } = await kept([nothing, soon, late, past, nothing]);
    expect(waits).toEqual([
      ["rest", longestRestMs],
      ["rest", 5_000],
      ["rest", longestRestMs],
      ["rest", 1_000],
    ]);
    expect(said).toEqual([]);
  });

  it("as soon as they can, and what keeps them is said once, until it is over", async () => {
    const { waits, said } = await kept([away, away, away, nothing, ours, ours, nothing]);
    expect(said).toEqual([
      "Letters wait. Nothing answers.",
      "Letters go out again.",
      "Letters wait. See to SPF.",
    ]);
    expect(waits.slice(0, 5)).toEqual([
      ["pause", 120_000],
      ["pause", 120_000],
      ["pause", 120_000],
      ["rest", longestRestMs],
      ["pause", mendingMs],
    ]);
  });

  it("after a store was away", async () => {
    const { waits, said } = await kept([new Error("database is locked"), nothing, nothing]);
    expect(said).toEqual(["Letters wait. Error: database is locked", "Letters go out again."]);
    expect(waits[0]).toEqual(["pause", 60_000]);
  });

  it("until they are told to stop, and nothing is said then", async () => {
    expect(await kept([away])).toEqual({ waits: [], said: [] });
  });
});
