import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { whoseMail } from "../../../src/subscribers/events/whose-mail.ts";
import { eraseSubscriber } from "../../../src/subscribers/people/suppress.ts";
import { makeToken } from "../../../src/subscribers/people/token.ts";
import { aMailTo, aReader } from "../../support/mailed-people.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";

const nothing = { address: undefined, token: undefined, messageId: undefined };

describe("whoseMail", () => {
  onEachStore((open) => {
    it("believes the token of a person, whatever address the report names, in whatever case it came back", async () => {
      await using store = await open();
      const { id, token } = await aReader(store);
      await aMailTo(store, id, 41);
      await aMailTo(store, id, 42);
      const found = await whoseMail(store, {
        ...nothing,
        token: token.toUpperCase(),
        address: "j@uni.example",
      });
      expect(found).toMatchObject({ person: { id }, issue: 42 });
    });

    it("believes the name of a mail together with its reader's address, and neither alone", async () => {
      await using store = await open();
      const { id } = await aReader(store);
      const messageId = await aMailTo(store, id, 41);
      await aMailTo(store, id, 42);
      expect(await whoseMail(store, { ...nothing, messageId, address: "JOAN@example.org" })).toMatchObject({
        person: { id },
        issue: 41,
      });
      expect(await whoseMail(store, { ...nothing, messageId })).toBeUndefined();
      expect(await whoseMail(store, { ...nothing, messageId, address: "ann@example.org" })).toBeUndefined();
      expect(await whoseMail(store, { ...nothing, address: "joan@example.org" })).toBeUndefined();
    });

    it("believes the address alone of a provider that has proved itself", async () => {
      await using store = await open();
      const { id } = await aReader(store);
      expect(
        await whoseMail(store, { ...nothing, address: "joan@EXAMPLE.org", isProven: true }),
      ).toMatchObject({ person: { id }, issue: undefined });
      expect(
        await whoseMail(store, { ...nothing, address: "ann@example.org", isProven: true }),
      ).toBeUndefined();
    });

    it("believes no token for another purpose, and knows nobody who was erased", async () => {
      await using store = await open();
      const { id, token } = await aReader(store);
      const leave = makeToken(store.keys, { purpose: "leave", subscriberId: id });
      expect(
        await whoseMail(store, { ...nothing, token: leave, address: "joan@example.org" }),
      ).toBeUndefined();
      await eraseSubscriber(store, anAddress());
      expect(await whoseMail(store, { ...nothing, token })).toBeUndefined();
    });

    it.each([
      ["not theirs yet", "move", "joan@new.example"],
      ["not theirs yet, and forgotten since", "move", null],
      ["theirs no more, and forgotten since", "moved", null],
    ] as const)(
      "says nothing of somebody whose letter went to an address that is %s",
      async (_, kind, address) => {
        await using store = await open();
        const { id, token } = await aReader(store);
        await store.db
          .insertInto("letter")
          .values({
            kind,
            subscriber_id: id,
            state: "sent",
            address,
            message_id: "<letter@letters.example>",
            not_before: 0,
            asked_at: 0,
            attempts: 1,
            claims: 1,
            is_hard: 0,
            changed_at: 0,
          })
          .execute();
        const moved = { token, messageId: "letter@letters.example", address: "joan@new.example" };
        expect(await whoseMail(store, moved)).toBeUndefined();
      },
    );

    it("believes no forged token, name or address", async () => {
      await using store = await open();
      const { id, token } = await aReader(store);
      await aMailTo(store, id, 42);
      const forged = fc
        .tuple(fc.nat(token.length - 1), fc.constantFrom(..."0123456789abcdefghijklmnopqrstuv"))
        .map(([at, sign]) => `${token.slice(0, at)}${sign}${token.slice(at + 1)}`);
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(forged, fc.string({ maxLength: 70 })),
          fc.string({ maxLength: 80 }),
          async (wrong, messageId) => {
            fc.pre(wrong !== token);
            expect(
              await whoseMail(store, { token: wrong, messageId, address: "joan@example.org" }),
            ).toBeUndefined();
          },
        ),
        { numRuns: 60 },
      );
    });
  });
});
