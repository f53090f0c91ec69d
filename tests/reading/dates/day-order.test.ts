import { describe, expect, it } from "vitest";
import { dayOrder } from "../../../src/reading/dates/day-order.ts";
import { indexPage } from "../../../src/reading/page/page-index.ts";
import { specDocument } from "../../../src/reading/page/spec-document.ts";

const orderOn = (page: { lang?: string; head?: string; body?: string; host?: string }, sign = "/") =>
  dayOrder(
    indexPage(
      specDocument(
        `<html lang="${page.lang ?? "en"}"><head>${page.head ?? ""}</head><body>${page.body ?? ""}</body></html>`,
        `https://${page.host ?? "kestrel.example.org"}/a`,
      ),
    ),
  )(sign, { year: "2026", month: "11", day: "12" });

describe("the order of days and months", () => {
  it.each([
    [{ body: "<p>11/12/2026</p><p>11/25/2026</p>" }, "month first"],
    [{ body: "<p>11/12/2026</p><p>25/11/2026</p>" }, "day first"],
    [{ body: "<p>25/11/2026</p><p>11/25/2026</p>" }, undefined],
    [{ body: "<p>25/11/26</p>", lang: "en-US" }, "day first"],
    [{ lang: "en-US" }, "month first"],
    [{ lang: "en", head: '<meta property="og:locale" content="en_US">' }, "month first"],
    [{ lang: "en-GB" }, "day first"],
    [{ lang: "fr" }, "day first"],
    [{ lang: "en", host: "kestrel.co.uk" }, "day first"],
    [{ lang: "en" }, undefined],
    [{ lang: "" }, undefined],
  ] as const)("is told by another date, else by the country: %j", (page, order) => {
    expect(orderOn(page)).toBe(order);
  });

  it("is that by which the address has its month", () => {
    const at = (path: string) =>
      dayOrder(
        indexPage(specDocument("<html lang='fr'><p>25/11/2026</p>", `https://kestrel.example.org${path}`)),
      )("/", {
        year: "2026",
        month: "11",
        day: "12",
      });
    expect(["/2026/11/lamps", "/2026/12/lamps", "/2025/11/lamps"].map(at)).toEqual([
      "month first",
      "day first",
      "day first",
    ]);
  });

  it("is another date's with the same sign alone", () => {
    const page = { body: "<p>11.25.2026</p>", lang: "en" };
    expect([orderOn(page, "."), orderOn(page, "/")]).toEqual(["month first", undefined]);
    expect(orderOn({ lang: "en-US" }, ".")).toBeUndefined();
  });
});
