import { describe, expect, it } from "vitest";
import type { LinkRecord } from "../../src/domain/link-record.ts";
import type { LinksReport } from "../../src/ingest/check-links.ts";
import { describeLinks, describeStanding } from "../../src/ingest/describe-links.ts";

const link = {
  key: "e.example/a",
  url: "https://e.example/a",
  title: "A\npage",
  day: "2026-01-09",
  issue: 12,
};
const dead: LinkRecord = {
  ...{ key: link.key, state: "dead", since: "2026-11-02", checked: "2026-11", why: "not-found" },
  copy: "https://web.archive.org/web/2026/https://e.example/a",
};
const report: LinksReport = {
  ...{ checked: 1, waiting: 30, isOffline: false, copies: 1 },
  standing: { alive: 900, moved: 2, dead: 3, blocked: 4, unknown: 5 },
  news: [{ link, before: "alive", now: dead }],
};
const lines = `dead since 2026-11-02: A page (issue 12) https://e.example/a
  When we tried, the page is gone. Check the link, or drop it.
  A copy: https://web.archive.org/web/2026/https://e.example/a`;

describe("what a look found", () => {
  it("is told link by link, and in a sum", () => {
    expect(describeLinks(report)).toBe(`${lines}
1 link looked at: 900 alive, 2 moved, 3 dead, 4 not for programs, 5 unknown in all.
1 copy in the Internet Archive noted.
30 links wait for the next run.`);
  });

  it("says what came back, and that nothing could be reached", () => {
    const back = { link, before: "dead" as const, now: { ...dead, state: "alive" as const } };
    expect(describeLinks({ ...report, news: [back] })).toContain(
      "back: A page (issue 12) https://e.example/a\n",
    );
    expect(describeLinks({ ...report, isOffline: true })).toMatch(/^Nothing could be reached/);
  });

  it("is told of all that are not alive, and of nothing where nobody looked", () => {
    expect(describeStanding([link], new Map([[link.key, dead]]))).toBe(
      `${lines}\n1 link looked at: 0 alive, 0 moved, 1 dead, 0 not for programs, 0 unknown.`,
    );
    expect(describeStanding([link], new Map())).toContain("npm run links does it");
    const moved = {
      ...dead,
      state: "moved" as const,
      why: undefined,
      copy: undefined,
      movedTo: "https://n.example/",
    };
    expect(describeStanding([link], new Map([[link.key, moved]]))).toContain(
      "  It leads to https://n.example/",
    );
  });

  it("ends somewhere", () => {
    const news = Array.from({ length: 120 }, () => ({ link, before: undefined, now: dead }));
    expect(describeLinks({ ...report, news })).toContain("… and 20 more.");
  });
});
