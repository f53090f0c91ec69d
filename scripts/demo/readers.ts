// The demo's readers on the service's own pages: they sign up, follow the links of their letters, and leave, as people
// do it, over http and through the mails that they got.
import { setTimeout } from "node:timers/promises";
import PostalMime, { type Email } from "postal-mime";
import { serveService } from "../../src/service/serve.ts";
import { openService } from "../../src/service/service.ts";
import { readBounce } from "../../src/subscribers/bounce.ts";
import { type Settled, settleBounce } from "../../src/subscribers/settle-bounce.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { openBell } from "../service/bell.ts";
import { keepMailing } from "../service/letters.ts";
import { openServiceWorld } from "../service/open.ts";
import type { World } from "../world.ts";
import { ask } from "./ask.ts";
import type { Mailbox } from "./mailbox.ts";

/** What the demo's readers have: the service, their mail, and the store into which a mail server's word comes. */
export type DemoReaders = AsyncDisposable & {
  store: Store;
  mailbox: Mailbox;
  /** Opens an address of the service's; where there is a form it is filled in and sent. */
  open(address: string, form?: Record<string, string>): Promise<string>;
};

/** The form takes nothing that comes sooner after its page. */
const typingMs = 2_500;

/** `pass` lets so much of the demo's time go by. */
export async function openReaders(
  world: World,
  { mailbox, pass }: { mailbox: Mailbox; pass(ms: number): void },
): Promise<DemoReaders> {
  const store = await world.store();
  const stop = new AbortController();
  const bell = openBell();
  const own = openServiceWorld(world, store, bell.ring);
  const serving = await serveService(await openService(own), { port: 0 });
  const mailing = keepMailing(own, world, { bell, stopped: stop.signal });
  return {
    ...{ store, mailbox },
    // It is reached here, and in letters by the name that it has for everybody.
    open: async (address, form) => {
      if (form) pass(typingMs);
      return await ask(serving.port, new URL(address, "http://service.invalid").pathname, form);
    },
    [Symbol.asyncDispose]: async () => {
      await serving[Symbol.asyncDispose]();
      stop.abort();
      await mailing;
    },
  };
}

/** Each types an address into the form; of the letters that come the links are opened, and those of `yes` pressed. */
export async function signUp(readers: DemoReaders, addresses: string[], yes: string[]): Promise<void> {
  for (const email of addresses) {
    const page = await readers.open("/");
    const [, at = ""] = /name="at" value="([^"]+)"/.exec(page) ?? [];
    await readers.open("/sign-up", { email, at });
  }
  for (const email of addresses) {
    const { text = "" } = await mailTo(readers, email, /is this your address/);
    const [link = ""] = /https:\S+\/confirm\/\S+/.exec(text) ?? [];
    await readers.open(link);
    if (yes.includes(email)) await readers.open(link, {});
  }
  for (const email of yes) await mailTo(readers, email, /you are on the list/);
}

/** What the server of somebody's domain says of their newest mail comes back. */
export async function comeBack(readers: DemoReaders, address: string): Promise<Settled | undefined> {
  const { messageId = "" } = await mailTo(readers, address, /./);
  const bounce = readBounce(Buffer.from(aBounceOf(messageId, address)));
  return bounce && (await settleBounce(readers.store, bounce, { id: messageId }));
}

/** By the button that mail programs show, in one POST (RFC 8058). */
export async function leaveByOneClick(readers: DemoReaders, address: string): Promise<void> {
  const { headers } = await mailTo(readers, address, isOfAnIssue);
  const field = headers.find(({ key }) => key === "list-unsubscribe")?.value ?? "";
  await readers.open(field.slice(1, -1), { "List-Unsubscribe": "One-Click" });
  await mailTo(readers, address, /you have left/);
}

/** Letters begin with the publication's title. */
const isOfAnIssue = /^(?!Five for Friday:)/;
const longestWaitMs = 20_000;
const glanceMs = 20;

/** The newest mail to the address with such a subject, as soon as it has come. */
async function mailTo({ mailbox }: DemoReaders, address: string, subject: RegExp): Promise<Email> {
  for (let waitedMs = 0; waitedMs < longestWaitMs; waitedMs += glanceMs) {
    const mails = mailbox.messages.filter(({ to }) => to.includes(address)).reverse();
    for (const { raw } of mails) {
      const mail = await PostalMime.parse(raw);
      if (subject.test(mail.subject ?? "")) return mail;
    }
    await setTimeout(glanceMs);
  }
  throw new Error(`No such mail came to ${address}.`);
}

/** As a mail server writes it (RFC 3464). */
function aBounceOf(messageId: string, address: string): string {
  const parts = [
    ["text/plain", `<${address}>: 550 5.1.1 There is no such mailbox`],
    [
      "message/delivery-status",
      `Reporting-MTA: dns; mail.example.net\n\nFinal-Recipient: rfc822; ${address}\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 There is no such mailbox`,
    ],
    ["text/rfc822-headers", `To: ${address}\nMessage-ID: ${messageId}`],
  ];
  return [
    "From: MAILER-DAEMON@mail.example.net",
    "Subject: Undelivered mail",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
    "",
    ...parts.flatMap(([type, body]) => ["--b", `Content-Type: ${type}`, "", body, ""]),
    "--b--",
    "",
  ]
    .join("\r\n")
    .replaceAll(/\r?\n/g, "\r\n");
}
