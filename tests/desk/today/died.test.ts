import { describe, expect, it } from "vitest";
import { diedLinks } from "../../../src/desk/today/died.ts";
import { urlKey } from "../../../src/domain/canonical-url.ts";
import type { LinkRecord } from "../../../src/domain/link-record.ts";
import { aBookmark, anIssue, aPick } from "../../support/makers.ts";

const dead = (key: string, since: string, copy?: string): [string, LinkRecord] => [
  key,
  { key, state: "dead", since, checked: "2026-11", copy },
];

describe("links that died", () => {
  it("are those of the record by the names that they had, and pages that were not there, the latest first", () => {
    const kept = aBookmark({ url: "https://www.kept.example/a/", title: "Kept" });
    const links = [
      aBookmark({
        url: "https://unread.example/",
        title: "Unread",
        unread: { why: "not-found", at: "2026-11-05T10:00:00Z" },
      }),
      aBookmark({ url: "https://stub.example/", title: "Stub", page: { kind: "dead" } }),
      aBookmark({ url: "https://picked.example/", unread: { why: "not-found", at: "2020-01-01T10:00:00Z" } }),
      aBookmark({ url: "https://slow.example/", unread: { why: "timeout", at: "2026-11-05T10:00:00Z" } }),
      kept,
    ];
    const issues = [4, 3].map((number) =>
      anIssue({
        number,
        picks: [aPick({ url: "http://picked.example/?utm_source=x", title: `Picked ${number}` })],
      }),
    );
    const copy = "https://web.archive.org/web/2020/https://picked.example/";
    const records = new Map([
      dead("kept.example/a", "2026-11-01"),
      dead("picked.example", "2026-11-09", copy),
      dead("nobody.example/b", "2026-10-01"),
    ]);
    // As the shelf knows a link: under any spelling.
    const seen = (url: string) => (urlKey(url) === "kept.example/a" ? kept : undefined);
    const died = diedLinks({ links, seen, issues, dead: records, zone: "Europe/London" });
    expect(died.map(({ title, since, issue }) => [title, since, issue])).toEqual([
      ["Picked 4", "2026-11-09", 4],
      ["Unread", "2026-11-05", undefined],
      ["Kept", "2026-11-01", undefined],
      ["nobody.example/b", "2026-10-01", undefined],
      ["Stub", undefined, undefined],
    ]);
    expect(died[0]?.copy).toBe(copy);
    expect(died[2]?.url).toBe(kept.url);
  });

  it.each([
    ["Europe/London", "2026-11-05"],
    ["Pacific/Auckland", "2026-11-06"],
    ["America/Los_Angeles", "2026-11-05"],
    ["Pacific/Kiritimati", "2026-11-06"],
  ])("died on the day that it was in %s", (zone, since) => {
    const at = "2026-11-05T22:30:00Z";
    const links = [aBookmark({ unread: { why: "not-found", at } })];
    const known = { links, seen: () => undefined, issues: [], dead: new Map(), zone };
    expect(diedLinks(known).map((one) => one.since)).toEqual([since]);
  });

  it("are none where all is well", () => {
    const known = {
      links: [aBookmark()],
      seen: () => undefined,
      issues: [anIssue()],
      dead: new Map(),
      zone: "UTC",
    };
    expect(diedLinks(known)).toEqual([]);
  });
});
