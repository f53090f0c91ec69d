import { expect, it } from "vitest";
import {
  addToTally,
  countRows,
  insertRows,
  noRows,
  pagesOf,
  type Row,
} from "../../../src/subscribers/store/table-rows.ts";
import { onEachStore } from "../../support/stores.ts";

const suppressed = (at: number): Row => ({
  address_hash: `k1:${at}`,
  reason: "manual",
  suppressed_at: 1_795_770_000_000 + at,
});

onEachStore((open) => {
  it.each([0, 1, 499, 500, 501, 1_000, 1_300])("gives %d rows page by page, each once", async (count) => {
    await using store = await open();
    const rows = Array.from({ length: count }, (_, at) => suppressed(at));
    for (let from = 0; from < count; from += 400)
      await insertRows(store.db, "suppression", rows.slice(from, from + 400));
    const found: Row[] = [];
    for await (const page of pagesOf(store.db, "suppression")) found.push(...page);
    const byNumber = (one: Row) => Number(one["suppressed_at"]);
    expect(found.toSorted((left, right) => byNumber(left) - byNumber(right))).toEqual(rows);
    expect(await countRows(store.db, "suppression")).toBe(count);
  });
});

it("tallies rows alike in any order and any order of columns, and otherwise when one sign differs", () => {
  const rows = [1, 2, 3].map(suppressed);
  const tally = addToTally(noRows, rows);
  const turned = rows.toReversed().map((row) => Object.fromEntries(Object.entries(row).toReversed()));
  expect(addToTally(addToTally(noRows, turned.slice(0, 1)), turned.slice(1))).toEqual(tally);
  for (const [column, value] of [
    ["reason", "manual "],
    ["reason", null],
    ["suppressed_at", 1_795_770_000_002.5],
  ] as const)
    expect(addToTally(noRows, [{ ...suppressed(1), [column]: value }, ...rows.slice(1)])).not.toEqual(tally);
  expect(addToTally(noRows, [suppressed(1), suppressed(1)])).not.toEqual(addToTally(noRows, [suppressed(1)]));
});
