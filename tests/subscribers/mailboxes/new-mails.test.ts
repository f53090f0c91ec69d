import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newMails } from "../../../src/subscribers/mailboxes/new-mails.ts";
import { aFolder } from "../../support/folders.ts";

async function aMaildir(count: number): Promise<string> {
  const folder = await aFolder();
  await mkdir(join(folder, "new"));
  for (let at = 0; at < count; at += 1) await writeFile(join(folder, "new", `${at}.a`), `mail ${at}`);
  return folder;
}

async function countOf(folder: string, limits: { most: number; signal?: AbortSignal }): Promise<number> {
  let count = 0;
  for await (const { seen } of newMails({ kind: "maildir", folder }, limits)) {
    await seen(count % 2 === 0);
    count += 1;
  }
  return count;
}

describe("newMails", () => {
  it("gives so many of a Maildir and no more, and the others the next time", async () => {
    const folder = await aMaildir(5);
    expect(await countOf(folder, { most: 3 })).toBe(3);
    expect(await countOf(folder, { most: 3 })).toBe(2);
    expect(await countOf(folder, { most: 3 })).toBe(0);
  });

  it("gives none once it is told to end", async () => {
    expect(await countOf(await aMaildir(2), { most: 3, signal: AbortSignal.abort() })).toBe(0);
  });

  it("says where there is no Maildir", async () => {
    await expect(countOf(await aFolder(), { most: 3 })).rejects.toThrow(
      'is no Maildir: it has no folder "new"',
    );
  });
});
