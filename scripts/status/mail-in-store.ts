// How mail stands in the store of the publication, where there is one.
import { countLetters, type LetterCounts } from "../../src/subscribers/ledger/count-letters.ts";
import { StoreError } from "../../src/subscribers/store/store-error.ts";
import { hasStore } from "../place-of-store.ts";
import { overdueMail } from "../service/overdue.ts";
import type { World } from "../world.ts";

/** `overdue` is the line that whoever watches the service is told too, of an issue's mail or of letters. */
export type MailInStore = { letters: LetterCounts; overdue: string | undefined };

/** A store is never made by this. `undefined` too where it does not open: whoever mails from it says why. */
export async function mailInStore(world: World): Promise<MailInStore | undefined> {
  if (!hasStore(world)) return undefined;
  try {
    const store = await world.store();
    return { letters: await countLetters(store), overdue: await overdueMail(store) };
  } catch (error) {
    if (error instanceof StoreError) return undefined;
    throw error;
  }
}
