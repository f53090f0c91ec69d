import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countStates, LinkRecord, laterRecord } from "../../src/domain/link-record.ts";

const record = (given: Partial<LinkRecord> = {}): LinkRecord => ({
  ...{ key: "e.example/a", state: "alive", since: "2026-09-01", checked: "2026-11" },
  ...given,
});
const copy = "https://web.archive.org/web/20200101000000/https://e.example/a";

describe("the record of a link", () => {
  it("is that of the later look, with a copy that either knows of", () => {
    const dead = record({ state: "dead", since: "2026-10-05", checked: "2026-10", copy });
    expect(laterRecord(dead, record())).toEqual(record({ copy }));
    expect(laterRecord(record({ checked: "2026-09" }), dead)).toEqual(dead);
  });

  it("comes out the same whichever of any lines is met first", () => {
    const any = fc.record({
      state: fc.constantFrom("alive" as const, "dead" as const, "moved" as const),
      since: fc.constantFrom("2026-09-01", "2026-10-02", "2026-11-03"),
      checked: fc.constantFrom("2026-10", "2026-11"),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 2, maxLength: 5 }), (given) => {
        const records = given.map(record);
        const merged = (list: LinkRecord[]) => list.reduce(laterRecord);
        expect(merged(records.toReversed())).toEqual(merged(records));
      }),
    );
  });

  it.each([
    { checked: "2026-13" },
    { since: "2026-02-30" },
    { copy: "javascript:alert(1)" },
    { movedTo: "//e.example" },
    { state: "gone" },
    { key: "" },
    { title: "more" },
  ])("is none with %j", (wrong) => {
    expect(LinkRecord.safeParse(record()).success).toBe(true);
    expect(LinkRecord.safeParse({ ...record(), ...wrong }).success).toBe(false);
  });

  it("is counted by its state", () => {
    expect(countStates([record(), record({ state: "dead" }), record()])).toEqual({
      ...{ alive: 2, moved: 0, dead: 1, blocked: 0, unknown: 0 },
    });
  });
});
