import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasLeft, mayBecome, mayReturn, subscriberStates } from "../../src/domain/subscriber.ts";
import { findSubscriber } from "../../src/subscribers/people/find-subscriber.ts";
import { eraseSubscriber, suppress } from "../../src/subscribers/people/suppress.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { addSubscriber, confirmSubscriber, pauseSubscriber } from "../support/joined.ts";
import { anAddress, onEachStore } from "../support/stores.ts";

const joan = anAddress();

/** All that may happen to a person. */
const happenings: Record<string, (store: Store) => Promise<unknown>> = {
  add: (store) => addSubscriber(store, joan),
  confirm: (store) => confirmSubscriber(store, joan),
  pause: (store) => pauseSubscriber(store, joan, "2026-12-25"),
  "go on": (store) => pauseSubscriber(store, joan, undefined),
  leave: (store) => suppress(store, joan, "manual"),
  bounce: (store) => suppress(store, joan, "hard-bounce"),
  complain: (store) => suppress(store, joan, "complaint"),
  erase: (store) => eraseSubscriber(store, joan),
};

describe("a subscriber's state", () => {
  it("leads on and never back", () => {
    for (const from of subscriberStates)
      for (const to of subscriberStates) expect(mayBecome(from, to) && mayBecome(to, from)).toBe(false);
    expect(subscriberStates.filter(hasLeft)).toEqual(["unsubscribed", "bounced", "complained", "erased"]);
  });

  onEachStore((open) => {
    it("never goes back, whatever happens in whatever order", async () => {
      const anyOrder = fc.array(fc.constantFrom(...Object.keys(happenings)), { minLength: 2, maxLength: 8 });
      await fc.assert(
        fc.asyncProperty(anyOrder, async (names) => {
          await using store = await open();
          let furthest = -1;
          for (const name of names) {
            await happenings[name]?.(store);
            const person = await findSubscriber(store, joan);
            const reached = person ? subscriberStates.indexOf(person.state) : -1;
            expect([names, name, reached]).toEqual([names, name, Math.max(reached, furthest)]);
            if (person && hasLeft(person.state)) expect(person.pausedUntil).toBeUndefined();
            furthest = reached;
          }
        }),
        { numRuns: 12 },
      );
    });
  });
});

describe("mayReturn", () => {
  it("lets back who left, bounced or was erased, by their own new sign-up, and never who complained", () => {
    expect(subscriberStates.filter(mayReturn)).toEqual(["unsubscribed", "bounced", "erased"]);
  });
});
