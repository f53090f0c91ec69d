import { describe, expect, it } from "vitest";
import { Overtaken } from "../../../src/desk/hand/told.ts";
import { openUndo } from "../../../src/desk/hand/undo.ts";

/** A deed that leaves its mark in a list. */
const aDeed = (said: string, marks: string[], fault?: Error) => ({
  said,
  back: async () => {
    if (fault) throw fault;
    marks.push(`back ${said}`);
  },
  again: async () => void marks.push(`again ${said}`),
});

describe("undo", () => {
  it("takes back the last deed first, and makes it again", async () => {
    const marks: string[] = [];
    const undo = openUndo();
    undo.did(aDeed("one", marks));
    undo.did(aDeed("two", marks));
    expect(undo.last()?.said).toBe("two");
    expect((await undo.undo())?.said).toBe("two");
    expect((await undo.undo())?.said).toBe("one");
    expect(await undo.undo()).toBeUndefined();
    expect((await undo.redo())?.said).toBe("one");
    expect(marks).toEqual(["back two", "back one", "again one"]);
  });

  it("forgets what was taken back once something else is done", async () => {
    const undo = openUndo();
    undo.did(aDeed("one", []));
    await undo.undo();
    undo.did(aDeed("two", []));
    expect(await undo.redo()).toBeUndefined();
  });

  it("lets go of a deed that somebody else undid since, and goes on to the one before", async () => {
    const marks: string[] = [];
    const undo = openUndo();
    undo.did(aDeed("one", marks));
    undo.did(aDeed("two", marks, new Overtaken("It is another now.")));
    await expect(undo.undo()).rejects.toThrow("It is another now.");
    expect((await undo.undo())?.said).toBe("one");
  });

  it("keeps a deed that could not be taken back", async () => {
    const undo = openUndo();
    undo.did(aDeed("one", [], new Error("the disk is full")));
    await expect(undo.undo()).rejects.toThrow("the disk is full");
    expect(undo.last()?.said).toBe("one");
  });
});
