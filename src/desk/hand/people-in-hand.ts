// How many people are in the store, as they were when it last answered. Nothing waits for it.
import { readPublication } from "../../content/settings-file.ts";
import { dayIn } from "../../domain/calendar.ts";
import type { Clock } from "../../domain/clock.ts";
import type { PublicationFolder } from "../../domain/publication-folder.ts";
import type { SubscriberState } from "../../domain/subscriber.ts";
import { openStoreTalk, type StoreHere } from "./store-talk.ts";

/** How many would get an issue now, and how many are in each state. */
export type People = { readers: number; byState: Record<SubscriberState, number> };

export type PeopleInHand = {
  /** `undefined` where there is no store, and until it has answered. */
  now(): People | undefined;
  /** Asks the store beside everything else. */
  look(): Promise<void>;
  close(): void;
};

type Setting = {
  folder: PublicationFolder;
  clock: Clock;
  store: StoreHere;
  /** When the numbers have changed. */
  onChange: () => void;
  /** For whatever broke. */
  say: (line: string) => void;
};

export function openPeople({ folder, clock, store, onChange, say }: Setting): PeopleInHand {
  let people: People | undefined;
  const talk = openStoreTalk({
    ...{ store, onChange, say },
    ask: async (to) => {
      const [{ countReaders }, { countSubscribers }] = await Promise.all([
        import("../../subscribers/ledger/readers.ts"),
        import("../../subscribers/people/find-subscriber.ts"),
      ]);
      const { zone } = await readPublication(folder);
      const readers = await countReaders(to, dayIn(clock.now(), zone));
      people = { readers, byState: await countSubscribers(to) };
    },
    shown: () => JSON.stringify(people),
  });
  return {
    now: () => (talk.trouble() === undefined ? people : undefined),
    look: () => talk.soon(),
    close: () => talk.close(),
  };
}
