import { describe, expect, it } from "vitest";
import { evenly } from "../../src/service/typed-address.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aPassingClock } from "../support/people.ts";
import { aServiceWorld } from "../support/reader-service.ts";
import { theStoreIn } from "../support/stores.ts";

describe("an answer that tells nothing of the work", () => {
  it.each([
    [0, 250],
    [1, 249],
    [249, 1],
    [250, 250],
    [999, 1],
    [-5_000, 250],
  ])("that took %d ms waits %d more", async (tookMs, expected) => {
    const clock = aPassingClock();
    await using store = await theStoreIn((await aPublicationFolder()).store, { clock });
    const waited: number[] = [];
    const world = aServiceWorld(store, { pause: async (ms) => void waited.push(ms) });
    await evenly(world, async () => clock.pass(tookMs));
    expect(waited).toEqual([expected]);
  });
});
