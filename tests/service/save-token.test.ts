import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { hasBearer, isEditor, isKnownPhone, rememberPhone } from "../../src/service/save-token.ts";
import type { ServiceWorld } from "../../src/service/service-world.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aServiceWorld } from "../support/reader-service.ts";
import { newKey, oldKey, theStoreIn } from "../support/stores.ts";

const saveToken = "a-token-of-the-editor-s-own";

/** What the service thinks of a request with these headers. */
async function think(world: ServiceWorld, headers: Record<string, string>) {
  const app = new Hono();
  app.get("/", async (context) =>
    context.json([hasBearer(context), await isEditor(world, context), isKnownPhone(world, context)]),
  );
  app.get("/remember", (context) => {
    rememberPhone(world, context);
    return context.text("");
  });
  const answer = await app.request("/", { headers });
  const cookie = world.saveToken && (await app.request("/remember")).headers.get("set-cookie")?.split(";")[0];
  return { thinks: await answer.json(), cookie: cookie ?? "" };
}

describe("the editor's token", () => {
  it("is taken from a header of any spelling, whole and as it is", async () => {
    await using store = await theStoreIn((await aPublicationFolder()).store);
    const world = aServiceWorld(store, { saveToken });
    for (const authorization of [`Bearer ${saveToken}`, `bearer  ${saveToken} `])
      expect((await think(world, { authorization })).thinks).toEqual([true, "yes", false]);
    for (const wrong of [saveToken.toUpperCase(), `${saveToken}x`, saveToken.slice(1), "Ä".repeat(4)])
      expect((await think(world, { authorization: `Bearer ${encodeURIComponent(wrong)}` })).thinks[1]).toBe(
        "no",
      );
    expect((await think(world, { authorization: `Basic ${saveToken}` })).thinks).toEqual([
      false,
      "no",
      false,
    ]);
  });

  it("is nobody's where there is none", async () => {
    await using store = await theStoreIn((await aPublicationFolder()).store);
    const world = aServiceWorld(store);
    for (const authorization of ["Bearer undefined", "Bearer "])
      expect((await think(world, { authorization })).thinks.slice(1)).toEqual(["no", false]);
  });

  it("lets a phone be known under an older key, and not after it has changed", async () => {
    const place = (await aPublicationFolder()).store;
    let cookie = "";
    {
      await using store = await theStoreIn(place, { keys: oldKey });
      cookie = (await think(aServiceWorld(store, { saveToken }), {})).cookie;
    }
    await using store = await theStoreIn(place, { keys: `${newKey},${oldKey}` });
    expect((await think(aServiceWorld(store, { saveToken }), { cookie })).thinks).toEqual([
      false,
      "no",
      true,
    ]);
    const other = aServiceWorld(store, { saveToken: `${saveToken}2` });
    expect((await think(other, { cookie })).thinks).toEqual([false, "no", false]);
  });
});
