import { expect, it, vi } from "vitest";
import { hostileFeeds, hostileFiles, hostileRobots } from "../support/hostile-sources.ts";
import { type HostileRun, honestLinks, ingestHostile } from "../support/run-with-hostile.ts";

// Each kind once, small; npm run test:slow has each at 10 MB.
it.each<[string, HostileRun]>([
  ["feeds", { feeds: hostileFeeds, bytes: 100_000 }],
  ["files", { files: hostileFiles, bytes: 100_000 }],
  ["robots.txt", { robots: hostileRobots, bytes: 400_000 }],
])("%s made to stop a run stop none, and the honest feed among them is kept", async (_what, run) => {
  vi.spyOn(console, "log").mockImplementation(() => {});
  const { urls, longestNote } = await ingestHostile(run);
  expect(honestLinks.filter((url) => !urls.has(url))).toEqual([]);
  expect(longestNote).toBeLessThanOrEqual(10_000);
});
