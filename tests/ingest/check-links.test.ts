import { describe, expect, it } from "vitest";
import type { LinkRecord, LinkRecords } from "../../src/domain/link-record.ts";
import { type CheckWorld, checkLinks, dueLinks } from "../../src/ingest/check-links.ts";
import type { PublishedLink } from "../../src/ingest/published-links.ts";
import { openWeb } from "../../src/web/fetch-page.ts";
import { politeWeb } from "../../src/web/polite-web.ts";
import { aClock } from "../support/clock.ts";
import { aWeb } from "../support/loopback-web.ts";

const link = (key: string, given: Partial<PublishedLink> = {}): PublishedLink => ({
  ...{ key, url: `https://${key}`, title: `Of ${key}`, day: "2026-01-09" },
  ...given,
});
const record = (key: string, given: Partial<LinkRecord> = {}): LinkRecord => ({
  ...{ key, state: "alive", since: "2026-02-01", checked: "2026-10" },
  ...given,
});
const mapOf = (...records: LinkRecord[]) => new Map(records.map((one) => [one.key, one]));

/** A web in which the name of a host or page says how it is. */
async function look(links: PublishedLink[], known: LinkRecords = new Map(), given: Partial<CheckWorld> = {}) {
  const { network, requests } = await aWeb((_request, response, { hostname, pathname, searchParams }) => {
    const asked = hostname + pathname;
    const html = { "content-type": "text/html" };
    if (pathname === "/robots.txt") {
      const rules = hostname === "robots.example" ? "User-agent: *\nDisallow: /" : "";
      response.writeHead(200, { "content-type": "text/plain" }).end(rules);
    } else if (hostname === "archive.org") {
      const url = `http://web.archive.org/web/20260109/${searchParams.get("url")}`;
      const isThere = !url.includes("nowhere");
      const closest = isThere ? { closest: { available: true, url, status: "200" } } : {};
      response
        .writeHead(200, { "content-type": "application/json" })
        .end(JSON.stringify({ archived_snapshots: closest }));
    } else if (pathname.startsWith("/save/") && pathname.includes("unsaved"))
      response.writeHead(523, html).end();
    else if (asked.includes("shut")) response.writeHead(302, { location: "http://portal.example/" }).end();
    else if (pathname.startsWith("/save/"))
      response.writeHead(302, { location: `/web/20261129/${pathname.slice(6)}` }).end();
    else if (pathname.startsWith("/web/")) response.writeHead(200, html).end();
    else if (asked.includes("gone")) response.writeHead(404, html).end();
    else if (asked.includes("moved")) response.writeHead(301, { location: "https://new.example/a" }).end();
    else if (asked.includes("wall")) response.writeHead(403, html).end();
    else if (asked.includes("ill")) response.writeHead(503, html).end();
    else response.writeHead(200, html).end(`<p>${"words ".repeat(100_000)}`);
  });
  const clock = aClock("2026-11-29T10:00:00.000Z");
  const resolve = async (host: string) => {
    if (host.startsWith("no-")) throw Object.assign(new Error(host), { code: "ENOTFOUND" });
    return ["93.184.215.14"];
  };
  const web = openWeb({ ...network, resolve });
  const kept: LinkRecords[] = [];
  const now = new Map(known);
  const report = await checkLinks(links, known, {
    ...{ clock, zone: "Europe/London", web: politeWeb(web, { clock, gapMs: 0 }) },
    keep: async (found) => {
      for (const [key, record] of found) {
        if (record) now.set(key, record);
        else now.delete(key);
      }
      kept.push(new Map(now));
    },
    ...given,
  });
  await web.close();
  const states = Object.fromEntries([...(kept.at(-1) ?? [])].map(([key, { state }]) => [key, state]));
  return { report, states, records: kept.at(-1) ?? new Map(), requests, kept };
}

describe("a look at what was published", () => {
  it("tells apart what is there, moved, gone, only for people, and in trouble", async () => {
    const keys = ["e.example/a", "e.example/moved", "e.example/gone", "wall.example/a", "robots.example/a"];
    const { states, report } = await look(
      [...keys, "ill.example/a", "no-host.example/a"].map((key) => link(key)),
    );
    expect(states).toEqual({
      ...{ "e.example/a": "alive", "e.example/moved": "moved", "e.example/gone": "dead" },
      ...{ "wall.example/a": "blocked", "robots.example/a": "blocked", "ill.example/a": "unknown" },
      "no-host.example/a": "unknown",
    });
    expect(report).toMatchObject({
      ...{ checked: 7, waiting: 0, isOffline: false, copies: 1 },
      standing: { alive: 1, moved: 1, dead: 1, blocked: 2, unknown: 2 },
    });
    expect(report.news).toHaveLength(6);
  });

  it("finds a copy of what is gone, as near to its day as there is, once a look", async () => {
    const { records, report, requests } = await look([link("e.example/gone"), link("nowhere.example/gone")]);
    expect(records.get("e.example/gone")?.copy).toBe(
      "https://web.archive.org/web/20260109/https://e.example/gone",
    );
    expect(records.get("nowhere.example/gone")).not.toHaveProperty("copy");
    expect([report.copies, requests.filter((url) => url.includes("timestamp=20260109")).length]).toEqual([
      1, 2,
    ]);
    const again = await look([link("nowhere.example/gone")], records);
    expect(again.requests).toEqual([]);
  });

  it("comes to each link once a month, those of issues first, then those that waited longest", () => {
    const links = [
      link("new.example", { day: "2026-11-02" }),
      link("this-month.example"),
      link("last-month.example"),
      link("never.example"),
      link("long-ago.example"),
      link("picked.example", { issue: 3 }),
    ];
    const records = mapOf(
      record("this-month.example", { checked: "2026-11" }),
      record("last-month.example", { checked: "2026-10" }),
      record("long-ago.example", { checked: "2026-05" }),
      record("picked.example", { checked: "2026-10" }),
    );
    expect(dueLinks(links, records, "2026-11-29").map(({ key }) => key)).toEqual([
      "picked.example",
      "never.example",
      "long-ago.example",
      "last-month.example",
    ]);
  });

  it("looks at so many in a run, at a site at a part of them, and says how many wait", async () => {
    const ofOne = Array.from({ length: 30 }, (_, at) => link(`one.example/${at}`));
    const { report } = await look([...ofOne, link("two.example/a")]);
    expect([report.checked, report.waiting]).toEqual([21, 10]);
    const bounded = await look([...ofOne, link("two.example/a")], new Map(), { maxLinks: 3 });
    expect([bounded.report.checked, bounded.report.waiting]).toEqual([3, 28]);
    expect(Object.keys(bounded.states)).toContain("two.example/a");
  });

  const ofMany = (count: number, given: Partial<PublishedLink> = {}) =>
    Array.from({ length: count }, (_, at) => link(`host-${at}.example/a`, given));

  it("comes to the picks before the bookmarks of as many sites as a run has links", async () => {
    const picks = Array.from({ length: 10 }, (_, at) => link(`gov.example/${at}`, { issue: 1 }));
    const { states } = await look([...ofMany(30), ...picks], new Map(), { maxLinks: 12 });
    expect(Object.keys(states).filter((key) => key.startsWith("gov.example"))).toHaveLength(10);
    expect(Object.keys(states)).toHaveLength(12);
  });

  it("comes to what waited longest before others of more sites", async () => {
    const old = Array.from({ length: 3 }, (_, at) => link(`old.example/${at}`));
    const known = mapOf(
      ...old.map(({ key }) => record(key, { checked: "2026-03" })),
      ...ofMany(9).map(({ key }) => record(key, { checked: "2026-10" })),
    );
    const { records } = await look([...ofMany(9), ...old], known, { maxLinks: 3 });
    for (const { key } of old) expect(records.get(key)?.checked).toBe("2026-11");
  });

  it("leaves what one site has too many of to the next run, and takes others in their place", async () => {
    const picks = Array.from({ length: 25 }, (_, at) => link(`gov.example/${at}`, { issue: 1 }));
    const { states } = await look([...ofMany(9), ...picks], new Map(), { maxLinks: 24 });
    expect(Object.keys(states).filter((key) => key.startsWith("gov.example"))).toHaveLength(20);
    expect(Object.keys(states)).toHaveLength(24);
  });

  it("forgets what is published no more, and keeps what another look found of the rest", async () => {
    const known = mapOf(record("private.example"), record("e.example/a", { checked: "2026-11" }));
    expect((await look([link("e.example/a")], known)).states).toEqual({ "e.example/a": "alive" });
  });

  it("notes nothing where it is this machine that cannot get out", async () => {
    const links = [link("no-a.example/a"), link("no-b.example/a")];
    const known = mapOf(record("no-a.example/a"));
    const { report, records } = await look(links, known);
    expect(report).toMatchObject({ isOffline: true, checked: 0, news: [] });
    expect(records).toEqual(known);
  });

  it("keeps what it found on the way, in lots", async () => {
    const links = Array.from({ length: 60 }, (_, at) => link(`host-${at}.example/a`));
    const { kept } = await look(links);
    expect(kept.map(({ size }) => size)).toEqual([50, 60]);
  });

  it("asks for copies of fresh picks only where that is wanted", async () => {
    const fresh = [
      link("fresh.example/a", { day: "2026-11-27", issue: 9 }),
      link("kept.example/a", { day: "2026-11-27" }),
    ];
    expect((await look(fresh)).requests).toEqual([]);
    const { records, report, requests } = await look(fresh, new Map(), { saveCopies: true });
    expect([...records.values()]).toEqual([
      {
        ...{ key: "fresh.example/a", state: "alive", since: "2026-11-29", checked: "2026-11" },
        ...{ copy: "https://web.archive.org/web/20261129/https://fresh.example/a", copyAsked: "2026-11-29" },
      },
    ]);
    expect(report.copies).toBe(1);
    expect(requests).toContain("http://web.archive.org/save/https://fresh.example/a");
    expect((await look(fresh, records, { saveCopies: true })).requests).toEqual([]);
  });

  it("asks for other copies first where some could not be made, and for none of what is not there", async () => {
    const fresh = (host: string) => link(`${host}.example/a`, { day: "2026-11-27", issue: 9 });
    const untried = Array.from({ length: 15 }, (_, at) => fresh(`new-${at}`));
    const tried = Array.from({ length: 15 }, (_, at) => fresh(`unsaved-${at}`));
    const links = [...tried, ...untried, link("e.example/gone", { day: "2026-11-27", issue: 9 })];
    const known = mapOf(
      ...tried.map(({ key }) => record(key, { checked: "2026-11", copyAsked: "2026-11-28" })),
    );
    const { report, records, requests } = await look(links, known, { saveCopies: true });
    const saves = requests.filter((url) => url.includes("/save/"));
    expect([report.copies, saves.length, saves.filter((url) => url.includes("new-")).length]).toEqual([
      15, 19, 15,
    ]);
    expect(saves.join()).not.toContain("gone");
    expect(records.get("unsaved-0.example/a")).toMatchObject({ copyAsked: "2026-11-29" });
    expect(records.get("unsaved-0.example/a")).not.toHaveProperty("copy");
    expect(report.news.map(({ link: { key } }) => key)).toEqual(["e.example/gone"]);
  });

  it("lets no picks that are gone, behind a wall or in trouble take the place of those that can be copied", async () => {
    const fresh = (key: string) => link(key, { day: "2026-11-27", issue: 9 });
    const [gone, wall, ill] = ["gone", "wall", "ill"].map((how) =>
      Array.from({ length: 10 }, (_, at) => fresh(`${how}-${at}.example/a`)),
    );
    const lost = [...(gone ?? []), ...(wall ?? []), ...(ill ?? [])];
    const states = ["dead", "blocked", "unknown"] as const;
    const known = mapOf(
      ...lost.map(({ key }, at) =>
        record(key, { state: states[Math.floor(at / 10)] ?? "dead", checked: "2026-11" }),
      ),
      record("moved.example/a", { state: "moved", checked: "2026-11" }),
    );
    const links = [...lost, fresh("new.example/a"), fresh("moved.example/a")];
    const { report, requests } = await look(links, known, { saveCopies: true });
    expect(report.copies).toBe(2);
    expect(requests.filter((url) => url.includes("/save/"))).toHaveLength(2);
  });

  it("notes nothing behind a page that all addresses lead to", async () => {
    const links = ["a", "b", "c"].map((host) => link(`${host}.example/news/shut`));
    const { report, records } = await look(links);
    expect([report.isOffline, records.size]).toEqual([true, 0]);
    expect((await look([...links, link("e.example/a")])).report.isOffline).toBe(false);
  });
});
