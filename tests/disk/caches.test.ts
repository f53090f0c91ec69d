import { chmod, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openCaches } from "../../src/disk/caches.ts";
import { aFolder } from "../support/folders.ts";

describe("a cache", () => {
  it("gives what was written, to its owner alone, as long as the code is the same", async () => {
    const folder = join(await aFolder(), "cache");
    const file = openCaches(folder, () => "one").file("months/2026-11.json");
    expect(file.read()).toBeUndefined();
    file.write({ keys: [["a"], ["b", "c"]] });
    expect(file.read()).toEqual({ keys: [["a"], ["b", "c"]] });
    expect(
      openCaches(folder, () => "one")
        .file("months/2026-11.json")
        .read(),
    ).toEqual(file.read());
    expect(
      openCaches(folder, () => "two")
        .file("months/2026-11.json")
        .read(),
    ).toBeUndefined();
    if (process.platform !== "win32") {
      expect((await stat(join(folder, "months/2026-11.json"))).mode & 0o777).toBe(0o600);
      expect((await stat(folder)).mode & 0o777).toBe(0o700);
    }
  });

  it("keeps and finds nothing where the code cannot be told, is dropped, and names what it has", async () => {
    const folder = await aFolder();
    const nobody = openCaches(folder, () => undefined);
    nobody.file("months/a.json").write(1);
    expect(nobody.namesIn("months")).toEqual([]);
    const caches = openCaches(folder, () => "one");
    caches.file("months/a.json").write(1);
    expect([caches.namesIn("months"), nobody.file("months/a.json").read()]).toEqual([["a.json"], undefined]);
    caches.file("months/a.json").drop();
    caches.file("months/a.json").drop();
    expect([caches.namesIn("months"), caches.file("months/a.json").read()]).toEqual([[], undefined]);
  });

  it("takes back from others what they could read", async () => {
    const folder = await aFolder();
    await writeFile(join(folder, "issues.json"), "", { mode: 0o644 });
    openCaches(folder, () => "one")
      .file("issues.json")
      .write(1);
    if (process.platform !== "win32")
      expect((await stat(join(folder, "issues.json"))).mode & 0o777).toBe(0o600);
  });

  it("asks for the mark of the code once, and only when it is used", async () => {
    let asked = 0;
    const caches = openCaches(await aFolder(), () => `${++asked}`);
    const [one, other] = [caches.file("one"), caches.file("other")];
    expect(asked).toBe(0);
    one.write(1);
    other.write(2);
    expect([one.read(), other.read(), asked]).toEqual([1, 2, 1]);
  });

  it.each([
    ["half a file", '{"mark":"one","made":{"ke'],
    ["two that were written at once", '{"mark":"one","made":1}ade":2}'],
    ["nothing", ""],
    ["no object", "null"],
    ["no value", '{"mark":"one"}'],
    ["no mark", '{"made":1}'],
    ["what is no text", "\u0000\ufffd"],
  ])("of %s gives nothing", async (_, text) => {
    const folder = await aFolder();
    await writeFile(join(folder, "issues.json"), text);
    expect(
      openCaches(folder, () => "one")
        .file("issues.json")
        .read(),
    ).toBeUndefined();
  });

  it("that cannot be read or written costs no error", async () => {
    const folder = await aFolder();
    await mkdir(join(folder, "issues.json"));
    await writeFile(join(folder, "months"), "in the way");
    const caches = openCaches(folder, () => "one");
    for (const name of ["issues.json", "months/2026-11.json"]) {
      caches.file(name).write(1);
      expect(caches.file(name).read()).toBeUndefined();
    }
    const closed = join(folder, "closed");
    await mkdir(closed);
    await chmod(closed, 0o500);
    openCaches(closed, () => "one")
      .file("issues.json")
      .write(1);
    await chmod(closed, 0o700);
    // Who may do everything (root) writes there all the same.
    for (const name of await readdir(closed))
      expect(await readFile(join(closed, name), "utf8")).toContain("one");
  });
});
