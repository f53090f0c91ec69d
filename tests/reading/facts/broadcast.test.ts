import { describe, expect, it } from "vitest";
import { readPage } from "../../../src/reading/read-page.ts";
import { jsonLd, markup, prose } from "../../support/page-markup.ts";

const url = "https://www.youtube.com/watch?v=dQw4w9WgXcQ";
const today = "2026-11-27";

function stateOf(publication: unknown, given: { today?: string; duration?: string } = { today }) {
  const { duration, ...page } = given;
  const data = { "@type": "VideoObject", duration, publication };
  return readPage(markup(jsonLd(data), "<h1>Maps</h1>"), { url, ...page }).broadcast;
}

const event = (dates: object) => ({ "@type": "BroadcastEvent", isLiveBroadcast: true, ...dates });

describe("a broadcast", () => {
  it.each([
    [
      "that ended last week",
      { startDate: "2026-11-20T18:00:00Z", endDate: "2026-11-20T19:00:00Z" },
      "recorded",
    ],
    ["that ends today, before readers come", { endDate: "2026-11-27T12:00:00+00:00" }, "recorded"],
    ["that ends tomorrow", { startDate: "2026-11-26", endDate: "2026-11-28" }, "live"],
    ["that is to come", { startDate: "2026-12-04T18:00:00Z", endDate: "2026-12-04T19:00:00Z" }, "live"],
    ["without an end", { startDate: "2026-11-20T18:00:00Z" }, "live"],
    ["whose end is nonsense", { endDate: "soon" }, "live"],
    ["that says nothing but that it is live", {}, "live"],
  ])("%s is %s", (_what, dates, state) => {
    expect(stateOf(event(dates))).toBe(state);
    expect(stateOf([event(dates)])).toBe(state);
    expect(stateOf({ ...event(dates), isLiveBroadcast: "https://schema.org/True" })).toBe(state);
  });

  it("whose recording has a length has ended", () => {
    const began = event({ startDate: "2026-11-20T18:00:00Z" });
    expect(stateOf(began, { today, duration: "PT54M" })).toBe("recorded");
    expect(stateOf(event({ startDate: "2026-12-04" }), { today, duration: "PT54M" })).toBe("live");
  });

  it("is neither without a day to judge from, nor when nothing is live", () => {
    expect(stateOf(event({ endDate: "2026-11-20" }), {})).toBeUndefined();
    expect(stateOf({ ...event({}), isLiveBroadcast: false })).toBeUndefined();
    expect(stateOf(undefined)).toBeUndefined();
  });

  it("is found in microdata, as video sites write it", () => {
    const body = `<div itemscope itemtype="http://schema.org/VideoObject"><meta itemprop="name" content="Maps">
      <span itemprop="publication" itemscope itemtype="http://schema.org/BroadcastEvent">
      <meta itemprop="isLiveBroadcast" content="True"><meta itemprop="startDate" content="2026-11-20T18:00:03+00:00">
      <meta itemprop="endDate" content="2026-11-20T18:54:13+00:00"></span></div>`;
    const page = readPage(markup('<meta itemprop="duration" content="PT54M10S">', body), { url, today });
    expect(page).toMatchObject({ broadcast: "recorded", labels: ["54 min video, recorded live"] });
    expect(readPage(markup("", body.replace('"endDate"', '"x"')), { url, today })).toMatchObject({
      broadcast: "live",
      labels: ["live video"],
    });
  });

  it("that an article tells of makes nothing of the article", () => {
    const data = { "@type": "NewsArticle", about: event({}) };
    const page = readPage(markup(jsonLd(data), prose()), { url: "https://gazette.example/a", today });
    expect(page).toMatchObject({ kind: "article", broadcast: undefined });
  });
});
