import { describe, expect, it } from "vitest";
import { list, show } from "../../../scripts/subscribers/show.ts";
import { takeIn } from "../../../src/subscribers/people/take-in.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { saidDuring } from "../../support/said.ts";
import { anAddress, theStoreIn } from "../../support/stores.ts";

async function aStoreWithThree() {
  const store = await theStoreIn((await aPublicationFolder()).store);
  await takeIn(store, [
    {
      address: anAddress(),
      state: "confirmed",
      addedAt: "2021-02-04T00:00:00.000Z",
      pausedUntil: "2026-12-25",
    },
    { address: anAddress("ben@x.example"), state: "bounced", addedAt: "2021-02-05T00:00:00.000Z" },
    { address: anAddress("cleo@x.example"), state: "pending" },
  ]);
  return store;
}

describe("npm run subscribers -- list | show", () => {
  it("lists everybody, or those in one state, and counts all", async () => {
    await using store = await aStoreWithThree();
    const counts = "1 pending, 1 confirmed, 1 bounced";
    expect(
      await saidDuring(() => list(store, undefined)),
    ).toBe(`joan@example.org  confirmed, paused until 2026-12-25, added 2021-02-04
ben@x.example  bounced, added 2021-02-05
cleo@x.example  pending, added 2026-11-27
${counts}`);
    expect(await saidDuring(() => list(store, "bounced"))).toBe(
      `ben@x.example  bounced, added 2021-02-05\n${counts}`,
    );
  });

  it("shows one in a line, or all that is known of them for them to have", async () => {
    await using store = await aStoreWithThree();
    expect(await saidDuring(() => show(store, anAddress("ben@x.example"), false))).toBe(
      "ben@x.example  bounced, added 2021-02-05",
    );
    expect(await saidDuring(() => show(store, anAddress("nobody@x.example"), false))).toContain(
      "is not in the store",
    );
    expect(JSON.parse(await saidDuring(() => show(store, anAddress(), true)))).toMatchObject({
      address: "joan@example.org",
      subscriber: { state: "confirmed", pausedUntil: "2026-12-25" },
      tables: {},
    });
  });
});
