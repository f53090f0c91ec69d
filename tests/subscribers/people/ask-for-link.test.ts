import { describe, expect, it } from "vitest";
import { askForLink, linkMs } from "../../../src/subscribers/people/ask-for-link.ts";
import { leave } from "../../../src/subscribers/people/leave.ts";
import { eraseSubscriber, suppress } from "../../../src/subscribers/people/suppress.ts";
import type { Store } from "../../../src/subscribers/store/open-store.ts";
import { aPassingClock, aReader, lettersIn, mailHost } from "../../support/people.ts";
import { anAddress, onEachStore } from "../../support/stores.ts";

const joan = anAddress();
const links = async (store: Store) => (await lettersIn(store)).filter((kind) => kind === "link").length;

onEachStore((open) => {
  describe("askForLink", () => {
    it("writes one by the typed address or by the id, however many ask at once", async () => {
      const clock = aPassingClock();
      await using store = await open(clock);
      const id = await aReader(store, joan);
      const asked = Array.from({ length: 20 }, (_, at) =>
        askForLink(store, at % 2 ? { id } : { address: anAddress("JOAN@example.org") }, { mailHost }),
      );
      await Promise.all(asked);
      expect(await links(store)).toBe(1);
      clock.pass(linkMs);
      await askForLink(store, { id }, { mailHost });
      expect(await links(store)).toBe(2);
    });

    it("writes one to who has left: they may want to be erased", async () => {
      await using store = await open();
      await leave(store, await aReader(store, joan), { mailHost });
      await askForLink(store, { address: joan }, { mailHost });
      expect(await links(store)).toBe(1);
    });

    it("writes none to who is unknown, complained, bounced, is suppressed by hand or was erased", async () => {
      await using store = await open();
      const ends = ["complaint", "hard-bounce", "manual", "erased"] as const;
      for (const end of ends) {
        const address = anAddress(`${end}@example.org`);
        await aReader(store, address);
        await (end === "erased" ? eraseSubscriber(store, address) : suppress(store, address, end));
        await askForLink(store, { address }, { mailHost });
      }
      await askForLink(store, { address: anAddress("nobody@example.org") }, { mailHost });
      await askForLink(store, { id: "00000000-0000-4000-8000-000000000000" }, { mailHost });
      expect(await links(store)).toBe(0);
    });
  });
});
