import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countsByWeek, lineHtml, weekMs, weeksShown } from "../../../src/desk/today/weekly.ts";

const now = Date.parse("2026-11-26T10:00:00.000Z");

describe("a year, week by week", () => {
  it("counts each instant of it in one week, and none before or to come", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -10, max: 80 })), (weeksAgo) => {
        const counts = countsByWeek(
          weeksAgo.map((ago) => now - ago * weekMs),
          now,
        );
        const inYear = weeksAgo.filter((ago) => ago >= 0 && ago < weeksShown);
        expect(counts).toHaveLength(weeksShown);
        expect(counts.reduce((sum, one) => sum + one, 0)).toBe(inYear.length);
        expect(counts.at(-1)).toBe(inYear.filter((ago) => ago === 0).length);
      }),
    );
  });

  it("is drawn from left to right, the most at the top, and says itself in words", () => {
    const { markup } = lineHtml([0, 5, 10], `<so> "much"`);
    expect(markup).toContain('points="0,24 52,12 104,0"');
    expect(markup).toContain('aria-label="&lt;so&gt; &quot;much&quot;"');
    expect(lineHtml([0, 0], "none").markup).toContain('points="0,24 104,24"');
  });
});
