import { describe, expect, it } from "vitest";
import { KeptBeside } from "../../../src/content/draft-file.ts";
import { ContentError } from "../../../src/content/front-matter.ts";
import { isTold, Overtaken } from "../../../src/desk/hand/told.ts";

describe("what an editor is told", () => {
  it("is that a file is to be mended, or that somebody else was faster; never a fault of ours", () => {
    const told = [new Overtaken("x"), new KeptBeside("x", "y"), new ContentError("a.md", undefined, "x")];
    expect(told.every(isTold)).toBe(true);
    expect([new Error("x"), new TypeError("x"), undefined, "x"].some(isTold)).toBe(false);
  });
});
