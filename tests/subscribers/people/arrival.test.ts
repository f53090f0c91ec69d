import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasLeft, subscriberStates } from "../../../src/domain/subscriber.ts";
import { type Arrival, type Known, meet } from "../../../src/subscribers/people/arrival.ts";
import { anAddress } from "../../support/stores.ts";

const joan = anAddress();
const now = { hash: "k1:x", nowMs: Date.parse("2026-11-27T12:00:00Z") };

const states = subscriberStates.filter((state) => state !== "erased");
const day = fc
  .integer({ min: 0, max: 9_000 })
  .map((days) => new Date(Date.UTC(2000, 0, 1) + days * 86_400_000).toISOString());
const anArrival: fc.Arbitrary<Arrival> = fc.record(
  {
    address: fc.constant(joan),
    state: fc.constantFrom(...states),
    addedAt: day,
    confirmedAt: day,
    changedAt: day,
  },
  { requiredKeys: ["address", "state"] },
);

/** What becomes of somebody unknown after these have arrived in turn, without the row's random id. */
function oneWho(arrivals: Arrival[], known: Known = {}): Known {
  const last = arrivals.reduce((so, arrival) => meet(so, arrival, now).known, known);
  return { ...last, row: last.row && { ...last.row, id: "" } };
}

describe("meet", () => {
  it("ends the same in whatever order the rows of one person come, in the state furthest on", () => {
    const rows = fc.array(anArrival, { minLength: 1, maxLength: 5 });
    const withOrder = rows.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(withOrder, ([list, shuffled]) => {
        const furthest = Math.max(...list.map(({ state }) => subscriberStates.indexOf(state)));
        expect(oneWho(list).row?.state).toBe(subscriberStates[furthest]);
        expect(oneWho(shuffled).row).toEqual(oneWho(list).row);
      }),
    );
  });

  it("changes nothing when the same rows come again, later on", () => {
    fc.assert(
      fc.property(fc.array(anArrival, { minLength: 1, maxLength: 4 }), (list) => {
        const once = oneWho(list);
        const again = list.reduce(
          (so, arrival) => meet(so, arrival, { ...now, nowMs: now.nowMs + 86_400_000 }).known,
          once,
        );
        expect(again).toEqual(once);
      }),
    );
  });

  it("brings nobody back who has left or is suppressed", () => {
    fc.assert(
      fc.property(anArrival, anArrival, (first, second) => {
        const { row } = oneWho([first, second]);
        if (hasLeft(first.state)) expect(row && hasLeft(row.state)).toBe(true);
        const suppressed: Known = { suppression: "manual" };
        expect(meet(suppressed, second, now).known).toEqual(suppressed);
      }),
    );
  });

  it("says how each was met", () => {
    const arrival = (state: Arrival["state"]): Arrival => ({ address: joan, state });
    const met = (known: Known, state: Arrival["state"]) => meet(known, arrival(state), now).meeting;
    const confirmed = oneWho([arrival("confirmed")]);
    const gone = oneWho([arrival("unsubscribed")]);
    expect(met({}, "confirmed")).toBe("new");
    expect(met(confirmed, "confirmed")).toBe("known");
    expect(met(confirmed, "pending")).toBe("known");
    expect(met(confirmed, "unsubscribed")).toBe("moved-on");
    expect(met(gone, "confirmed")).toBe("stays-away");
    expect(met(gone, "unsubscribed")).toBe("known");
    expect(met({ suppression: "erased" }, "confirmed")).toBe("stays-away");
    expect(met({ suppression: "erased" }, "bounced")).toBe("known");
  });

  it("keeps the dates of the file, else the present", () => {
    const { row } = oneWho([
      {
        address: joan,
        state: "confirmed",
        addedAt: "2021-02-04T07:55:20Z",
        confirmedAt: "2021-02-05T00:00:00Z",
      },
    ]);
    expect(row).toMatchObject({
      added_at: Date.UTC(2021, 1, 4, 7, 55, 20),
      confirmed_at: Date.UTC(2021, 1, 5),
      changed_at: Date.UTC(2021, 1, 5),
    });
    expect(oneWho([{ address: joan, state: "unsubscribed" }]).row).toMatchObject({
      added_at: now.nowMs,
      confirmed_at: null,
      changed_at: now.nowMs,
    });
  });
});
