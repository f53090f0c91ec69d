// The inbox in the store of this machine, for ingest, which may not look into the store itself.
import type { OwnInbox } from "../src/sources/services/service.ts";
import { markKept } from "../src/subscribers/inbox/decide.ts";
import { allWaitingIn } from "../src/subscribers/inbox/waiting.ts";
import { StoreError } from "../src/subscribers/store/store-error.ts";
import { hasStore } from "./place-of-store.ts";
import type { World } from "./world.ts";

/** A store that cannot be had is a reason, in the store's own words; where there is none yet, nothing waits. */
export function openOwnInbox(world: Pick<World, "store" | "folder" | "environment">): OwnInbox {
  return {
    waiting: () =>
      orWhy(async () => {
        const saves = hasStore(world) ? await allWaitingIn(await world.store(), "save") : [];
        return { ok: true, saves: saves.map((save) => ({ ...save, savedAt: save.cameAt })) };
      }),
    markTaken: (ids) =>
      orWhy(async () => {
        if (ids.length > 0) await markKept(await world.store(), ids, "save");
        return { ok: true };
      }),
  };
}

async function orWhy<T>(work: () => Promise<T>): Promise<T | { ok: false; why: string }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreError) return { ok: false, why: error.message };
    throw error;
  }
}
