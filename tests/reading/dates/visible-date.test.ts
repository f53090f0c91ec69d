import { describe, expect, it } from "vitest";
import { isShownNear, shownChange, visibleDate } from "../../../src/reading/dates/visible-date.ts";
import { indexPage } from "../../../src/reading/page/page-index.ts";
import { specDocument } from "../../../src/reading/page/spec-document.ts";

const prose =
  "<p>The library opened its doors, and forty people were waiting there before nine in the rain with wet coats and much to read.</p>".repeat(
    70,
  );
const indexOf = (body: string) =>
  indexPage(
    specDocument(
      `<head><title>Lamps for quiet desks</title></head><body>${body}</body>`,
      "https://kestrel.example.org/a",
    ),
  );
const dayOn = (body: string) => visibleDate(indexOf(`<div><h1>Lamps for quiet desks</h1>${body}</div>`));

describe("the day that a page shows", () => {
  it.each([
    "<p>12 November 2026</p>",
    "<div>Published on</div><div>12 November 2026</div><div>Last updated</div><div>16 November 2026</div>",
    "<div>Last updated</div><div>16 November 2026</div><div>Published on</div><div>12 November 2026</div>",
    '<p><span class="modified-date">16 November 2026</span> <span class="posted-date">12 November 2026</span></p>',
    "<p><span>Updated</span> <time>16 November 2026</time></p><p><time>12 November 2026</time></p>",
    "<p><b>By Tamsin Okoro</b><i>Published 12 November 2026</i></p>",
    "<p>Updated: 16 November 2026</p><p>12 November 2026</p>",
  ])("stands near its title: %s", (body) => {
    expect(dayOn(body + prose)).toEqual({ day: "2026-11-12", isPlain: true });
  });

  it.each([
    "<table><tr><th>Founded</th><td>28 February 1998</td></tr></table>",
    "<table><tr><th>Employees</th><td>1,000 (24 July 2015)</td></tr></table>",
    "<table><tr><th>Geboren</th><td>28. Februar 1998</td></tr></table>",
  ])("is none of what the page is about: %s", (table) => {
    expect(dayOn(table + prose)).toBeUndefined();
  });

  it.each([
    "<table><tr><th>Published</th><td>12 November 2026</td></tr></table>",
    "<table><tr><th>Date:</th><td>12 November 2026</td></tr></table>",
    "<table><tr><td>12 November 2026</td></tr></table>",
  ])("stands in a table too: %s", (table) => {
    expect(dayOn(table + prose)?.day).toBe("2026-11-12");
  });

  it.each([
    "<p>This entry was posted on Thursday, November 12th, 2026 at 9:30 am and is filed under Lamps.</p>",
    "<p>Dieser Beitrag wurde am 12. November 2026 von Tamsin Okoro in Lampen veröffentlicht.</p>",
    "<p>Posted by Tamsin Okoro on 12 November 2026</p>",
    "<p>Publié le 12 novembre 2026 par Tamsin Okoro</p>",
    "<p>Geplaatst op 12 november 2026</p>",
  ])("stands in the line at its foot that says so: %s", (line) => {
    expect(dayOn(prose + line)).toEqual({ day: "2026-11-12", isPlain: true });
  });

  it("is none of several such lines, and of none in the comments", () => {
    const posted = (day: number) => `<p>Posted by Tamsin Okoro on ${day} November 2026</p>`;
    expect(dayOn(prose + posted(12) + posted(14))).toBeUndefined();
    expect(dayOn(`${prose}<div class="comments">${posted(12)}</div>`)).toBeUndefined();
  });

  it("is less plain in a place away from the title", () => {
    expect(dayOn(`${prose}<p class="entry-date">12 November 2026</p>`)).toEqual({
      day: "2026-11-12",
      isPlain: false,
    });
    expect(dayOn(`${prose}<p class="meta updated">12 November 2026</p>`)).toEqual({
      day: "2026-11-12",
      isPlain: false,
    });
  });

  it.each([
    "<p>Updated 16 November 2026</p>",
    "<p>Last updated</p><p>16 November 2026</p>",
    '<p class="modified">16 November 2026</p>',
    "<p>By Tamsin Okoro<span>Updated 16 November 2026</span></p>",
  ])("is not that of a change, which is told apart: %s", (body) => {
    const index = indexOf(`<h1>Lamps for quiet desks</h1>${body}${prose}`);
    expect([visibleDate(index), shownChange(index)?.day]).toEqual([undefined, "2026-11-16"]);
  });

  it("has no label in the end of a paragraph over it", () => {
    const index = indexOf(
      `<h1>Lamps for quiet desks</h1><p>Forty lamps stand on the desks of the library, and all will burn until</p><div><p>12 November 2026</p></div>${prose}`,
    );
    expect(visibleDate(index)?.day).toBe("2026-11-12");
  });

  it("is no number of a version in the title", () => {
    const index = indexOf(
      `<ul><li>Lamps 2026.4.4</li></ul><h1><a href="/a">Lamps 2026.11.12</a></h1>${prose}`,
    );
    expect(visibleDate(index)).toBeUndefined();
  });

  it("is known again, a zone away", () => {
    const index = indexOf(`<h1>Lamps for quiet desks</h1><p>Published: 12 November 2026</p>${prose}`);
    expect(
      ["2026-11-12", "2026-11-13T03:00:00.000Z", "2026-11-15"].map((day) => isShownNear(index, day)),
    ).toEqual([true, true, false]);
  });
});
