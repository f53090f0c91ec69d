import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { noteVariable } from "../../src/disk/note-variable.ts";
import { aFolder } from "../support/folders.ts";

const variable = { name: "FIVE_SECRET", value: "made", note: "What it is for." };

describe("noteVariable", () => {
  it.each([
    ["", "# What it is for.\nFIVE_SECRET=made\n"],
    ["A=1", "A=1\n# What it is for.\nFIVE_SECRET=made\n"],
    ["FIVE_SECRET=\n", "FIVE_SECRET=\n# What it is for.\nFIVE_SECRET=made\n"],
  ])("adds to %j its line and what it is for", async (before, after) => {
    const path = join(await aFolder(), ".env");
    await writeFile(path, before);
    expect(await noteVariable(path, variable)).toBe("made");
    expect(await readFile(path, "utf8")).toBe(after);
  });

  it("makes the file where there is none, and gives what stood there before", async () => {
    const path = join(await aFolder(), ".env");
    expect(await noteVariable(path, variable)).toBe("made");
    expect(await noteVariable(path, { ...variable, value: "another" })).toBe("made");
  });
});
