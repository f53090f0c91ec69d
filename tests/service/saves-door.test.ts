import { describe, expect, it } from "vitest";
import { openService } from "../../src/service/service.ts";
import { save, suggest } from "../../src/subscribers/inbox/send-in.ts";
import { allWaitingIn } from "../../src/subscribers/inbox/waiting.ts";
import { aSave, aSuggestion } from "../support/inbox.ts";
import { aServiceWorld } from "../support/reader-service.ts";
import { onEachStore } from "../support/stores.ts";

const saveToken = "a-token-of-the-editor-s-own";
const headers = { authorization: `Bearer ${saveToken}` };

onEachStore((open) => {
  describe("the door for ingest", () => {
    it("gives saves page by page, no suggestion, and marks what was taken", async () => {
      await using store = await open();
      const service = await openService(aServiceWorld(store, { saveToken }));
      const many = Array.from({ length: 450 }, (_, at) => aSave({ url: `https://example.org/${at}` }));
      await save(store, many);
      await suggest(store, aSuggestion());
      const ids: string[] = [];
      let next: string | undefined = "";
      while (next !== undefined) {
        const page = await (await service.request(`/saves${next}`, { headers })).json();
        for (const { id } of page.saves) ids.push(id);
        next = page.next;
      }
      expect(new Set(ids).size).toBe(450);
      const take = (some: unknown) =>
        service.request("/saves/taken", { method: "POST", headers, body: JSON.stringify({ ids: some }) });
      const suggestions = (await allWaitingIn(store, "suggestion")).map(({ id }) => id);
      expect(await (await take([...ids.slice(0, 200), ...suggestions])).json()).toEqual({ taken: 200 });
      expect(await (await take(ids.slice(0, 200))).json()).toEqual({ taken: 0 });
      expect(await allWaitingIn(store, "save")).toHaveLength(250);
      expect(await allWaitingIn(store, "suggestion")).toHaveLength(1);
      for (const wrong of ["all", [1], ["x"], undefined]) expect((await take(wrong)).status).toBe(400);
    });
  });

  it("opens to the editor's token alone, and is not there without one", async () => {
    await using store = await open();
    await save(store, [aSave()]);
    const service = await openService(aServiceWorld(store, { saveToken }));
    for (const path of ["/saves", "/saves/taken"])
      for (const given of [{}, { authorization: "Bearer wrong" }, { authorization: saveToken }]) {
        const method = path === "/saves" ? "GET" : "POST";
        const answer = await service.request(path, { method, headers: given });
        expect([path, answer.status]).toEqual([path, 401]);
        expect(await answer.text()).not.toContain("example.org");
      }
    const closed = await openService(aServiceWorld(store));
    expect((await closed.request("/saves", { headers })).status).toBe(404);
    expect((await closed.request("/saves/taken", { method: "POST", headers })).status).toBe(404);
  });
});
