import { expect, it } from "vitest";
import { unknownWord, yesOrNo } from "../../../../src/subscribers/exchange/formats/format.ts";

it("understands yes and no as tools and spreadsheets write them, and nothing else", () => {
  expect(["true", "TRUE", "yes", "Y", "1"].map(yesOrNo)).toEqual(Array(5).fill(true));
  expect(["false", "FALSE", "no", "n", "0"].map(yesOrNo)).toEqual(Array(5).fill(false));
  expect(["", "maybe", "11", "2021-02-04"].map(yesOrNo)).toEqual(Array(4).fill(undefined));
});

it("prints a word that it does not know, but never an address that slipped into its column", () => {
  expect(unknownWord("status", "Gold").why).toContain('says "Gold"');
  expect(unknownWord("status", "joan@example.org").why).toContain("holds an address");
});
