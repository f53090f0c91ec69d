import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/domain/issue.ts";
import { isFresh, type MailingStore, whoMails } from "../../src/shipping/who-mails.ts";
import { anIssue } from "../support/makers.ts";

const shipped = (number: number, given: Partial<Issue> = {}) =>
  anIssue({ number, state: "shipped", shippedAt: `2026-11-${number - 20}T09:00:00Z`, ...given });
const aStore = (known: number[] = []): MailingStore => ({
  shortId: "3f9c0a12",
  knows: (number) => known.includes(number),
});

describe("whoMails", () => {
  it("lets a store begin where none has mailed yet", () => {
    const issues = [shipped(40), shipped(41)];
    expect(whoMails(shipped(42), issues, aStore())).toEqual({ who: "nobody" });
  });

  it("lets the store go on that mailed the newest", () => {
    const issues = [shipped(40, { mailedBy: "aaaa" }), shipped(41, { mailedBy: "3f9c0a12" })];
    expect(whoMails(shipped(42), issues, aStore([41]))).toEqual({ who: "nobody" });
  });

  it("knows an issue of its own, and one of another's", () => {
    const own = shipped(42, { mailedBy: "3f9c0a12" });
    expect(whoMails(own, [own], aStore([42]))).toEqual({ who: "this" });
    const theirs = shipped(42, { mailedBy: "77aa" });
    expect(whoMails(theirs, [theirs], aStore([42]))).toEqual({ who: "another", shortId: "77aa" });
  });

  it.each([
    ["a new one", shipped(41, { mailedBy: "77aa" }), [], /Issue 41 was mailed from the store 77aa/],
    ["a restored one", shipped(41, { mailedBy: "3f9c0a12" }), [40], /does not know of it/],
  ])("keeps a store from mailing that may not know whom it mailed: %s", (_, mailed, known, says) => {
    const found = whoMails(shipped(42), [shipped(40, { mailedBy: "3f9c0a12" }), mailed], aStore(known));
    expect(found).toMatchObject({ who: "unsure", says: expect.stringMatching(says) });
    expect(found).toMatchObject({ says: expect.stringContaining("npm run ship -- 42 --new-store") });
  });

  it("keeps a restored store from going on with the very issue", () => {
    const own = shipped(42, { mailedBy: "3f9c0a12" });
    expect(whoMails(own, [own], aStore([41]))).toMatchObject({ who: "unsure" });
  });

  it("goes by when an issue went out, not by its number", () => {
    const lateNumber = shipped(43, { shippedAt: "2026-11-01T09:00:00Z", mailedBy: "77aa" });
    const newest = shipped(41, { mailedBy: "3f9c0a12" });
    expect(whoMails(shipped(44), [lateNumber, newest], aStore([41]))).toEqual({ who: "nobody" });
  });
});

describe("isFresh", () => {
  const state = { now: "2026-11-27T12:00:00Z", latenessMs: 6 * 3_600_000, bornAt: "2026-11-01T00:00:00Z" };

  it.each([
    ["went out in time", { shippedAt: "2026-11-27T09:00:00Z" }, true],
    ["went out too long ago", { shippedAt: "2026-11-27T05:59:59Z" }, false],
    ["has no moment, as one shipped by hand", { shippedAt: undefined }, false],
    ["is scheduled", { state: "scheduled" as const, shippedAt: undefined }, false],
  ])("is told of an issue that %s", (_, given, expected) => {
    expect(isFresh(anIssue({ state: "shipped", ...given }), state)).toBe(expected);
  });

  it("is no issue that was out before the store was made", () => {
    const issue = anIssue({ state: "shipped", shippedAt: "2026-11-27T09:00:00Z" });
    expect(isFresh(issue, { ...state, bornAt: "2026-11-27T10:00:00Z" })).toBe(false);
  });
});
