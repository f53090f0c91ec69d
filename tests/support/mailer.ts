// Mailers for tests of a Friday: the store is real, and what would go out is only counted.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type FrozenMail, frozenMailFiles, mailHash, readFrozenMail } from "../../src/content/frozen-mail.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import type { Sent } from "../../src/mailing/send-issue.ts";
import type { FridayWorld, Mailer } from "../../src/shipping/friday-world.ts";
import { beginIssue } from "../../src/subscribers/ledger/begin-issue.ts";
import { countDeliveries } from "../../src/subscribers/ledger/count-deliveries.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { aFridayWorld, fridayAtNine, type StandInSite } from "./friday.ts";
import { addReaders } from "./ledger.ts";
import type { Machine } from "./machines.ts";
import { theStoreIn } from "./stores.ts";

export const hourMs = 3_600_000;

/** A clock that stands so long after the Friday's hour. */
export function later(ms: number) {
  return { now: () => new Date(Date.parse(fridayAtNine) + ms).toISOString() };
}

/** Settings under which readers may be mailed. */
export const mailingSettings =
  "url: https://five.example\nservice: https://mail.five.example\neditor: { email: editor@example.org }\n";

/** A store that was born a day before the Friday, with readers. */
export async function aStoreWithReaders(machine: Pick<Machine, "folder">, readers = 3): Promise<Store> {
  const store = await theStoreIn(machine.folder.store, { clock: later(-24 * hourMs) });
  await addReaders(store, readers);
  return store;
}

/** A mailer that counts what it was asked to send, and ends as it is told. */
export function aMailer(store: Store, end: Partial<Sent> = {}): Mailer & { mailed: number[] } {
  const mailed: number[] = [];
  return {
    store,
    mailHost: "five.example",
    mailed,
    send: async ({ number }) => {
      mailed.push(number);
      const counts = await countDeliveries(store, number);
      return { kind: "done", counts, ...end } as Sent;
    },
  };
}

type Given = { site?: StandInSite } & Partial<FridayWorld>;

/** The world of a Friday on a machine that mails. */
export async function aMailingWorld(machine: Machine, mailer: Mailer, given: Given = {}) {
  return await aFridayWorld(machine.folder, { mayMail: async () => ({ ok: true, mailer }), ...given });
}

/** Issue 42 is on its way to whoever reads, with this frozen mail. */
export async function beginMailing({ folder }: Machine, store: Store, text = "Words"): Promise<void> {
  await freeze(folder, { html: `<p>${text}</p>`, text });
  const mail = readFrozenMail(folder, 42);
  if (!mail) throw new Error("the mail was to be frozen");
  const contentHash = mailHash(mail);
  await beginIssue(store, { number: 42, contentHash, mailHost: "five.example", today: "2026-11-27" });
}

/** Writes the files of issue 42's mail. */
export async function freeze(folder: PublicationFolder, mail: FrozenMail): Promise<void> {
  const files = frozenMailFiles(42);
  await writeFile(join(folder.root, files.html), mail.html);
  await writeFile(join(folder.root, files.text), mail.text);
}
