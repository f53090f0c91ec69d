import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { vocabularies } from "../../../src/domain/words.ts";
import {
  hasLeftPage,
  isBackPage,
  leavePage,
  linkOnItsWayPage,
  restsPage,
  veiled,
} from "../../../src/service/pages/leave-page.ts";
import { aPublication } from "../../support/reader-service.ts";

const address = "joan@example.org";
const ways = {
  leaveAt: "/leave/l",
  pauseAt: "/pause/p",
  linkAt: "/leave/l/link",
  days: ["2027-01-01", "2027-02-01"],
};

describe("the pages of leaving and resting", () => {
  it.each(Object.keys(vocabularies))(
    "have every word in %s, and show the address to nobody new",
    (language) => {
      const setting = { publication: aPublication({ language }), base: "" };
      const pages = [
        leavePage(address, ways, setting),
        hasLeftPage(address, setting),
        hasLeftPage(undefined, setting),
        restsPage({ address, until: "2027-01-01", pauseAt: "/pause/p" }, setting),
        isBackPage({ address, nextOn: "2026-12-04" }, setting),
        linkOnItsWayPage(setting),
      ];
      for (const { title, body } of pages) {
        expect(title).toMatch(/\p{L}/u);
        expect(body.markup).not.toMatch(/undefined|\[object|joan@/);
      }
    },
  );

  it("names the days, not figures to be typed, and gives their field a name", () => {
    const { body } = leavePage(address, ways, { publication: aPublication(), base: "" });
    const page = new JSDOM(body.markup).window.document;
    const days = [...page.querySelectorAll("option")].map(({ value, textContent }) => [value, textContent]);
    expect(days).toEqual([
      ["2027-01-01", "Friday 1 January"],
      ["2027-02-01", "Monday 1 February"],
    ]);
    expect(page.querySelector("select")?.closest("label")?.textContent).toContain("Nothing until");
    expect([...page.querySelectorAll("form")].map((form) => form.getAttribute("action"))).toEqual([
      "/leave/l",
      "/pause/p",
      "/leave/l/link",
    ]);
  });
});

describe("a veiled address", () => {
  it.each([
    ["joan@example.org", "j…@example.org"],
    ["j@example.org", "j…@example.org"],
  ])("of %s is %s", (whole, expected) => {
    expect(veiled(whole)).toBe(expected);
  });
});
