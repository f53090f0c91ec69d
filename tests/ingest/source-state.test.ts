import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Publication, type SourceSettings } from "../../src/domain/publication.ts";
import {
  afterVisit,
  currentAddress,
  isDue,
  memoriesOf,
  readStates,
  type SourceState,
  type Visit,
} from "../../src/ingest/source-state.ts";
import { aFolder } from "../support/folders.ts";

const now = "2026-11-27T09:00:00.000Z";
const hours = (count: number) => new Date(Date.parse(now) + count * 3_600_000).toISOString();

describe("the state of a source", () => {
  it("is due again a quarter of an hour after a success, or when it says it stays fresh, at most a day", () => {
    expect(afterVisit({}, { ok: true }, now).nextAt).toBe(hours(0.25));
    expect(afterVisit({}, { ok: true, freshForMs: 7_200_000 }, now).nextAt).toBe(hours(2));
    expect(afterVisit({}, { ok: true, freshForMs: 1e12 }, now).nextAt).toBe(hours(24));
  });

  it("backs off from one hour to a day while it fails, and recovers at the first success", () => {
    let state = {};
    const pauses = [1, 2, 4, 8, 16, 24, 24].map((expected) => {
      state = afterVisit(state, { ok: false, problem: "no" }, now);
      return [expected, (state as { nextAt: string }).nextAt === hours(expected)];
    });
    expect(pauses.every(([, isRight]) => isRight)).toBe(true);
    expect(afterVisit(state, { ok: true }, now)).not.toHaveProperty("failures");
    expect(afterVisit({}, { ok: false, problem: "no", retryAfterMs: 120_000 }, now).nextAt).toBe(
      hours(1 / 30),
    );
  });

  it("may be hurried past our patience, never past its own wish or its end", () => {
    expect(isDue({ nextAt: hours(1) }, now, false)).toBe(false);
    expect(isDue({ nextAt: hours(1) }, now, true)).toBe(true);
    const slowDown = afterVisit({}, { ok: false, problem: "slow down", retryAfterMs: 3_600_000 }, now);
    expect(isDue(slowDown, now, true)).toBe(false);
    expect(isDue(slowDown, hours(1), false)).toBe(true);
    expect(isDue({ gone: true }, now, true)).toBe(false);
  });

  it.each([
    "The service refuses the token (401).",
    "no such host. Check the spelling; the site may be gone.",
    "The service has a fault (502).",
    "This is a web page, not a feed.",
  ])("that failed is asked at once when hurried: %s", (problem) => {
    const failed = afterVisit(undefined, { ok: false, problem }, now);
    expect([isDue(failed, hours(1 / 30), false), isDue(failed, hours(1 / 30), true)]).toEqual([false, true]);
  });

  it("that failed after it had asked to be left alone is no longer resting", () => {
    const asked = afterVisit({}, { ok: false, problem: "429", retryAfterMs: 60_000 }, now);
    const failed = afterVisit(asked, { ok: false, problem: "502" }, hours(1));
    expect(isDue(failed, hours(1.1), true)).toBe(true);
  });

  it("that was written by a clock of the future keeps nobody waiting", () => {
    const future = afterVisit({}, { ok: true }, "2031-01-01T00:00:00.000Z");
    expect(isDue(future, now, false)).toBe(true);
    const resting = afterVisit(
      {},
      { ok: false, problem: "429", retryAfterMs: 60_000 },
      "2031-01-01T00:00:00.000Z",
    );
    expect(isDue(resting, now, false)).toBe(true);
  });
});

describe("a feed that moved for good", () => {
  const [old, moved, newer] = ["https://old.example/f", "https://new.example/f", "https://newer.example/f"];
  /** Where it is asked, visit after visit; `answerAt` says how an address answers. */
  function walk(answerAt: (address: string, visit: number) => Visit, visits = 7) {
    let state: SourceState | undefined;
    const asked: string[] = [];
    for (let visit = 0; visit < visits; visit++) {
      const address = currentAddress(old, state);
      asked.push(address);
      state = afterVisit(state, answerAt(address, visit), hours(visit));
    }
    return { asked, state };
  }

  it("is followed after two sightings, and stays followed", () => {
    const { asked } = walk((address) => (address === old ? { ok: true, movedTo: moved } : { ok: true }));
    expect(asked).toEqual([old, old, moved, moved, moved, moved, moved]);
  });

  it("is not followed after a single sighting, or two that disagree", () => {
    expect(
      walk((_address, visit) => (visit === 1 ? { ok: true, movedTo: moved } : { ok: true })).asked,
    ).toEqual(Array.from({ length: 7 }, () => old));
    const wavering = walk((_address, visit) => ({ ok: true, movedTo: visit % 2 === 0 ? moved : newer }));
    expect(new Set(wavering.asked)).toEqual(new Set([old]));
  });

  it("is followed on when it moves again", () => {
    const { asked } = walk((address) =>
      address === newer ? { ok: true } : { ok: true, movedTo: address === old ? moved : newer },
    );
    expect(asked).toEqual([old, old, moved, moved, newer, newer, newer]);
  });

  it("stays followed through failures, and is asked at its old address when the new one stays dead", () => {
    const { asked } = walk((address, visit) => {
      if (address === old) return { ok: true, movedTo: moved };
      return visit < 4 ? { ok: true } : { ok: false, problem: "no" };
    }, 9);
    expect(asked).toEqual([old, old, moved, moved, moved, moved, moved, old, old]);
  });

  it("is not gone when only its new address is", () => {
    const { asked, state } = walk(
      (address) =>
        address === old ? { ok: true, movedTo: moved } : { ok: false, problem: "gone", gone: true },
      4,
    );
    expect(asked).toEqual([old, old, moved, old]);
    expect(state?.gone).toBeUndefined();
  });

  it("is known from a memory of before, in which it was only counted", () => {
    const before = { movedTo: moved, movedSightings: 2 };
    expect(currentAddress(old, afterVisit(before, { ok: true, movedTo: moved }, now))).toBe(moved);
  });
});

describe("what is remembered", () => {
  const parsed = (given: object): SourceSettings => {
    const [source] = Publication.parse({ sources: [given] }).sources;
    if (!source) throw new Error("no source");
    return source;
  };
  const keys = (given: object) => memoriesOf(parsed(given), {}).map(({ key }) => key);

  it("is kept by kind, address, list and secret", () => {
    expect(keys({ linkding: "https://l.example" })).toEqual(["linkding:https://l.example bookmarks"]);
    expect(keys({ linkding: "https://l.example", take: ["bookmarks", "archived"] })).toEqual([
      "linkding:https://l.example bookmarks",
      "linkding:https://l.example archived",
    ]);
    expect(keys({ linkding: "https://l.example", secret: "WORK_TOKEN" })).toEqual([
      "linkding:https://l.example bookmarks WORK_TOKEN",
    ]);
    expect(keys({ "github-stars": "you" })).toEqual(["github-stars:you"]);
    expect(keys({ feed: "https://f.example/" })).toEqual(["feed:https://f.example/"]);
    expect(keys({ feed: "https://f.example/", take: "posts" })).toEqual(["feed:https://f.example/ posts"]);
  });

  it("is the same with the default list named and left out", () => {
    expect(keys({ mastodon: "https://s.example/@you" })).toEqual(
      keys({ mastodon: "https://s.example/@you", take: "posts" }),
    );
  });

  it.each(["{", "[]", "null", "", '{"a":7,"feed:https://f.example/":{"failures":"many"}}'])(
    "is nothing in a broken file: %s",
    async (text) => {
      const path = join(await aFolder(), "sources.json");
      await writeFile(path, text);
      const [memory] = memoriesOf(parsed({ feed: "https://f.example/" }), await readStates(path));
      expect(isDue(memory?.state, now, false)).toBe(true);
      expect(memory?.state?.lastReadAt).toBeUndefined();
    },
  );

  it("of one source is not lost with what is broken of another", async () => {
    const path = join(await aFolder(), "sources.json");
    await writeFile(path, JSON.stringify({ a: 7, "feed:https://f.example/": { lastReadAt: now } }));
    const [memory] = memoriesOf(parsed({ feed: "https://f.example/" }), await readStates(path));
    expect(memory?.state).toEqual({ lastReadAt: now });
  });
});
