import { describe, expect, it } from "vitest";
import { urlKey } from "../../src/domain/canonical-url.ts";
import type { FetchFailure } from "../../src/domain/fetch-failure.ts";
import { LinkRecord } from "../../src/domain/link-record.ts";
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
    [reached("https://e.example/", false), "alive"],
    [reached("https://parked.example/"), "moved"],
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

  it.each([
    ["https://e.example/2020/a-story-of-bins/", "https://e.example/", "dead"],
    ["https://e.example/news/story", "https://www.e.example/index.html", "dead"],
    ["https://e.example/news/story", "https://e.example/en-gb/", "dead"],
    ["https://e.example/why-bins-matter", "https://e.example/home", "dead"],
    ["https://e.example/?p=1234", "https://e.example/", "dead"],
    ["https://e.example/report.pdf", "https://e.example/", "dead"],
    ["https://github.com/o/tool", "https://tool.example/", "moved"],
    ["https://bit.ly/abc-def-1234", "https://tool.example/", "moved"],
    ["https://e.example/blog", "https://blog.e.example/", "moved"],
    ["https://e.example/news/story", "https://new.example/", "moved"],
    ["https://e.example/en/", "https://e.example/", "moved"],
    ["https://e.example/home", "https://e.example/", "moved"],
    ["https://e.example/pt-BR/index.html", "https://e.example/", "moved"],
    ["https://e.example/tool", "https://e.example/", "moved"],
    ["https://e.example/?lang=cy", "https://e.example/cy/", "moved"],
    ["https://e.example/?utm_source=x", "https://e.example/", "alive"],
    ["https://e.example/news/story", "https://e.example/story", "moved"],
  ])("of %s that leads to %s is %s", (from, to, state) => {
    const fetched = reached(to);
    expect(recordAfter(undefined, { key: urlKey(from), url: from, fetched, day: "2026-11-20" }).state).toBe(
      state,
    );
  });

  it("that leads nobody may be led to has moved, without saying where, and fits its record", () => {
    for (const to of [`https://other.example/${"long".repeat(600)}`, "https://me:word@other.example/"]) {
      const record = found(reached(to));
      expect(record).toMatchObject({ state: "moved" });
      expect(record).not.toHaveProperty("movedTo");
      expect(LinkRecord.safeParse(record).success).toBe(true);
    }
  });

  it("says what was met, and where it leads now", () => {
    expect(found(failed("blocked")).why).toBe("blocked");
    expect(found(reached("https://other.example/b")).movedTo).toBe("https://other.example/b");
    for (const there of [reached(url), failed("too-large"), failed("not-text")])
      expect(found(there)).not.toHaveProperty("why");
    const lost = recordAfter(undefined, {
      ...{ key: "e.example/a/b", url: "https://e.example/a/b", day: "2026-11-20" },
      fetched: reached("https://e.example/"),
    });
    expect(lost).toMatchObject({ state: "dead", why: "not-found" });
    expect(lost).not.toHaveProperty("movedTo");
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
    const unknown = found(failed(why), undefined, since);
    const then = found(failed(why), unknown);
    expect(then).toMatchObject({ state, since });
    // And it stays dead as long as it is silent.
    if (state === "dead") expect(found(failed(why), then, "2026-12-20")).toMatchObject({ state, since });
  });

  it("is as patient with a new kind of silence as if it were the first", () => {
    const slow = found(failed("timeout"), undefined, "2026-10-01");
    const nameless = found(failed("no-such-host"), slow);
    expect(nameless).toMatchObject({ state: "unknown", since: "2026-11-20" });
    const faulty = found(failed("bad-certificate"), undefined, "2020-01-01");
    expect(found(failed("server-error"), faulty)).toMatchObject({ state: "unknown", since: "2026-11-20" });
    expect(found(failed("unreachable"), slow)).toMatchObject({ state: "unknown", since: "2026-10-01" });
  });

  it("that was gone is not back because its server is silent, but once it is seen", () => {
    const dead = found(failed("not-found"), undefined, "2026-09-03");
    expect(found(failed("bad-certificate"), dead)).toMatchObject({ state: "dead", since: "2026-09-03" });
    for (const why of ["blocked", "robots", "rate-limited"] as const)
      expect(found(failed(why), dead)).toMatchObject({ state: "dead", since: "2026-09-03", why });
    expect(found(failed("too-large"), dead)).toMatchObject({ state: "alive", since: "2026-11-20" });
  });

  it("of a front page is alive wherever its site leads", () => {
    const look = { key: "e.example", url: "https://e.example/", day: "2026-11-20" };
    expect(recordAfter(undefined, { ...look, fetched: reached("https://e.example/en/", false) }).state).toBe(
      "alive",
    );
    expect(recordAfter(undefined, { ...look, fetched: reached("https://new.example/") }).state).toBe("moved");
  });
});
