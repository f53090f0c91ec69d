import { describe, expect, it } from "vitest";
import { datelineDay } from "../../../src/reading/dates/dateline.ts";
import { indexPage } from "../../../src/reading/page/page-index.ts";
import { specDocument } from "../../../src/reading/page/spec-document.ts";

const rest =
  "The library opened its doors in the morning, and forty people were waiting in the rain for it, with wet coats.";
const dayOf = (opening: string) =>
  datelineDay(
    indexPage(
      specDocument(
        `<title>Lamps</title><main><h1>Lamps</h1><p>A line.</p><p>${opening} ${rest}</p><p>${rest}</p></main>`,
        "https://kestrel.example.org/a",
      ),
    ),
    () => undefined,
  );

describe("the line of places and a day that opens a release", () => {
  it.each([
    "BRISTOL, England, Nov. 12, 2026 /KestrelWire/ --",
    "Bristol, November 12, 2026 –",
    "Bristol – 12 November 2026 –",
    "NEW QUAY, W. Va. (November 12, 2026) –",
    "Bremen, den 12. November 2026.",
    "Bremen, 12.11.2026 –",
    "Frankfurt am Main, 12. November 2026 –",
    "Lyon, le 12 novembre 2026 -",
    "November 12, 2026 (Bristol) –",
  ])("tells its day: %s", (opening) => {
    expect(dayOf(opening)).toBe("2026-11-12");
  });

  it.each([
    "On November 12, 2026 – a Thursday –",
    "The library opened on 12 November 2026 (a Thursday).",
    "Am 12. November 2026 – einem Donnerstag –",
    "Bristol, 12 November 2026 was a Thursday.",
    "Tamsin Okoro, born 12 November 1991,",
  ])("is no sentence: %s", (opening) => {
    expect(dayOf(opening)).toBeUndefined();
  });
});
