import { describe, expect, it } from "vitest";
import { findSubscriber } from "../../src/subscribers/people/find-subscriber.ts";
import { takeWebhook } from "../../src/subscribers/take-webhook.ts";
import type { ReadWebhook, Webhook } from "../../src/subscribers/webhooks/provider-event.ts";
import { aMailTo, aReader } from "../support/mailed-people.ts";
import { anAddress, onEachStore } from "../support/stores.ts";

const posted = { body: "", authorization: "", nowMs: 0 };
const thatTells = (told: Webhook): ReadWebhook => ({ refusal: 403, read: () => told });
const gone = { id: "p:1", kind: "hard", address: "joan@example.org", reason: "550 5.1.1 unknown" } as const;

describe("takeWebhook", () => {
  onEachStore((open) => {
    it("ends the mail of whoever a provider names by address alone, once", async () => {
      await using store = await open();
      await aReader(store);
      const webhook = thatTells({ ok: true, events: [gone] });
      expect(await takeWebhook(store, webhook, posted)).toBe("taken");
      expect(await takeWebhook(store, webhook, posted)).toBe("taken");
      expect((await findSubscriber(store, anAddress()))?.state).toBe("bounced");
      expect(await store.db.selectFrom("mail_event").select("id").execute()).toHaveLength(1);
    });

    it("knows by the Message-ID which issue came back", async () => {
      await using store = await open();
      const { id } = await aReader(store);
      const messageId = await aMailTo(store, id, 41);
      await aMailTo(store, id, 42);
      await takeWebhook(
        store,
        thatTells({ ok: true, events: [{ ...gone, kind: "soft", messageId }] }),
        posted,
      );
      expect(await store.db.selectFrom("mail_event").select("issue").execute()).toEqual([{ issue: 41 }]);
    });

    it("settles the mails that arrived", async () => {
      await using store = await open();
      const { id } = await aReader(store);
      const messageId = await aMailTo(store, id, 42, "ambiguous");
      await takeWebhook(store, thatTells({ ok: true, events: [], arrived: [messageId] }), posted);
      expect(await store.db.selectFrom("delivery").select("state").execute()).toEqual([{ state: "sent" }]);
    });

    it("changes nothing where it is refused, or about nobody", async () => {
      await using store = await open();
      await aReader(store);
      expect(await takeWebhook(store, thatTells({ ok: false, why: "refused" }), posted)).toBe("refused");
      const stranger = { ...gone, address: "ann@example.org" };
      expect(await takeWebhook(store, thatTells({ ok: true, events: [stranger] }), posted)).toBe("taken");
      expect((await findSubscriber(store, anAddress()))?.state).toBe("confirmed");
      expect(await store.db.selectFrom("mail_event").select("id").execute()).toEqual([]);
    });
  });
});
