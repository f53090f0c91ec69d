import { describe, expect, it } from "vitest";
import { openStoreTalk } from "../../../src/desk/hand/store-talk.ts";
import type { Store } from "../../../src/subscribers/store/open-store.ts";
import { StoreAway } from "../../../src/subscribers/store/store-error.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { theStoreIn } from "../../support/stores.ts";

async function aTalk(open: () => Promise<Store>) {
  const heard: string[] = [];
  let asked = 0;
  const talk = openStoreTalk({
    store: { open, where: async () => "here" },
    ask: async () => {
      asked += 1;
    },
    shown: () => String(asked),
    onChange: () => heard.push(`changed ${asked}`),
    say: (line) => heard.push(line),
  });
  return { talk, heard, asked: () => asked };
}

describe("the store, asked beside everything else", () => {
  it("is asked once for all who ask while one waits, and once more for who asks meanwhile", async () => {
    await using store = await theStoreIn((await aPublicationFolder()).store);
    const { talk, asked, heard } = await aTalk(async () => store);
    await Promise.all([talk.soon(), talk.soon(), talk.soon()]);
    expect(asked()).toBe(1);
    await talk.soon();
    expect([asked(), heard]).toEqual([2, ["changed 1", "changed 2"]]);
  });

  it("says in its own words why it does not answer, and forgets that when it does", async () => {
    await using store = await theStoreIn((await aPublicationFolder()).store);
    let isAway = true;
    const { talk, heard } = await aTalk(async () => {
      if (isAway) throw new StoreAway("Nobody is there.");
      return store;
    });
    await talk.soon();
    expect([talk.trouble(), heard]).toEqual(["The store does not answer: Nobody is there.", ["changed 0"]]);
    isAway = false;
    await talk.soon();
    expect(talk.trouble()).toBeUndefined();
  });

  it("tells the terminal of a fault of ours, and nobody once it is closed", async () => {
    const { talk, heard } = await aTalk(() => Promise.reject(new TypeError("Ours.")));
    await talk.soon();
    expect(heard.join()).toContain("Ours.");
    expect(talk.trouble()).toContain("the terminal says why");
    talk.close();
    const before = heard.length;
    await talk.soon();
    expect(heard).toHaveLength(before);
  });
});
