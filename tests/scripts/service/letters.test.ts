import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import PostalMime from "postal-mime";
import { describe, expect, it, vi } from "vitest";
import { openBell } from "../../../scripts/service/bell.ts";
import { keepMailing } from "../../../scripts/service/letters.ts";
import { openServiceWorld } from "../../../scripts/service/open.ts";
import { machineClock } from "../../../scripts/world.ts";
import { openService } from "../../../src/service/service.ts";
import { askToJoin } from "../../../src/subscribers/people/ask-to-join.ts";
import type { Store } from "../../../src/subscribers/store/open-store.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { aMailbox } from "../../support/mailbox.ts";
import { patiently } from "../../support/patiently.ts";
import { asking, idOf } from "../../support/people.ts";
import { aForm } from "../../support/reader-service.ts";
import { anAddress, onEachStore, theStoreIn } from "../../support/stores.ts";
import { aWorld } from "../../support/world.ts";

const settings = `title: Five for Friday
url: https://five.example
service: https://mail.five.example
editor: { name: Joan, email: joan@five.example }
`;

/** A service's letters' sender on the store; `end` tells it to stop. */
async function aSender(store: Store, variables: Record<string, string>) {
  const folder = await aPublicationFolder();
  await mkdir(dirname(folder.settings), { recursive: true });
  await writeFile(folder.settings, settings);
  const world = aWorld({ folder, variables, clock: machineClock });
  const bell = openBell();
  const said: string[] = [];
  const own = { ...openServiceWorld(world, store, bell.ring), say: (line: string) => void said.push(line) };
  const stop = new AbortController();
  const running = keepMailing(own, world, { bell, stopped: stop.signal });
  const end = async () => {
    stop.abort();
    await running;
  };
  return { own, said, end, running };
}

describe("the letters of a service", () => {
  onEachStore((_, aPlace) => {
    it("leave within seconds of a form, once, though two services look for them, and lead to the welcome", async () => {
      const place = await aPlace();
      await using store = await theStoreIn(place, { clock: machineClock });
      await using other = await theStoreIn(place, { clock: machineClock });
      const { url, messages } = await aMailbox();
      const one = await aSender(store, { SMTP_URL: url });
      const two = await aSender(other, { SMTP_URL: url });
      const service = await openService({ ...one.own, pause: async () => {} });
      const people = ["ann", "ben", "cid"].map((name) => `${name}@x.example`);
      for (const email of people) await service.request("/sign-up", aForm({ email }));
      await vi.waitFor(() => expect(messages).toHaveLength(3), patiently);
      const asks = await PostalMime.parse(messages.find(({ to }) => to.includes("ann@x.example"))?.raw ?? "");
      const [, path = ""] = /https:\/\/mail\.five\.example(\/confirm\/\S+)/.exec(asks.text ?? "") ?? [];
      await service.request(path);
      await service.request(path, { method: "HEAD" });
      expect(messages).toHaveLength(3);
      await service.request(path, { method: "POST" });
      await vi.waitFor(() => expect(messages).toHaveLength(4), patiently);
      await Promise.all([one.end(), two.end()]);
      expect(messages.map(({ to }) => to[0]).sort()).toEqual([...people, "ann@x.example"].sort());
      expect([...one.said, ...two.said]).toEqual([]);
      const rows = await store.db.selectFrom("letter").select("state").execute();
      expect(rows.map(({ state }) => state)).toEqual(["sent", "sent", "sent", "sent"]);
    }, 60_000);

    it("wait in the store where there is no mail server, and that is said once, without an address", async () => {
      await using store = await theStoreIn(await aPlace(), { clock: machineClock });
      await askToJoin(store, anAddress(), asking);
      expect(await idOf(store, anAddress())).toBeDefined();
      const { said, running } = await aSender(store, {});
      await running;
      expect(said).toEqual([
        expect.stringMatching(/^Letters wait in the store.*SMTP_URL=smtp:\/\/user:password@host:587/),
      ]);
      expect(said.join()).not.toContain("joan@");
    });
  });
});
