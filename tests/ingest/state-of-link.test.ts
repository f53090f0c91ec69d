import { describe, expect, it } from "vitest";
import type { FetchFailure } from "../../src/domain/fetch-failure.ts";
import type { LinkRecord } from "../../src/domain/link-record.ts";
import { recordAfter } from "../../src/ingest/state-of-link.ts";
import type { Fetched } from "../../src/web/fetch-page.ts";

const [key, url] = ["e.example/a", "https://e.example/a"];
const reached = (at: string, isForGood = true): Fetched => {
  const answer = { ok: true as const, url: at, status: 200, contentType: "text/html", headers: {} };
  return { ...answer, body: new Uint8Array(), ...(isForGood && at !== url ? { movedTo: at } : {}) };
};
const failed = (why: FetchFailure): Fetched => ({ ok: false, why, url });
const found = (fetched: Fetched, before?: LinkRecord, day = "2026-11-20") =>
  recordAfter(before, { key, url, fetched, day });

describe("a link after a look", () => {
  it.each([
    [reached(url), "alive"],
    [reached("https://www.e.example/a/"), "alive"],
    [reached("https://other.example/b", false), "alive"],
    [reached("https://other.example/b"), "moved"],
    [reached("https://e.example/"), "dead"],
    [reached("https://e.example/index.html", false), "dead"],
    [reached("https://parked.example/"), "dead"],
    [failed("not-found"), "dead"],
    [failed("blocked"), "blocked"],
    [failed("robots"), "blocked"],
    [failed("rate-limited"), "blocked"],
    [failed("too-large"), "alive"],
    [failed("not-text"), "alive"],
    [failed("timeout"), "unknown"],
    [failed("server-error"), "unknown"],
    [failed("no-such-host"), "unknown"],
    [failed("bad-certificate"), "unknown"],
  ] as const)("%j is %s", (fetched, state) => {
    expect(found(fetched)).toMatchObject({ key, state, since: "2026-11-20", checked: "2026-11" });
  });

  it("says what was met, and where it leads now", () => {
    expect(found(failed("blocked")).why).toBe("blocked");
    expect(found(reached("https://other.example/b")).movedTo).toBe("https://other.example/b");
    expect(found(reached(url))).not.toHaveProperty("why");
  });

  it("stands since it was first found so, and keeps its copy", () => {
    const copy = "https://web.archive.org/web/2020/https://e.example/a";
    const dead = { ...found(failed("not-found"), undefined, "2026-09-03"), copy };
    expect(found(failed("not-found"), dead)).toMatchObject({ state: "dead", since: "2026-09-03", copy });
    expect(found(reached(url), dead)).toMatchObject({ state: "alive", since: "2026-11-20", copy });
  });

  it.each([
    ["no-such-host", "2026-10-24", "unknown"],
    ["no-such-host", "2026-10-23", "dead"],
    ["timeout", "2026-10-01", "unknown"],
    ["timeout", "2026-08-22", "dead"],
    ["server-error", "2026-08-22", "dead"],
    ["bad-certificate", "2020-01-01", "unknown"],
    ["refused-address", "2020-01-01", "unknown"],
  ] as const)("that met %s since %s is %s", (why, since, state) => {
    const unknown = { ...found(failed("timeout"), undefined, since) };
    const then = found(failed(why), unknown);
    expect(then).toMatchObject({ state, since });
    // And it stays dead as long as it is silent.
    if (state === "dead") expect(found(failed(why), then, "2026-12-20")).toMatchObject({ state, since });
  });

  it("that was gone is not back because its server is silent, but once it is seen", () => {
    const dead = found(failed("not-found"), undefined, "2026-09-03");
    expect(found(failed("bad-certificate"), dead)).toMatchObject({ state: "dead", since: "2026-09-03" });
    expect(found(failed("blocked"), dead)).toMatchObject({ state: "blocked", since: "2026-11-20" });
  });

  it("of a front page is alive wherever its site leads", () => {
    const look = { key: "e.example", url: "https://e.example/", day: "2026-11-20" };
    expect(recordAfter(undefined, { ...look, fetched: reached("https://e.example/en/", false) }).state).toBe(
      "alive",
    );
    expect(recordAfter(undefined, { ...look, fetched: reached("https://new.example/") }).state).toBe("moved");
  });
});
