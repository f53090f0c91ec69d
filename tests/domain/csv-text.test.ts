import { describe, expect, it } from "vitest";
import { delimiterOf, firstCells, pieceAfter, readRows } from "../../src/domain/csv-text.ts";

describe("the rows of a table", () => {
  it("are told with the line in which each begins", () => {
    const text = 'a,b\n\n"one\ntwo",c\n\nd,e';
    expect(readRows({ text, line: 10 }, ",")).toEqual({
      rows: [
        { line: 10, cells: ["a", "b"] },
        { line: 12, cells: ["one\ntwo", "c"] },
        { line: 15, cells: ["d", "e"] },
      ],
    });
  });

  it("end at a quotation mark that is closed nowhere, and at one that another row closes", () => {
    expect(readRows({ text: 'a,b\nc,"d\ne,f\n', line: 1 }, ",")).toEqual({
      rows: [{ line: 1, cells: ["a", "b"] }],
      brokenAt: 2,
      isOpen: true,
    });
    expect(readRows({ text: 'a,"b\nc,"d"\ne,f\n', line: 1 }, ",")).toEqual({ rows: [], brokenAt: 1 });
  });

  it("go on behind such a line", () => {
    expect(pieceAfter({ text: "a\nb\nc", line: 7 }, 8)).toEqual({ text: "c", line: 9 });
    expect(pieceAfter({ text: "a\nb", line: 7 }, 8)).toBeUndefined();
    expect(pieceAfter({ text: "a\nb", line: 7 }, 6)).toEqual({ text: "a\nb", line: 7 });
  });

  it("have the delimiter that their first line has most of", () => {
    expect(["a,b", "a;b;c,d", "a\tb", "a"].map(delimiterOf)).toEqual([",", ";", "\t", ","]);
    expect(firstCells("a;b\nc;d\ne;f", { delimiter: ";", most: 2 })).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
  });
});
