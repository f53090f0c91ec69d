// An issue on its way to a real mail server, for tests of the sender: time goes by only where the sender waits.
import { setImmediate } from "node:timers/promises";
import { expect } from "vitest";
import type { Clock } from "../../src/domain/clock.ts";
import { Publication } from "../../src/domain/publication.ts";
import { markTag, openSlots } from "../../src/editions/personal-slots.ts";
import { type SendingWorld, type Sent, sendIssue } from "../../src/mailing/send-issue.ts";
import { usualPatience } from "../../src/mailing/smtp/patience.ts";
import type { Counts } from "../../src/subscribers/ledger/count-deliveries.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { aMovableClock } from "./clock.ts";
import { addReaders, beginIssue42 } from "./ledger.ts";
import { aScriptedServer, type SmtpScript } from "./smtp-script.ts";
import { anAddress } from "./stores.ts";

const slots = openSlots("3f9c");

export const digest = {
  subject: "Bins & keys",
  html: `<html><head>${markTag("3f9c")}</head><body><p>Words since ${slots.since}</p><a href="${slots.leave}">Stop</a> <a href="${slots.pause}">Rest</a></body></html>`,
  text: `Words since ${slots.since}\n\nStop: ${slots.leave}\nRest: ${slots.pause}\n`,
};

export const publication = Publication.parse({
  url: "https://five.example",
  title: "Five for Friday",
  zone: "Europe/London",
  editor: { name: "Joan" },
});

/** Issue 42 in the store, to the server at the port; what it waited is in `waits`. */
export function aSending(
  store: Store,
  port: number,
  { clock, ...given }: { clock: ReturnType<typeof aMovableClock> } & Partial<SendingWorld>,
): { world: SendingWorld; waits: number[]; send: () => Promise<Sent> } {
  const waits: number[] = [];
  const world: SendingWorld = {
    store,
    smtp: { host: "127.0.0.1", port, secure: false, auth: undefined },
    rate: { forAll: undefined, perDomain: undefined },
    lanes: 3,
    clock,
    pause: async (ms) => {
      waits.push(ms);
      clock.move(ms);
      await setImmediate();
    },
    chance: () => 0,
    publication,
    digest,
    from: anAddress("digest@five.example"),
    serviceUrl: "https://five.example/readers",
    owner: "ann",
    patience: { ...usualPatience, connectMs: 5_000 },
    ...given,
  };
  return { world, waits, send: async () => await sendIssue(42, world) };
}

/** `people` wait for issue 42, and a server answers as the script says. */
export async function anIssueUnderWay(
  open: (clock: Clock) => Promise<Store>,
  people: number,
  { script = {}, ...given }: { script?: SmtpScript } & Partial<Omit<SendingWorld, "clock">> = {},
) {
  const clock = aMovableClock();
  const store = await open(clock);
  await addReaders(store, people, { domains: ["x.example", "y.example", "z.example"] });
  await beginIssue42(store);
  const heard = await aScriptedServer(script);
  return { store, clock, heard, ...aSending(store, heard.port, { clock, ...given }) };
}

/** The recipients, and all of them counted by what became of them. */
export function recipientsAndAll({ recipients, ...states }: Counts): [number, number] {
  return [recipients, Object.values(states).reduce((all, one) => all + one, 0)];
}

/** What is kept and told holds no reader's address, wherever a server put one. */
export async function expectNoAddress(store: Store, told: unknown): Promise<void> {
  const rows = await store.db.selectFrom("delivery").selectAll().execute();
  const issues = await store.db.selectFrom("issue").selectAll().execute();
  expect(JSON.stringify([rows, issues, told])).not.toMatch(/reader-\d+@/);
}
