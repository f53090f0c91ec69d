import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { freeName } from "../../src/disk/free-name.ts";
import { aFolder } from "../support/folders.ts";

it("a free name is the first that no file has", async () => {
  const start = join(await aFolder(), "roofs");
  for (const expected of ["roofs.jpg", "roofs-2.jpg", "roofs-3.jpg"]) {
    const name = await freeName(start, ".jpg");
    expect(name.endsWith(expected)).toBe(true);
    await writeFile(name, "");
  }
  expect(await freeName(start, ".png")).toBe(`${start}.png`);
});
