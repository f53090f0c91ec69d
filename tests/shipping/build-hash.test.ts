import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildHash } from "../../src/shipping/build-hash.ts";
import { aFolder, aPublicationFolder } from "../support/folders.ts";

async function aPlace() {
  const folder = await aPublicationFolder();
  const code = await aFolder();
  await mkdir(folder.issues, { recursive: true });
  await mkdir(folder.privateBookmarks, { recursive: true });
  await mkdir(join(code, "src", "site"), { recursive: true });
  await writeFile(join(folder.issues, "0001.md"), "one");
  await writeFile(join(folder.bookmarks, "2026-11.jsonl"), "one");
  await writeFile(join(code, "src", "site", "page.astro"), "one");
  return { folder, code, hash: (day = "2026-11-27") => buildHash(folder, { code, day }) };
}

describe("buildHash", () => {
  it("is the same for the same, and of 16 hexadecimal digits", async () => {
    const { hash } = await aPlace();
    expect(await hash()).toMatch(/^[0-9a-f]{16}$/);
    expect(await hash()).toBe(await hash());
  });

  it.each([
    ["an issue", "content/issues/0001.md"],
    ["a new photo", "content/photos/a.jpg"],
    ["bookmarks", "bookmarks/2026-11.jsonl"],
    ["what is hidden", "bookmarks/hidden.txt"],
  ])("is another when %s changed", async (_what, path) => {
    const { folder, hash } = await aPlace();
    const before = await hash();
    await mkdir(folder.photos, { recursive: true });
    await writeFile(join(folder.root, path), "two");
    expect(await hash()).not.toBe(before);
  });

  it("is another for other code, and on another day", async () => {
    const { code, hash } = await aPlace();
    const before = await hash();
    expect(await hash("2026-11-28")).not.toBe(before);
    await writeFile(join(code, "src", "site", "page.astro"), "two");
    expect(await hash()).not.toBe(before);
  });

  it("is the same whatever readers do not see: private links, var, a file half written", async () => {
    const { folder, hash } = await aPlace();
    const before = await hash();
    await writeFile(join(folder.privateBookmarks, "2026-11.jsonl"), "secret");
    await mkdir(folder.private, { recursive: true });
    await writeFile(folder.sourceStates, "{}");
    await writeFile(join(folder.issues, ".0001.md.12.1.tmp"), "half");
    expect(await hash()).toBe(before);
  });

  it("is the same until a link that died, or its copy, is another: not when links were looked at", async () => {
    const { folder, hash } = await aPlace();
    const alive = { key: "a.example/", state: "alive", since: "2026-10-01", checked: "2026-10" };
    const dead = { ...alive, key: "b.example/", state: "dead" };
    const copy = "https://web.archive.org/web/2026/https://b.example/";
    const write = async (...records: object[]) => {
      await writeFile(folder.linkRecords, records.map((one) => `${JSON.stringify(one)}\n`).join(""));
      return hash();
    };
    const before = await hash();
    expect(await write(alive, dead)).toBe(before);
    expect(await write({ ...alive, checked: "2026-11", copy }, dead)).toBe(before);
    const withCopy = await write(alive, { ...dead, copy });
    expect(withCopy).not.toBe(before);
    expect(await write({ ...alive, checked: "2026-11" }, { ...dead, copy, checked: "2026-11" })).toBe(
      withCopy,
    );
    expect(await write(alive, { ...dead, state: "moved", copy })).toBe(before);
    expect(await write(alive, { ...dead, copy: `${copy}?` })).not.toBe(withCopy);
  });

  it("tells one file's words from another's", async () => {
    const { folder, hash } = await aPlace();
    await writeFile(join(folder.issues, "0002.md"), "two");
    const before = await hash();
    await writeFile(join(folder.issues, "0001.md"), "two");
    await writeFile(join(folder.issues, "0002.md"), "one");
    expect(await hash()).not.toBe(before);
    await rm(join(folder.root, "content"), { recursive: true });
    expect(await hash()).toMatch(/^[0-9a-f]{16}$/);
  });
});
