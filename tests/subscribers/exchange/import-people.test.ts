import { describe, expect, it } from "vitest";
import { byStateInWords, importPeople } from "../../../src/subscribers/exchange/import-people.ts";
import type { PeopleLot } from "../../../src/subscribers/exchange/people-file.ts";
import type { Meeting } from "../../../src/subscribers/people/arrival.ts";
import { countSubscribers } from "../../../src/subscribers/people/find-subscriber.ts";
import { takeIn } from "../../../src/subscribers/people/take-in.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { anAddress, theStoreIn } from "../../support/stores.ts";

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

  it("ends the same when it was stopped between two lots and is run again", async () => {
    const states = ["confirmed", "unsubscribed", "pending"] as const;
    const all = arrivals(300).map((one, at) => ({ ...one, state: states[at % 3] ?? one.state }));
    const lotsOfAll = () =>
      [all.slice(0, 100), all.slice(50, 200), all.slice(200)].map((some) => ({ arrivals: some }));
    await using whole = await theStoreIn((await aPublicationFolder()).store);
    await importPeople(lots(...lotsOfAll()), (some) => takeIn(whole, some));
    await using stopped = await theStoreIn((await aPublicationFolder()).store);
    let taken = 0;
    const half = importPeople(lots(...lotsOfAll()), async (some) => {
      if (++taken === 3) throw new Error("killed");
      return await takeIn(stopped, some);
    });
    await expect(half).rejects.toThrow("killed");
    const again = await importPeople(lots(...lotsOfAll()), (some) => takeIn(stopped, some));
    expect(again).toMatchObject({ known: 250, added: { confirmed: 33, unsubscribed: 33, pending: 34 } });
    expect(await countSubscribers(stopped)).toEqual(await countSubscribers(whole));
  });

  it("says counts in words", () => {
    expect(byStateInWords({ bounced: 1, confirmed: 950, pending: 0 })).toBe("950 confirmed, 1 bounced");
    expect(byStateInWords({})).toBe("");
  });
});
