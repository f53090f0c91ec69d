import { describe, expect, it } from "vitest";
import { folded } from "../../../src/reading/facts/folded.ts";

describe("folded", () => {
  it.each([
    ["The Kestrel Herald", "kestrelherald"],
    ["kestrel-herald", "kestrelherald"],
    ["Ｋestrel  Herald!", "kestrelherald"],
    ["Ölmühle", "ölmühle"],
    ["–", ""],
  ])("%j is %j", (name, same) => {
    expect(folded(name)).toBe(same);
  });
});
