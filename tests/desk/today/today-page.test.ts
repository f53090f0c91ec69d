import { describe, expect, it } from "vitest";
import { weekOf } from "../../../src/desk/hand/week.ts";
import { confirmedByWeek, type Today, todayHtml } from "../../../src/desk/today/today-page.ts";
import { weeksShown } from "../../../src/desk/today/weekly.ts";
import { Publication } from "../../../src/domain/publication.ts";
import type { Figures } from "../../../src/subscribers/ledger/figures.ts";
import { anIssue } from "../../support/makers.ts";

const now = "2026-11-26T10:00:00.000Z";
const nowMs = Date.parse(now);
const thisWeek = Math.floor(nowMs / 604_800_000);
const noMails = {
  sent: 0,
  failed: 0,
  skipped: 0,
  ambiguous: 0,
  queued: 0,
  claimed: 0,
  sending: 0,
  recipients: 0,
};

const someFigures = (given: Partial<Figures> = {}): Figures => ({
  people: {
    readers: 8,
    byState: { pending: 3, confirmed: 12, unsubscribed: 0, bounced: 0, complained: 0, erased: 0 },
  },
  cameByWeek: new Map([[thisWeek, 5]]),
  leftByWeek: new Map([[thisWeek - 1, 2]]),
  ...{ last: undefined, underWay: [], cameBack: { hard: 2, soft: 1, complaint: 0 } },
  ...given,
});

function aToday(given: Partial<Today> = {}): Today {
  const week = weekOf([], [anIssue({ number: 41, date: "2026-11-20", state: "shipped" })], {
    publication: Publication.parse({}),
    now,
  });
  return {
    week,
    links: [],
    died: [],
    sources: [],
    ingest: undefined,
    clock: { lastRunAt: undefined, warning: undefined },
    figures: undefined,
    store: "Elsewhere.",
    ...given,
  };
}

describe("how things stand", () => {
  it("counts subscribers back from how many there are", () => {
    const line = confirmedByWeek(someFigures(), nowMs);
    expect(line).toHaveLength(weeksShown);
    expect(line.slice(-4)).toEqual([9, 9, 7, 12]);
    const { markup } = todayHtml(aToday({ figures: someFigures() }));
    expect(markup).toContain("5 more than a week ago; 4 paused; 3 to confirm");
  });

  it("has the mails of the last issue where this store sent them, else its day alone", () => {
    const issue = { number: 41, state: "done" as const, changedAt: now };
    const figures = someFigures({
      last: { issue, counts: { ...noMails, recipients: 10, sent: 8, failed: 2 } },
    });
    expect(todayHtml(aToday({ figures })).markup).toContain("sent, Friday 20 November; 2 failed");
    expect(todayHtml(aToday()).markup).toContain('<span class="num">20 <small>Nov</small></span>');
  });

  it("says where the store is instead of readers, and nothing of what nobody knows", () => {
    const { markup } = todayHtml(aToday());
    expect(markup).toContain("Elsewhere.");
    for (const absent of ["Subscribers", "Came back", "Links that died", "Look for new links", "The clock"])
      expect(markup).not.toContain(absent);
  });

  it("warns where the clock is late, and says that it ticks where it does", () => {
    expect(todayHtml(aToday({ clock: { lastRunAt: now, warning: "Long ago." } })).markup).toContain(
      "The clock is late.",
    );
    expect(todayHtml(aToday({ clock: { lastRunAt: now, warning: undefined } })).markup).toContain(
      "The clock ticks.",
    );
  });

  it("shows whatever sources and links are called as text", () => {
    const script = "<script>alert(1)</script>";
    const died = [{ title: script, url: "https://e.example/", since: "2026-11-02", issue: 40, copy: script }];
    const source = { name: script, address: script, words: script, isInTrouble: true, at: now };
    const { markup } = todayHtml(aToday({ died, sources: [source] }));
    expect(markup).not.toContain("<script>");
    expect(markup).toContain("&lt;script&gt;alert(1)&lt;/script&gt;</b></span><span>issue 40</span>");
  });

  it("names the latest links that died, and how many more there are", () => {
    const died = Array.from({ length: 7 }, (_, at) => ({
      ...{ title: `Page ${at}`, url: "https://www.e.example/a", since: "2026-11-02" },
      ...(at === 0 ? { copy: "https://web.archive.org/web/2020/https://e.example/a" } : {}),
    }));
    const { markup } = todayHtml(aToday({ died }));
    expect(markup).toContain("<p>e.example, gone since Monday 2 November; readers have a copy</p>");
    expect(markup.match(/gone since/g)).toHaveLength(5);
    expect(markup).toContain("2 more");
  });

  it("has a way to look at the sources, says how that goes, and where there are none how to name one", () => {
    const source = { name: "lamp", address: "https://lamp.example/feed", words: "read", isInTrouble: false };
    const looking = (given: Partial<Today>) =>
      todayHtml(aToday({ sources: [{ ...source, at: undefined }], ...given })).markup;
    expect(looking({})).toMatch(/action="\/today\/ingest"><button class="btn" id="look">/);
    const underWay = looking({ ingest: { isUnderWay: true, says: "Reading 3/12" } });
    expect(underWay).toContain("Reading 3/12 …");
    expect(underWay).not.toContain('id="look"');
    const done = looking({ ingest: { isUnderWay: false, says: "4 new links, 2 known. 4 pages read." } });
    expect(done).toContain("4 new links");
    expect(done).toContain('id="look"');
    expect(looking({ sources: [] })).toContain("None yet.");
    expect(looking({ sources: [] })).not.toContain('id="look"');
  });
});
