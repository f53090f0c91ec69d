import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { runBounces } from "../../scripts/bounces.ts";
import { findSubscriber } from "../../src/subscribers/people/find-subscriber.ts";
import { aFolder, aPublicationFolder } from "../support/folders.ts";
import { aReader } from "../support/mailed-people.ts";
import { aDeliveryReport, aPlainMail, aRecipient } from "../support/raw-mails.ts";
import { saidDuring } from "../support/said.ts";
import { anAddress, oldKey, theStoreIn } from "../support/stores.ts";
import { aWorld } from "../support/world.ts";

const variables = { FIVE_KEYS: oldKey, CI: "true", MAIL_FROM: "news@letters.example" };
const report = aDeliveryReport([aRecipient({ address: "joan@example.org" })]);

/** What a program has on its standard input: /dev/null, where systemd or cron began it. */
const handed = (...chunks: string[]) => ({
  input: Readable.from(chunks.map((chunk) => Buffer.from(chunk))),
  output: new PassThrough(),
});

async function aFolderWithJoan() {
  const folder = await aPublicationFolder();
  await using store = await theStoreIn(folder.store);
  const { token } = await aReader(store);
  return { folder, bounce: `Delivered-To: bounce+${token}@letters.example\n${report}` };
}

describe("npm run bounces", () => {
  it("takes one mail from a mail server, and says how many and nobody's address", async () => {
    const { folder, bounce } = await aFolderWithJoan();
    const world = aWorld({ folder, variables, terminal: handed(bounce) });
    expect(await saidDuring(() => runBounces({}, world))).toBe("1 ended somebody's mail.");
    await using store = await theStoreIn(folder.store);
    expect(await findSubscriber(store, anAddress())).toMatchObject({ state: "bounced" });
  });

  it("takes all of a Maildir, each once", async () => {
    const { folder, bounce } = await aFolderWithJoan();
    const maildir = await aFolder();
    await mkdir(join(maildir, "new"));
    for (const [name, mail] of [
      ["1", bounce],
      ["2", report],
      ["3", aPlainMail()],
      ["4", bounce],
    ] as const)
      await writeFile(join(maildir, "new", name), mail);
    const world = aWorld({ folder, variables });
    expect(await saidDuring(() => runBounces({ maildir }, world))).toBe(
      "1 ended somebody's mail, 1 read before, 1 about no mail of yours, 1 no bounces: read them yourself.",
    );
    expect(await saidDuring(() => runBounces({ maildir }, world))).toBe("Nothing came back.");
    expect(await readdir(join(maildir, "cur"))).toHaveLength(4);
  });

  it("takes what lies in the mailbox that the environment names", async () => {
    const { folder, bounce } = await aFolderWithJoan();
    const maildir = await aFolder();
    await mkdir(join(maildir, "new"));
    await writeFile(join(maildir, "new", "1"), bounce);
    await writeFile(join(maildir, "new", "2"), aPlainMail());
    const world = aWorld({
      ...{ folder, variables: { ...variables, BOUNCE_MAILBOX: maildir }, terminal: handed() },
    });
    expect(await saidDuring(() => runBounces({}, world))).toBe(
      "1 ended somebody's mail, 1 no bounces: read them yourself.",
    );
    expect((await readdir(join(maildir, "cur"))).sort()).toEqual(["1:2,S", "2:2,"]);
  });

  it.each([
    ["of one mailbox", (maildir: string) => maildir],
    ["of a mailbox that is away", () => "imap://a:secret@127.0.0.1:9"],
    ["that is wrong", () => "pop3://a:secret@mail.example"],
  ])(
    "takes the mail that a mail server hands over, whatever name BOUNCE_MAILBOX has: one %s",
    async (_, named) => {
      const { folder, bounce } = await aFolderWithJoan();
      const maildir = await aFolder();
      await mkdir(join(maildir, "new"));
      await writeFile(join(maildir, "new", "1"), aPlainMail());
      const terminal = handed(bounce.slice(0, 40), bounce.slice(40));
      const world = aWorld({
        ...{ folder, terminal, variables: { ...variables, BOUNCE_MAILBOX: named(maildir) } },
      });
      expect(await saidDuring(() => runBounces({}, world))).toBe("1 ended somebody's mail.");
      expect(await readdir(join(maildir, "new"))).toEqual(["1"]);
    },
  );

  it("waits at a terminal for nobody, and reads the mailbox", async () => {
    const { folder, bounce } = await aFolderWithJoan();
    const maildir = await aFolder();
    await mkdir(join(maildir, "new"));
    await writeFile(join(maildir, "new", "1"), bounce);
    const terminal = { input: Object.assign(new PassThrough(), { isTTY: true }), output: new PassThrough() };
    const world = aWorld({
      ...{ folder, terminal, variables: { ...variables, BOUNCE_MAILBOX: maildir } },
    });
    expect(await saidDuring(() => runBounces({}, world))).toBe("1 ended somebody's mail.");
  });

  it("says what is wrong with the name of a mailbox, or with the mailbox, and no password", async () => {
    const { folder } = await aFolderWithJoan();
    const named = (BOUNCE_MAILBOX: string) =>
      runBounces({}, aWorld({ folder, variables: { ...variables, BOUNCE_MAILBOX }, terminal: handed() }));
    await expect(named("pop3://a:secret@mail.example")).rejects.toThrow(/^BOUNCE_MAILBOX is no mailbox\./);
    await expect(named("imap://a:secret@127.0.0.1:9")).rejects.toThrow(
      /^The mailbox .* 127\.0\.0\.1:9: ECONNREFUSED/,
    );
  });

  it("says what to do where there is no Maildir, or nothing to read", async () => {
    const { folder } = await aFolderWithJoan();
    await expect(runBounces({ maildir: await aFolder() }, aWorld({ folder, variables }))).rejects.toThrow(
      "is no Maildir",
    );
    const input = Object.assign(new PassThrough(), { isTTY: true });
    const world = aWorld({ folder, variables, terminal: { input, output: new PassThrough() } });
    await expect(runBounces({}, world)).rejects.toThrow("standard input");
    const startedByTimer = aWorld({ folder, variables, terminal: handed() });
    await expect(runBounces({}, startedByTimer)).rejects.toThrow("standard input");
  });
});
