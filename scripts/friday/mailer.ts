// How this machine mails, from its settings: its store, its mail server and its signature.
import { existsSync } from "node:fs";
import { readPublication } from "../../src/content/settings-file.ts";
import { readSender, readSmtpSettings } from "../../src/mailing/smtp-settings.ts";
import type { MayMail } from "../../src/shipping/friday-world.ts";
import { movedTo } from "../../src/subscribers/store/moved.ts";
import { StoreError } from "../../src/subscribers/store/store-error.ts";
import type { World } from "../world.ts";

/** A store is never made by this: without one there is nobody to be mailed. */
export async function mayMail(world: World): Promise<MayMail> {
  const { folder, environment } = world;
  const isInFile = environment.DATABASE_URL === undefined;
  if (isInFile && environment.CI)
    return {
      ok: false,
      says: "Nobody is mailed from here: what a build service keeps in a file is gone with the run. Set DATABASE_URL and FIVE_KEYS there, or let npm run friday mail on the machine that has the subscribers.",
    };
  if (isInFile && !existsSync(folder.store)) return { ok: false };
  const { editor } = await readPublication(folder);
  const [smtp, sender] = [readSmtpSettings(environment), readSender(environment, editor.email)];
  for (const read of [smtp, sender])
    if (!read.ok) return { ok: false, trouble: `The subscribers are not mailed. ${read.message}` };
  try {
    const store = await world.store();
    const move = await movedTo(store);
    if (move)
      return {
        ok: false,
        trouble: `The subscribers are not mailed from here: their store was moved to ${move.to} on ${move.at.slice(0, 10)}. Set DATABASE_URL to where it is; npm run ship -- NUMBER --new-store mails from this one after all.`,
      };
    return {
      ok: false,
      trouble: `The subscribers are not mailed yet: the sender is being built (${store.id.slice(0, 8)}).`,
    };
  } catch (error) {
    if (error instanceof StoreError)
      return { ok: false, trouble: `The subscribers are not mailed. ${error.message}` };
    throw error;
  }
}
