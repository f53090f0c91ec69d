import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openPlainScripts } from "../../src/desk/plain-scripts.ts";
import { aFolder } from "../support/folders.ts";

describe("a script of the desk", () => {
  it("comes without its types, and is kept for the next start", async () => {
    const folder = join(await aFolder(), "desk-scripts");
    const made = await openPlainScripts(folder)("outbox.js");
    expect(made).toContain("export function");
    expect(made).not.toMatch(/^type /m);
    expect(await readdir(folder)).toEqual(["outbox.js"]);
    await writeFile(join(folder, "outbox.js"), `${made}// as kept\n`);
    expect(await openPlainScripts(folder)("outbox.js")).toBe(`${made}// as kept\n`);
  });

  it("is made anew where what is kept was made from another, or cut off", async () => {
    const folder = await aFolder();
    const made = (await openPlainScripts(folder)("outbox.js")) ?? "";
    for (const kept of ["", made.slice(0, 30), `// 00${made.slice(5)}`]) {
      await writeFile(join(folder, "outbox.js"), kept);
      expect(await openPlainScripts(folder)("outbox.js")).toBe(made);
      expect(await readFile(join(folder, "outbox.js"), "utf8")).toBe(made);
    }
  });

  it("is none under a name that no script has", async () => {
    expect(await openPlainScripts(await aFolder())("none.js")).toBeUndefined();
  });
});
