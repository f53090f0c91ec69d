import { expect, it } from "vitest";
import { plainName } from "../../../src/sources/fields/plain-name.ts";

it.each([
  ["Saved At", "savedat"],
  ["saved_at", "savedat"],
  ["savedAt", "savedat"],
  ["Is private?", "isprivate"],
  ["article__url", "articleurl"],
  ["Größe", "größe"],
  ["__proto__", "proto"],
  ["?", ""],
])("makes of %s %s, once and again", (name, plain) => {
  expect([plainName(name), plainName(name)]).toEqual([plain, plain]);
});
