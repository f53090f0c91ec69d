import { describe, expect, it } from "vitest";
import { aDesk } from "../../support/desk.ts";

describe("what the desk has at hand", () => {
  it("are the links and issues as they are, and nothing to undo", async () => {
    const { desk, shelf } = await aDesk();
    expect(desk.links.all()).toEqual(shelf.bookmarks());
    expect((await desk.issues.now()).issues).toEqual([]);
    expect(desk.undo.last()).toBeUndefined();
  });

  it("is let go of once", async () => {
    const { desk } = await aDesk();
    desk[Symbol.dispose]();
    const before = desk.watch.count();
    await desk.links.change("https://example.org/a", (link) => ({ ...link, note: "x" }));
    expect(desk.watch.count()).toBe(before);
  });
});
