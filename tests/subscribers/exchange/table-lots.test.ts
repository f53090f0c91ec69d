import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Lot, lotsOf } from "../../../src/subscribers/exchange/table-lots.ts";

async function read(text: string, chunk = 100_000): Promise<Lot & { largest: number }> {
  async function* chunks() {
    for (let at = 0; at < text.length; at += chunk) yield text.slice(at, at + chunk);
  }
  const all: Lot & { largest: number } = { rows: [], unread: [], largest: 0 };
  for await (const lot of lotsOf(chunks())) {
    for (const row of lot.rows) all.rows.push(row);
    for (const row of lot.unread) all.unread.push(row);
    all.largest = Math.max(all.largest, lot.rows.length);
  }
  return all;
}

const numbered = (rows: number) =>
  Array.from({ length: rows }, (_, at) => `p${at}@x.example,${at}`).join("\n");

describe("a table, a lot at a time", () => {
  it("gives each row once with its line, however long it is", async () => {
    const { rows, largest } = await read(numbered(60_000));
    expect(rows).toHaveLength(60_000);
    expect(rows.every(({ line, cells }) => cells[1] === String(line - 1))).toBe(true);
    expect(largest).toBeLessThan(40_000);
  });

  it("gives the same wherever the pieces of the file end", async () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', '""', ",", "\n", ";", "@"), maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(cell, { maxLength: 12 }),
        fc.integer({ min: 1, max: 9 }),
        async (cells, chunk) => {
          const text = cells.join(",");
          const whole = await read(text);
          expect(await read(text, chunk)).toEqual(whole);
        },
      ),
    );
  });

  it("reads a cell of many lines that two lots share", async () => {
    const note = `"${"one line\n".repeat(40_000)}"`;
    const { rows, unread } = await read(`a@x.example,${note}\nb@x.example,x`);
    expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, "a@x.example"],
      [40_002, "b@x.example"],
    ]);
    expect(unread).toEqual([]);
  });

  it("names a quotation mark that is never closed, and reads on behind its line", async () => {
    const text = `${numbered(10)}\nbad@x.example,"oops\n${numbered(90_000)}`;
    const { rows, unread } = await read(text);
    expect(unread).toEqual([{ where: "line 11", why: "a quotation mark is opened and never closed" }]);
    expect(rows).toHaveLength(90_010);
    expect(rows.at(-1)?.line).toBe(90_011);
  });

  it("gives up in bounded time on a file that is damaged all over, and says where", async () => {
    const { unread } = await read(
      Array.from({ length: 3_000 }, (_, at) => `p${at}@x.example,"${"x".repeat(300)}`).join("\n"),
    );
    expect(unread.at(-1)?.why).toMatch(/quotation mark|from here on nothing was read/);
    expect(unread.length).toBeGreaterThan(20);
  });

  it("leaves out a line longer than any row, names it, and keeps no more of it than it must", async () => {
    const { rows, unread } = await read(`a@x.example,1\n${"x".repeat(3_000_000)}\nb@x.example,2\n`);
    expect(rows.map(({ line }) => line)).toEqual([1, 3]);
    expect(unread).toEqual([{ where: "line 2", why: "longer than 1 million characters" }]);
    const endless = await read("y".repeat(5_000_000));
    expect(endless.rows).toEqual([]);
    expect(endless.unread).toHaveLength(1);
  });
});
