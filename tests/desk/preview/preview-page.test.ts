import { describe, expect, it } from "vitest";
import { previewHtml } from "../../../src/desk/preview/preview-page.ts";
import { anIssue, aSetting } from "../../support/makers.ts";

const sight = { hasImages: true, isReal: false };
const shown = (given: Parameters<typeof previewHtml>[2]) =>
  previewHtml(anIssue({ state: "draft" }), aSetting(), given).markup;
const framesOf = (markup: string) =>
  [...markup.matchAll(/wide-(\d+)"><iframe title="([^"]+)" src="([^"]+)"/g)].map((found) => found.slice(1));

describe("the page of six faces", () => {
  it("shows each as wide as readers have it, the mail in light, in dark and turned", () => {
    const frames = framesOf(shown({ sight }));
    expect(frames.map(([width, , src]) => `${width} ${src}`)).toEqual([
      "1200 /face/page?images=on",
      "600 /face/mail?colours=light&amp;images=on",
      "375 /face/mail?colours=light&amp;images=on",
      "640 /face/text?colours=light&amp;images=on",
      "375 /face/mail?colours=dark&amp;images=on",
      "375 /face/mail?colours=turned&amp;images=on",
      "375 /face/feed?colours=light&amp;images=on",
    ]);
    expect(new Set(frames.map(([, title]) => title)).size).toBe(7);
  });

  it("shows one alone, and leads back to all, without scripts too", () => {
    const markup = shown({ sight: { ...sight, large: 3, hasImages: false } });
    expect(markup.match(/<figure id="face-\d" hidden>/g)).toHaveLength(5);
    expect(markup).toContain('<figure id="face-3">');
    expect(markup).toContain('href="/preview?images=off">All six</a>');
    expect(framesOf(markup).every(([, , src]) => src?.endsWith("images=off"))).toBe(true);
  });

  it("says how large the mail is, and how long its text", () => {
    expect(shown({ sight })).toMatch(/600 px, \d+ kB/);
    expect(shown({ sight })).toMatch(/72 columns, \d+ words/);
  });

  it("tells why a test did not leave, as text", () => {
    expect(shown({ sight, told: "<b>No</b>" })).toContain("&lt;b&gt;No&lt;/b&gt;");
  });
});
