import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { faceNames } from "../../src/service/pages/style.ts";
import { openService } from "../../src/service/service.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aServiceWorld } from "../support/reader-service.ts";
import { theStoreIn } from "../support/stores.ts";

describe("the faces", () => {
  it.each(faceNames)("%s is the site's own file, to be kept for a day", async (name) => {
    await using store = await theStoreIn((await aPublicationFolder()).store);
    const answer = await (await openService(aServiceWorld(store))).request(`/faces/${name}.woff2`);
    expect(answer.headers.get("content-type")).toBe("font/woff2");
    expect(answer.headers.get("cache-control")).toBe("public, max-age=86400");
    const file = readFileSync(`src/site/fonts/${name}.woff2`);
    expect(Buffer.from(await answer.arrayBuffer()).equals(file)).toBe(true);
  });

  it("are missed by nobody where the files are not there", async () => {
    await using store = await theStoreIn((await aPublicationFolder()).store);
    const world = aServiceWorld(store, { face: async () => undefined });
    expect((await (await openService(world)).request("/faces/title.woff2")).status).toBe(404);
  });
});
