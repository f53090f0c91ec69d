import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { mayMail } from "../../../scripts/friday/mailer.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { addReaders, beginIssue42 } from "../../support/ledger.ts";
import { aMailbox } from "../../support/mailbox.ts";
import { anIssue } from "../../support/makers.ts";
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

  it("mails through the server of its settings, each reader their own copy, and says how it ended", async () => {
    const folder = await aFolderWithAStore();
    await writeFile(folder.settings, "url: https://five.example\nservice: https://mail.five.example\n");
    for (const [kind, text] of [
      ["html", "<p>Words</p>"],
      ["txt", "Words"],
    ] as const)
      await writeFile(join(folder.issues, `0042.mail.${kind}`), text);
    const mailbox = await aMailbox();
    const variables = { ...smtp, FIVE_KEYS: oldKey, SMTP_URL: mailbox.url };
    const may = await mayMail(aWorld({ folder, variables }));
    if (!may.ok) throw new Error(may.trouble ?? may.says);
    const { store, send, mailHost } = may.mailer;
    expect(mailHost).toBe("five.example");
    await addReaders(store, 2, { domains: ["a.example", "b.example"] });
    await beginIssue42(store);
    const sent = await send(anIssue({ number: 42, title: "Doors and kerbs" }));
    expect(sent).toMatchObject({ kind: "done", counts: { recipients: 2, sent: 2 } });
    expect(mailbox.messages.map(({ to }) => to.join()).sort()).toEqual([
      "reader-0@a.example",
      "reader-1@b.example",
    ]);
    for (const { raw } of mailbox.messages) {
      expect(raw.toString()).toContain("Subject: Doors and kerbs\r\n");
      expect(raw.toString()).toMatch(
        /^List-Unsubscribe: <https:\/\/mail\.five\.example\/leave\/l[\w-]{43}>\r$/m,
      );
    }
  });

  it.each([
    ["the mail server", { MAIL_FROM: smtp.MAIL_FROM }, /SMTP_URL is not set/],
    ["the sender", { SMTP_URL: smtp.SMTP_URL }, /Say who sends/],
    ["the signature", { ...smtp, FIVE_DKIM_SELECTOR: "friday" }, /FIVE_DKIM_KEY is not/],
    ["the bounce address", { ...smtp, BOUNCE_ADDRESS: "bounce@five.example" }, /BOUNCE_ADDRESS/],
    ["the key", { ...smtp, FIVE_KEYS: newKey }, /made with the key k1/],
  ])("names what is missing of %s", async (_, variables, trouble) => {
    const folder = await aFolderWithAStore();
    const world = aWorld({ folder, variables: { FIVE_KEYS: oldKey, ...variables } });
    expect(await mayMail(world)).toEqual({ ok: false, trouble: expect.stringMatching(trouble) });
  });
});
