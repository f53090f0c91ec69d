import { describe, expect, it } from "vitest";
import { byStateInWords, importPeople } from "../../../src/subscribers/exchange/import-people.ts";
import type { PeopleLot } from "../../../src/subscribers/exchange/people-file.ts";
import type { Meeting } from "../../../src/subscribers/people/arrival.ts";
import { anAddress } from "../../support/stores.ts";

async function* lots(...given: Partial<PeopleLot>[]): AsyncGenerator<PeopleLot> {
  for (const lot of given) yield { arrivals: [], refused: [], leftOut: [], ...lot };
}
const arrivals = (people: number) =>
  Array.from({ length: people }, (_, at) => ({
    address: anAddress(`p${at}@x.example`),
    state: "confirmed" as const,
  }));

describe("importPeople", () => {
  it("hands over no more at once than one transaction takes, and counts how they were met", async () => {
    const sizes: number[] = [];
    const report = await importPeople(
      lots({ arrivals: arrivals(4_401) }, { arrivals: arrivals(3) }),
      async (some) => {
        sizes.push(some.length);
        return some.map((): Meeting => (sizes.length === 4 ? "stays-away" : "new"));
      },
    );
    expect(sizes).toEqual([2_000, 2_000, 401, 3]);
    expect(report).toMatchObject({ added: { confirmed: 4_401 }, known: 0, staysAway: 3 });
  });

  it("keeps a bounded number of wrong rows, and their whole count", async () => {
    const wrong = Array.from({ length: 5_000 }, (_, at) => ({
      where: `line ${at}`,
      why: `reason ${at % 200}`,
    }));
    const { refused } = await importPeople(lots({ refused: wrong }), async () => []);
    expect(refused.total).toBe(5_000);
    expect(refused.first).toHaveLength(1_000);
    expect(refused.reasons.size).toBe(51);
    expect([...refused.reasons.values()].reduce((sum, rows) => sum + rows)).toBe(5_000);
  });

  it("says counts in words", () => {
    expect(byStateInWords({ bounced: 1, confirmed: 950, pending: 0 })).toBe("950 confirmed, 1 bounced");
    expect(byStateInWords({})).toBe("");
  });
});
