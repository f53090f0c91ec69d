import { describe, expect, it, vi } from "vitest";
import { hostileFeeds, hostileFiles, hostileRobots } from "../support/hostile-sources.ts";
import { type HostileRun, honestLinks, ingestHostile } from "../support/run-with-hostile.ts";

/** The most that is fetched of a feed, and a large export of an editor's own. */
const bytes = 9_900_000;

async function isKept(run: HostileRun): Promise<void> {
  vi.spyOn(console, "log").mockImplementation(() => {});
  const { urls, longestNote } = await ingestHostile(run);
  expect(honestLinks.filter((url) => !urls.has(url))).toEqual([]);
  expect(longestNote).toBeLessThanOrEqual(10_000);
}

// A feed may take ten seconds, and the machine may be slow to begin with.
describe("beside 10 MB of it the honest feed is kept: a feed of", () => {
  it.each(hostileFeeds)("%s", { timeout: 60_000 }, (...one) => isKept({ feeds: [one], bytes }));
});

describe("beside 10 MB of it the honest feed is kept: the file", () => {
  it.each(hostileFiles)("%s", { timeout: 360_000 }, (...one) => isKept({ files: [one], bytes }));
});

describe("beside a robots.txt of 10 MB the honest feed is kept:", () => {
  it.each(hostileRobots)("%s", { timeout: 60_000 }, (...one) => isKept({ robots: [one], bytes }));
});
