import { expect, it } from "vitest";
import { detailDays, forgetDetails } from "../../../src/subscribers/events/forget-details.ts";
import { knownAbout } from "../../../src/subscribers/people/known-about.ts";
import { aMovableClock } from "../../support/clock.ts";
import { aMailTo } from "../../support/mailed-people.ts";
import { aReader, dayMs } from "../../support/people.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";

onEachStore((open) => {
  it("forgetDetails keeps after ninety days that a mail came back, and none of a server's words", async () => {
    const clock = aMovableClock();
    await using store = await open(clock);
    const id = await aReader(store, anAddress());
    await aMailTo(store, id, 42, "failed");
    await store.db.updateTable("delivery").set({ reply: "452 full", server_id: "4F3B2" }).execute();
    const event = {
      subscriber_id: id,
      issue: 42,
      kind: "soft",
      status: "4.2.2",
      reason: "452 full",
    } as const;
    const at = Date.parse(clock.now());
    await store.db
      .insertInto("mail_event")
      .values([
        { ...event, id: "old", at },
        { ...event, id: "new", at: at + dayMs },
      ])
      .execute();
    clock.move(detailDays * dayMs);
    await forgetDetails(store);
    expect((await knownAbout(store, id))?.returned.map(({ reason }) => reason)).toEqual([
      "452 full",
      "452 full",
    ]);
    clock.move(1);
    await forgetDetails(store);
    const known = await knownAbout(store, id);
    expect(known?.returned.map(({ kind, status }) => [kind, status])).toEqual([
      ["soft", undefined],
      ["soft", "4.2.2"],
    ]);
    const mails = await store.db.selectFrom("delivery").select(["reply", "server_id", "state"]).execute();
    expect(mails).toEqual([{ reply: null, server_id: null, state: "failed" }]);
  });
});
