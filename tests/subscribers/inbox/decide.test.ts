import { describe, expect, it } from "vitest";
import { decline, markKept } from "../../../src/subscribers/inbox/decide.ts";
import { save, suggest } from "../../../src/subscribers/inbox/send-in.ts";
import { allWaitingIn } from "../../../src/subscribers/inbox/waiting.ts";
import { aSave, aSuggestion } from "../../support/inbox.ts";
import { contentsOf } from "../../support/store-contents.ts";
import { onEachStore } from "../../support/stores.ts";

describe("deciding about what waits", () => {
  onEachStore((open) => {
    it("marks what is kept, each once, and of one kind alone where that is asked", async () => {
      await using store = await open();
      await save(store, [aSave(), aSave({ title: "Another" })]);
      await suggest(store, aSuggestion());
      const ids = (await allWaitingIn(store)).map(({ id }) => id);
      expect(await markKept(store, [])).toBe(0);
      expect(await markKept(store, ["0".repeat(32)])).toBe(0);
      expect(await markKept(store, ids, "save")).toBe(2);
      expect(await markKept(store, ids)).toBe(1);
      expect(await markKept(store, ids)).toBe(0);
      expect(await allWaitingIn(store)).toEqual([]);
    });

    it("leaves a reader's words and name to the bookmarks that have them, and the editor's own as they are", async () => {
      await using store = await open();
      await suggest(store, aSuggestion());
      await suggest(store, aSuggestion({ note: undefined, title: undefined }));
      await suggest(store, aSuggestion({ name: "Somebody Else" }));
      await save(store, [aSave()]);
      const waiting = await allWaitingIn(store);
      const kept = waiting.filter(({ name }) => name !== "Somebody Else").map(({ id }) => id);
      expect(await markKept(store, kept)).toBe(3);
      const inbox = JSON.stringify((await contentsOf(store))["inbox"]);
      expect(inbox).not.toContain("Joan Reader");
      expect(inbox.match(/It says why\./g)).toHaveLength(1);
      for (const stays of ["Somebody Else", "Page 3."]) expect(inbox).toContain(stays);
    });

    it("has the words and the name again of who sends in again what was kept", async () => {
      await using store = await open();
      await suggest(store, aSuggestion());
      const first = await allWaitingIn(store);
      await markKept(
        store,
        first.map(({ id }) => id),
      );
      await suggest(store, aSuggestion());
      expect(await allWaitingIn(store)).toMatchObject([aSuggestion()]);
    });

    it("takes out what is declined, with the name of who sent it", async () => {
      await using store = await open();
      await suggest(store, aSuggestion());
      await suggest(store, aSuggestion({ name: "Somebody Else" }));
      const [first] = (await allWaitingIn(store)).filter(({ name }) => name === "Joan Reader");
      await decline(store, first?.id ?? "");
      const inbox = JSON.stringify((await contentsOf(store))["inbox"]);
      expect(inbox).not.toContain("Joan Reader");
      expect(inbox).toContain("Somebody Else");
    });
  });
});
