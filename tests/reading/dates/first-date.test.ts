import { describe, expect, it } from "vitest";
import { firstDate } from "../../../src/reading/dates/first-date.ts";
import { readDate } from "../../../src/reading/dates/read-date.ts";
import { specDocument } from "../../../src/reading/page/spec-document.ts";

const dayIn = (body: string) =>
  firstDate(
    specDocument(`<body>${body}</body>`, "https://kestrel.example.org/a").body?.elementsBelow() ?? [],
    ({ text, isChange }) => (isChange() ? undefined : readDate(text)),
    { isOwn: () => true },
  )?.day.slice(0, 10);

describe("the first date of some places", () => {
  it.each([
    "<p>12 November 2026</p>",
    "<div><span>12</span><span>Nov</span><span>2026</span></div>",
    "<div><b>Nov</b><b>12</b><b>2026</b></div>",
    '<span title="Thursday, November 12, 2026 at 9:30 AM">2 weeks ago</span>',
    '<span content="2026-11-12T09:30:00Z">2 weeks ago</span>',
    '<local-time datetime="2026-11-12T09:30:00Z"></local-time>',
    '<div aria-label="Published 9:30 a.m. ET Nov. 12, 2026"></div>',
  ])("is told to readers or to programs: %s", (body) => {
    expect(dayIn(body)).toBe("2026-11-12");
  });

  it.each([
    '<meta itemprop="dateModified" content="2026-11-12">',
    '<time datetime="2026-11-12">2 weeks ago</time>',
    '<span title="2026-11-12">Updated 2 weeks ago</span>',
    '<p class="modified">12 November 2026</p>',
    '<p aria-label="12 November 2026">Lamps</p>',
    "<p>The ferry will stop for the winter on 12 November 2026.</p>",
  ])("is none in %s", (body) => {
    expect(dayIn(body)).toBeUndefined();
  });
});
