// Mailers for tests of a Friday: the store is real, and what would go out is only counted.
import type { Sent } from "../../src/mailing/send-issue.ts";
import type { FridayWorld, Mailer } from "../../src/shipping/friday-world.ts";
import { countDeliveries } from "../../src/subscribers/ledger/count-deliveries.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { aFridayWorld, fridayAtNine, type StandInSite } from "./friday.ts";
import { addReaders } from "./ledger.ts";
import type { Machine } from "./machines.ts";
import { theStoreIn } from "./stores.ts";

export const hourMs = 3_600_000;

/** A clock that stands so long after the Friday's hour. */
export function later(ms: number) {
  return { now: () => new Date(Date.parse(fridayAtNine) + ms).toISOString() };
}

/** Settings under which readers may be mailed. */
export const mailingSettings =
  "url: https://five.example\nservice: https://mail.five.example\neditor: { email: editor@example.org }\n";

/** A store that was born a day before the Friday, with readers. */
export async function aStoreWithReaders(machine: Machine, readers = 3): Promise<Store> {
  const store = await theStoreIn(machine.folder.store, { clock: later(-24 * hourMs) });
  await addReaders(store, readers);
  return store;
}

/** A mailer that counts what it was asked to send, and ends as it is told. */
export function aMailer(store: Store, end: Partial<Sent> = {}): Mailer & { mailed: number[] } {
  const mailed: number[] = [];
  return {
    store,
    mailHost: "five.example",
    mailed,
    send: async ({ number }) => {
      mailed.push(number);
      const counts = await countDeliveries(store, number);
      return { kind: "done", counts, ...end } as Sent;
    },
  };
}

type Given = { site?: StandInSite } & Partial<FridayWorld>;

/** The world of a Friday on a machine that mails. */
export async function aMailingWorld(machine: Machine, mailer: Mailer, given: Given = {}) {
  return await aFridayWorld(machine.folder, { mayMail: async () => ({ ok: true, mailer }), ...given });
}
