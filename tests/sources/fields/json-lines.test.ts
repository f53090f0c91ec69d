import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonLines } from "../../../src/sources/fields/json-lines.ts";

it("gives each line that says something with its number, and what is no JSON as undefined", () => {
  expect(jsonLines('{"a":1}\r\n\n[2]\n{"b"\nwords')).toEqual([
    { number: 1, value: { a: 1 } },
    { number: 3, value: [2] },
    { number: 4, value: undefined },
    { number: 5, value: undefined },
  ]);
});

it("looks at no more lines than it is told to", () => {
  expect(jsonLines("{}\n{}\n{}", 2)).toHaveLength(2);
});

it("reads back any records that were written one a line", () => {
  fc.assert(
    fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), (records) => {
      const text = records.map((record) => JSON.stringify(record)).join("\n");
      expect(jsonLines(text).map(({ value }) => value)).toEqual(JSON.parse(JSON.stringify(records)));
    }),
  );
});
