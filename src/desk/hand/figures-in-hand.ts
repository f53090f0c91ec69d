// How the readership stands, as it was when the store last answered. Nothing waits for it.
import { dayIn } from "../../domain/calendar.ts";
import { type Clock, millisecondsNow } from "../../domain/clock.ts";
import type { Figures } from "../../subscribers/ledger/figures.ts";
import type { SettingsInHand } from "./settings-in-hand.ts";
import { openStoreTalk, type StoreHere } from "./store-talk.ts";

export type FiguresInHand = {
  /** `undefined` where there is no store, and until it has answered. */
  now(): Figures | undefined;
  /** Why it did not answer when it was asked last, in words. */
  trouble(): string | undefined;
  /** Asks the store beside everything else. */
  look(): Promise<void>;
  /** As `look`, for who asks with every page: not sooner than a while after it was asked so last. */
  lookAgain(): void;
  close(): void;
};

type Setting = {
  settings: SettingsInHand;
  clock: Clock;
  store: StoreHere;
  /** When the figures have changed. */
  onChange: () => void;
  /** For whatever broke. */
  say: (line: string) => void;
};

/** What came back longer ago is no news. */
const newsMs = 30 * 86_400_000;

/** An open page is made anew when the figures change: while mails leave that would be without end. */
const restMs = 4_000;

export function openFigures({ settings, clock, store, onChange, say }: Setting): FiguresInHand {
  let figures: Figures | undefined;
  const talk = openStoreTalk({
    ...{ store, onChange, say },
    ask: async (to) => {
      const { readFigures } = await import("../../subscribers/ledger/figures.ts");
      const { zone } = (await settings.now()).publication;
      const sinceMs = millisecondsNow(clock) - newsMs;
      figures = await readFigures(to, { sinceMs, today: dayIn(clock.now(), zone) });
    },
    shown: () => JSON.stringify(figures, withMaps),
  });
  let askedAt = Number.NEGATIVE_INFINITY;
  return {
    now: () => (talk.trouble() === undefined ? figures : undefined),
    trouble: () => talk.trouble(),
    look: () => talk.soon(),
    lookAgain: () => {
      const now = millisecondsNow(clock);
      if (now - askedAt < restMs) return;
      askedAt = now;
      void talk.soon();
    },
    close: () => talk.close(),
  };
}

function withMaps(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}
