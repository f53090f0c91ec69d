import { describe, expect, it } from "vitest";
import { quotationMarks } from "../../src/editions/quotation-marks.ts";

describe("quotation marks", () => {
  it.each([
    ["en-GB", "“ ”"],
    ["cy", "“ ”"],
    ["de", "„ “"],
    ["de-AT", "„ “"],
    ["de-CH", "« »"],
    ["fr-CA", "«\u202f \u202f»"],
    ["fr-CH", "« »"],
    ["fi", "” ”"],
    ["pt-BR", "“ ”"],
    ["pt-PT", "« »"],
    ["zh-Hant-TW", "“ ”"],
  ])("of %s are %s", (language, marks) => {
    expect(quotationMarks(language).outer.join(" ")).toBe(marks);
  });
});
