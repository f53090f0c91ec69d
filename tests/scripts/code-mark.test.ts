import { mkdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { codeMark } from "../../scripts/code-mark.ts";
import { aFolder } from "../support/folders.ts";

const files = ["package-lock.json", "src/domain/a.ts", "src/content/yaml/b.ts", "src/bookmarks/c.ts"];

async function aCheckout(): Promise<string> {
  const root = await aFolder();
  for (const file of files) {
    await mkdir(join(root, file, ".."), { recursive: true });
    await writeFile(join(root, file), "one");
  }
  return root;
}

/** Of a process that began later than everything that is written here. */
const later = Number.POSITIVE_INFINITY;

describe("the mark of the code", () => {
  it("is the same as long as nobody changes it", async () => {
    const root = await aCheckout();
    expect(codeMark(root, later)).toMatch(/^[0-9a-f]{16}$/);
    expect(codeMark(root, later)).toBe(codeMark(root, later));
    await mkdir(join(root, "src/site"));
    await writeFile(join(root, "src/site/page.ts"), "of another room");
    expect(codeMark(root, later)).toBe(codeMark(root, later));
  });

  it.each(files)("is another after %s was changed, and after it was changed back", async (file) => {
    const root = await aCheckout();
    const marks = [codeMark(root, later)];
    for (const text of ["two", "one"]) {
      await writeFile(join(root, file), text);
      // A file system's clock may stand still between two writes.
      await utimes(join(root, file), marks.length, marks.length);
      marks.push(codeMark(root, later));
    }
    expect(new Set(marks).size).toBe(3);
  });

  it("is another with a file more", async () => {
    const root = await aCheckout();
    const before = codeMark(root, later);
    await writeFile(join(root, "src/domain/d.ts"), "");
    expect(codeMark(root, later)).not.toBe(before);
  });

  it("is none where the code was changed after the process began: it may run what was there before", async () => {
    const root = await aCheckout();
    expect(codeMark(root, 0)).toBeUndefined();
  });

  it("is one for the code that is here", () => {
    expect(codeMark(undefined, later)).toMatch(/^[0-9a-f]{16}$/);
  });
});
