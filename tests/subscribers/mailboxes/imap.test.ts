import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { newMailsAt } from "../../../src/subscribers/mailboxes/imap.ts";
import {
  type ImapPlace,
  type MailLimits,
  readMailboxPlace,
} from "../../../src/subscribers/mailboxes/mailbox.ts";
import { hasImapServer, type ImapServer, startImapServer } from "../../support/imap-server.ts";

function placeAt(url: string): ImapPlace {
  const place = readMailboxPlace(url);
  if (place?.kind !== "imap") throw new Error(`${url} names no mailbox.`);
  return place;
}

async function textsAt(
  url: string,
  { isSettled, ...limits }: Partial<MailLimits> & { isSettled?: (text: string) => boolean | undefined } = {},
): Promise<string[]> {
  const texts: string[] = [];
  for await (const { raw, seen } of newMailsAt(placeAt(url), { most: 100, ...limits })) {
    const text = Buffer.from(raw).toString().trim();
    texts.push(text);
    const settled = isSettled ? isSettled(text) : true;
    if (settled !== undefined) await seen(settled);
  }
  return texts;
}

const aMail = (name: string) => `Subject: ${name}\n\n`;

describe.runIf(hasImapServer())("a mailbox at a real server", () => {
  let server: ImapServer;
  beforeAll(async () => {
    server = await startImapServer();
  });
  afterAll(() => server[Symbol.asyncDispose]());

  it("gives each mail once, in order, marks it as read and deletes none", async () => {
    const mailbox = await server.mailbox("joan");
    for (const name of ["one", "two", "three"]) await mailbox.deliver(aMail(name));
    expect(await textsAt(mailbox.url)).toEqual(["Subject: one", "Subject: two", "Subject: three"]);
    expect(await textsAt(mailbox.url)).toEqual([]);
    expect(await mailbox.flags()).toEqual(["Sa", "Sa", "Sa"]);
    await mailbox.deliver(aMail("four"));
    expect(await textsAt(mailbox.url)).toEqual(["Subject: four"]);
  });

  it("leaves unread what is for a person, and does not give it again", async () => {
    const mailbox = await server.mailbox("ann");
    for (const name of ["bounce", "letter"]) await mailbox.deliver(aMail(name));
    await textsAt(mailbox.url, { isSettled: (text) => text.includes("bounce") });
    expect(await textsAt(mailbox.url)).toEqual([]);
    expect(await mailbox.flags()).toEqual(["Sa", "a"]);
  });

  it("gives again what was not settled before a cut, in lots of a bounded size", async () => {
    const mailbox = await server.mailbox("max");
    for (const name of ["one", "two", "three"]) await mailbox.deliver(aMail(name));
    const isFirst = (text: string) => (text.includes("one") ? true : undefined);
    expect(await textsAt(mailbox.url, { most: 2, isSettled: isFirst })).toHaveLength(2);
    expect(await textsAt(mailbox.url, { most: 2 })).toEqual(["Subject: two", "Subject: three"]);
  });

  it("stops between two mails when it is told to", async () => {
    const mailbox = await server.mailbox("eve");
    for (const name of ["one", "two"]) await mailbox.deliver(aMail(name));
    const stop = new AbortController();
    const isSettled = () => {
      stop.abort();
      return true;
    };
    expect(await textsAt(mailbox.url, { signal: stop.signal, isSettled })).toEqual(["Subject: one"]);
  });

  it("reads the beginning of a mail without end", async () => {
    const mailbox = await server.mailbox("lea");
    await mailbox.deliver(`Subject: long\n\n${`${"x".repeat(70)}\n`.repeat(40_000)}`);
    expect((await textsAt(mailbox.url))[0]?.length).toBeLessThanOrEqual(1_000_000);
  });

  it("says what is wrong without a sign of the password", async () => {
    const mailbox = await server.mailbox("tom");
    const wrong = mailbox.url.replace("secret", "guess");
    await expect(textsAt(wrong)).rejects.toThrow("127.0.0.1 refuses the name or the password");
    await expect(textsAt(`${mailbox.url}/Nowhere`)).rejects.toThrow("has no folder Nowhere");
  });
});

/** A server that speaks as it is told: what it says to each command, by the command's first word. */
async function aScriptedServer(answers: Record<string, string>): Promise<{ url: string; heard: string[] }> {
  const heard: string[] = [];
  const server = createServer((socket: Socket) => {
    socket.on("error", () => {});
    socket.write("* OK [CAPABILITY IMAP4rev1] here\r\n");
    let rest = "";
    socket.on("data", (chunk) => {
      rest += chunk;
      const lines = rest.split("\r\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        heard.push(line.replace(/^\S+ /, ""));
        const [tag = "", ...words] = line.split(" ");
        const name = words[0] === "UID" ? `UID ${words[1]}` : (words[0] ?? "");
        const said = answers[name.toUpperCase()];
        if (said === "hang up") socket.destroy();
        else socket.write(`${said ?? ""}${tag} OK done\r\n`);
      }
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  return { url: `imap://bounce:secret@127.0.0.1:${port}`, heard };
}

const inbox = "* 1 EXISTS\r\n* OK [UIDVALIDITY 1] x\r\n* FLAGS (\\Seen \\Flagged)\r\n";
const noMarks = `${inbox}* OK [PERMANENTFLAGS (\\Seen \\Flagged)] no marks of yours\r\n`;
const oneMail = "* 1 FETCH (UID 7 BODY[]<0> {14}\r\nSubject: one\r\n)\r\n";

describe("a mailbox at a server of few words", () => {
  it("that keeps no marks has what is left for a person starred, and looks at what is neither read nor starred", async () => {
    const { url, heard } = await aScriptedServer({
      ...{ SELECT: noMarks, "UID SEARCH": "* SEARCH 7\r\n", "UID FETCH": oneMail },
    });
    expect(await textsAt(url, { isSettled: () => false })).toEqual(["Subject: one"]);
    const said = heard.join("\n");
    expect(said).toMatch(/UID SEARCH .*UNSEEN/);
    expect(said).toMatch(/UID SEARCH .*UNFLAGGED/);
    expect(said).toMatch(/UID STORE 7 \+FLAGS(?:\.SILENT)? \(\\Flagged\)/);
    expect(said).toMatch(/UID FETCH 7 .*BODY\.PEEK\[\]<0\.1000000>/);
  });

  it("that hangs up in the middle is said so, and ends nothing else", async () => {
    for (const at of ["SELECT", "UID SEARCH", "UID FETCH"]) {
      const { url } = await aScriptedServer({
        ...{ SELECT: noMarks, "UID SEARCH": "* SEARCH 7\r\n", "UID FETCH": oneMail, [at]: "hang up" },
      });
      await expect(textsAt(url)).rejects.toThrow("cannot be read at 127.0.0.1");
    }
  });

  it("that is not there is said so", async () => {
    await expect(textsAt("imap://bounce:secret@127.0.0.1:9")).rejects.toThrow(
      "cannot be read at 127.0.0.1:9: ECONNREFUSED",
    );
  });

  it("that offers no TLS gets no password, but on this very machine", async () => {
    const { url, heard } = await aScriptedServer({});
    const elsewhere = { ...placeAt(url), isHere: false };
    const mails = newMailsAt(elsewhere, { most: 1 });
    await expect(mails.next()).rejects.toThrow("cannot be read");
    expect(heard.join("\n")).not.toMatch(/LOGIN|AUTHENTICATE|secret/);
  });
});
