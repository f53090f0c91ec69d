import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Bookmark } from "../../src/domain/bookmark.ts";
import { explainFailure, isOurConnection, KeptFailure, mayPass } from "../../src/domain/fetch-failure.ts";
import { aBookmark } from "../support/makers.ts";

const kept = (why: string): KeptFailure => KeptFailure.parse(why);

describe("a reason on disk", () => {
  it("that another version wrote is kept to the letter, and nothing follows from it", () => {
    const unread = { why: "eclipse", at: "2026-11-27T09:00:00.000Z" };
    const read = Bookmark.parse({ ...aBookmark(), unread });
    expect(read.unread).toEqual(unread);
    expect([mayPass(kept("eclipse")), isOurConnection(kept("eclipse"))]).toEqual([false, false]);
    expect(explainFailure(kept("eclipse"), { what: "page" })).toBe("it could not be read (eclipse).");
  });

  it.each(["constructor", "toString", "__proto__", "hasOwnProperty"])(
    "is not what every object has: %s",
    (why) => {
      expect([mayPass(kept(why)), isOurConnection(kept(why))]).toEqual([false, false]);
      expect(explainFailure(kept(why), { what: "page" })).toContain(`(${why})`);
    },
  );

  it("is any text at all, and stays that text", () => {
    fc.assert(fc.property(fc.string(), (why) => KeptFailure.parse(why) === why));
  });
});

describe("what may pass, and what is about us", () => {
  it("is every fault of a server and of the way to it", () => {
    expect(
      (
        [
          "timeout",
          "unreachable",
          "no-such-host",
          "refused-address",
          "bad-answer",
          "rate-limited",
          "server-error",
        ] as const
      ).every(mayPass),
    ).toBe(true);
    expect(
      (["not-found", "blocked", "robots", "too-large", "moved", "not-text"] as const).some(mayPass),
    ).toBe(false);
    expect(
      (["timeout", "unreachable", "no-such-host", "refused-address"] as const).every(isOurConnection),
    ).toBe(true);
    expect(
      (["server-error", "bad-answer", "rate-limited", "refused-port"] as const).some(isOurConnection),
    ).toBe(false);
  });
});

describe("explainFailure", () => {
  it.each([
    [
      "too-large",
      { what: "page", limit: 5_000_000 },
      "the page is larger than 5 MB and was not read. Write its title and summary yourself.",
    ],
    [
      "too-large",
      { what: "page", limit: 10_000_000 },
      "the page is larger than 10 MB and was not read. Write its title and summary yourself.",
    ],
    ["too-large", { what: "feed", limit: 10_000_000 }, "the feed is larger than 10 MB and was not read."],
    [
      "too-large",
      { what: "service", limit: 30_000_000 },
      "the answer is larger than 30 MB and was not read.",
    ],
    ["too-large", { what: "feed" }, "the feed is too large and was not read."],
    [
      "too-many-redirects",
      { what: "page", limit: 3 },
      "it redirects more than 3 times. Find the address it should lead to.",
    ],
    ["too-many-redirects", { what: "page" }, "it redirects too often. Find the address it should lead to."],
    ["not-found", { what: "page", status: 404 }, "the page is gone (404). Check the link, or drop it."],
    ["not-found", { what: "feed", status: 404 }, "the feed is gone (404). Check its address, or remove it."],
    ["timeout", { what: "feed", again: "in 2 hours" }, "no answer in time. It is tried again in 2 hours."],
    ["timeout", { what: "feed" }, "no answer in time."],
    ["moved", { what: "service", movedTo: "https://new.example/" }, "it has moved to https://new.example/."],
  ] as const)("says of %s with %j: %s", (why, facts, words) => {
    expect(explainFailure(why, facts)).toBe(words);
  });

  it("tells nobody who waits for a feed to open it by hand", () => {
    for (const why of ["refused-address", "refused-port", "blocked", "bad-certificate"] as const) {
      expect(explainFailure(why, { what: "page" })).toContain("Open it yourself");
      expect(explainFailure(why, { what: "feed" })).not.toContain("yourself");
    }
  });
});
