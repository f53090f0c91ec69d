import { expect, it } from "vitest";
import { addressesFor, forgedPaths, postAll } from "../support/forged-tokens.ts";
import { aReader, everything } from "../support/people.ts";
import { aServiceWorld, aServing } from "../support/reader-service.ts";
import { anAddress, onEachStore } from "../support/stores.ts";

onEachStore((open) => {
  it("twenty thousand tokens that are forged, cut, swapped or over open nothing over a real socket", async () => {
    await using store = await open();
    const id = await aReader(store, anAddress());
    const { url } = await aServing(aServiceWorld(store));
    const before = await everything(store);
    const forged = forgedPaths(store, id);
    expect(forged.length).toBeGreaterThan(20_000);
    expect(await postAll(url, forged)).toEqual(new Map([["404", forged.length]]));
    expect(await everything(store)).toEqual(before);
    // A real one opens its page: it was not the road that was closed.
    expect(await postAll(url, addressesFor(store, id).slice(0, 1))).toEqual(new Map([["200", 1]]));
  });
});
