// The store asked beside everything else: it may be far away, or away, and nothing here waits for it.
import type { Store } from "../../subscribers/store/open-store.ts";
import { StoreError } from "../../subscribers/store/store-error.ts";
import { openTurns } from "./turns.ts";

/** The store of subscribers and of the inbox. `open` is absent where there is none here. */
export type StoreHere = {
  open: (() => Promise<Store>) | undefined;
  /** Where it is, in words for the editor. */
  where(): Promise<string>;
};

export type StoreTalk = {
  /** Asks it, behind whatever was asked before; those who ask while one waits share it. */
  soon(): Promise<void>;
  /** Why it did not answer when it was asked last, in words. */
  trouble(): string | undefined;
  close(): void;
};

type Setting = {
  store: StoreHere;
  ask: (store: Store) => Promise<void>;
  /** All that is shown of its answers, as a text: `onChange` is called when that is another. */
  shown: () => string;
  onChange: () => void;
  /** For whatever broke. */
  say: (line: string) => void;
};

export function openStoreTalk({ store, ask, shown, onChange, say }: Setting): StoreTalk {
  let trouble: string | undefined;
  let next: Promise<void> | undefined;
  let isClosed = false;
  const inTurn = openTurns();
  const look = async () => {
    if (!store.open || isClosed) return;
    const before = `${trouble} ${shown()}`;
    try {
      await ask(await store.open());
      trouble = undefined;
    } catch (error) {
      if (!isClosed) trouble = whyNot(error, say);
    }
    if (`${trouble} ${shown()}` !== before && !isClosed) onChange();
  };
  return {
    soon: () => {
      next ??= inTurn(async () => {
        next = undefined;
        await look();
      });
      return next;
    },
    trouble: () => trouble,
    close: () => {
      isClosed = true;
    },
  };
}

/** In the store's own words; of a fault of ours the terminal says more. */
function whyNot(error: unknown, say: (line: string) => void): string {
  if (error instanceof StoreError) return `The store does not answer: ${error.message}`;
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return "The store cannot be read; the terminal says why.";
}
