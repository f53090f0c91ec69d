import { mkdir, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { mayMail } from "../../../scripts/friday/mailer.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { newKey, oldKey, theStoreIn } from "../../support/stores.ts";
import { aWorld } from "../../support/world.ts";

const smtp = { SMTP_URL: "smtp://127.0.0.1:2525", MAIL_FROM: "five@five.example" };

async function aFolderWithAStore() {
  const folder = await aPublicationFolder();
  await mkdir(folder.issues, { recursive: true });
  await writeFile(folder.settings, "url: https://five.example\n");
  await (await theStoreIn(folder.store))[Symbol.asyncDispose]();
  return folder;
}

describe("whether this machine mails", () => {
  it("says nothing where there are no subscribers, and makes no store", async () => {
    const folder = await aPublicationFolder();
    expect(await mayMail(aWorld({ folder, variables: smtp }))).toEqual({ ok: false });
  });

  it("says of a build service that its disk is thrown away", async () => {
    const folder = await aFolderWithAStore();
    expect(await mayMail(aWorld({ folder, variables: { ...smtp, CI: "true" } }))).toEqual({
      ok: false,
      says: expect.stringContaining("Set DATABASE_URL and FIVE_KEYS there"),
    });
  });

  it.each([
    ["the mail server", { MAIL_FROM: smtp.MAIL_FROM }, /SMTP_URL is not set/],
    ["the sender", { SMTP_URL: smtp.SMTP_URL }, /Say who sends/],
    ["the key", { ...smtp, FIVE_KEYS: newKey }, /made with the key k1/],
  ])("names what is missing of %s", async (_, variables, trouble) => {
    const folder = await aFolderWithAStore();
    const world = aWorld({ folder, variables: { FIVE_KEYS: oldKey, ...variables } });
    expect(await mayMail(world)).toEqual({ ok: false, trouble: expect.stringMatching(trouble) });
  });
});
