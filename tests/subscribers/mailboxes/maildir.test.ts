import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newMailsIn } from "../../../src/subscribers/mailboxes/maildir.ts";
import { aFolder } from "../../support/folders.ts";

async function aMaildir(mails: Record<string, string>): Promise<string> {
  const folder = await aFolder();
  await mkdir(join(folder, "new"));
  for (const [name, mail] of Object.entries(mails)) await writeFile(join(folder, "new", name), mail);
  return folder;
}

const textsIn = async (folder: string, isTaken = true) => {
  const texts: string[] = [];
  for await (const { raw, seen } of newMailsIn(folder)) {
    texts.push(Buffer.from(raw).toString());
    if (isTaken) await seen();
  }
  return texts;
};

describe("newMailsIn", () => {
  it("gives each mail once, in order, and moves it to the seen ones", async () => {
    const folder = await aMaildir({ "2.b.host": "two", "1.a.host": "one", ".hidden": "no" });
    expect(await textsIn(folder)).toEqual(["one", "two"]);
    expect(await textsIn(folder)).toEqual([]);
    expect((await readdir(join(folder, "cur"))).sort()).toEqual(["1.a.host:2,S", "2.b.host:2,S"]);
  });

  it("gives again what was not taken to its end", async () => {
    const folder = await aMaildir({ "1.a": "one" });
    expect(await textsIn(folder, false)).toEqual(["one"]);
    expect(await textsIn(folder)).toEqual(["one"]);
  });

  it("reads the beginning of a mail that has no end", async () => {
    const folder = await aMaildir({ "1.a": "x".repeat(3_000_000) });
    expect((await textsIn(folder))[0]).toHaveLength(1_000_000);
  });

  it("does without a mail that another program took", async () => {
    const folder = await aMaildir({ "1.a": "one", "2.b": "two" });
    for await (const { seen } of newMailsIn(folder)) {
      await rm(join(folder, "new"), { recursive: true });
      await seen();
    }
  });

  it("throws where there is no Maildir", async () => {
    await expect(textsIn(await aFolder())).rejects.toThrow("ENOENT");
  });
});
