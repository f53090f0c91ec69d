import { expect, it } from "vitest";
import { commaOrSpaceTags, quotedTags } from "../../../src/sources/fields/tag-list.ts";

it.each([
  ["gov, open data", ["gov", "open data"]],
  ["gov data", ["gov", "data"]],
  [" , ,", []],
  ["", []],
])("splits %j at commas, or at spaces where there is none", (tags, expected) => {
  expect(commaOrSpaceTags(tags)).toEqual(expected);
});

it.each([
  ['["gov", "open data"]', ["gov", "open data"]],
  ["['gov', \"it's\"]", ["gov", "it's"]],
  ["['it\\'s']", ["it's"]],
  ['["caf\\u00e9", "a, b"]', ["café", "a, b"]],
  ["[gov, data]", ["gov", "data"]],
  ["gov, data", ["gov", "data"]],
  ["[]", []],
  ["", []],
])("reads the list %s without evaluating it", (tags, expected) => {
  expect(quotedTags(tags)).toEqual(expected);
});
