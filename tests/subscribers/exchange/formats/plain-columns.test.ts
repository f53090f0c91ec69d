import { describe, expect, it } from "vitest";
import { plainColumns } from "../../../../src/subscribers/exchange/formats/plain-columns.ts";

const rows = (...cells: string[][]) => cells.map((row, at) => ({ line: at + 1, cells: row }));

describe("the columns of a table", () => {
  it("are told by their names", () => {
    const table = rows(
      ["Signup date", "Status", "Mail", "Unsubscribed"],
      ["2021", "active", "a@x.example", ""],
    );
    expect(plainColumns(table)).toMatchObject({
      ok: true,
      columns: {
        before: 1,
        address: 2,
        statuses: [{ column: 1, name: "Status", isKnown: true }],
        flags: [{ column: 3, yes: "unsubscribed" }],
        since: 0,
      },
    });
  });

  it("lose no row of people between a header and the first right address", () => {
    const table = rows(["Email"], ["wrong"], ["a@x.example"]);
    expect(plainColumns(table)).toMatchObject({ columns: { before: 1, address: 0 } });
  });

  it("have no header where the first row could be a person's", () => {
    expect(plainColumns(rows(["x", "jöan@x.example"], ["y", "a@x.example"]))).toMatchObject({
      columns: { before: 0, address: 1, statuses: [], flags: [], since: undefined },
    });
  });

  it("are bounded, however wide the table is", () => {
    const wide = rows(["a@x.example", ...Array<string>(50_000).fill("x")]);
    expect(plainColumns(wide)).toMatchObject({ columns: { address: 0 } });
  });
});
