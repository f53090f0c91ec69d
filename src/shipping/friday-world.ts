// What a Friday works with. Everything that costs or reaches out comes in from the command, so that a test may put
// its own clock, git and site there.
import type { Content } from "../content/read-content.ts";
import type { Clock } from "../domain/clock.ts";
import type { Issue } from "../domain/issue.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";
import type { Sent } from "../mailing/send-issue.ts";
import type { Store } from "../subscribers/store/open-store.ts";
import type { ServiceDoor } from "../web/ask-service.ts";
import type { SharedCopy } from "./git/shared-copy.ts";

/** Something was done, or one line about why not. */
export type Done = { ok: true } | { ok: false; says: string };

/** What became of telling a page: it has no place for it (`unasked`), took it, will not have it, or may at another time. */
export type Told = "unasked" | "taken" | "refused" | "failed";

export type FridayWorld = {
  folder: PublicationFolder;
  /** The publication, as the folder has it now. */
  content(): Promise<Content>;
  clock: Clock;
  shared: SharedCopy;
  /** How late an issue may go out by itself, in milliseconds. */
  latenessMs: number;
  /** Asks the publication's own site, which may stand at a private address. */
  askSite: ServiceDoor["ask"];
  /** Asks the networks that hear of an issue. */
  ask: ServiceDoor["ask"];
  /** Tells a page of another site that one of ours links to it. */
  tellPage(mention: { source: string; target: string }): Promise<Told>;
  pause(ms: number): Promise<void>;
  /** A word of hexadecimal digits that nobody can foretell. */
  mark(): string;
  /** Tells the editor how it goes. */
  say(line: string): void;
  /** Reads the sources and keeps what they gave. */
  ingest(): Promise<Done>;
  /** When the sources were last read here. */
  ingestedAt(): Promise<string | undefined>;
  /** The hash of what a site built now would be made from, on this day. */
  buildHash(day: string): Promise<string>;
  /** Writes the site into `dist/`, with the hash in its `build.txt`. */
  build(hash: string): Promise<Done>;
  /** Puts `dist/` where readers get it; absent where it is served as it lies. */
  deploy: (() => Promise<Done>) | undefined;
  /** One mail to the editor; nothing where no mail server is set. */
  tellEditor(mail: { subject: string; text: string }): Promise<Done>;
  /** How this machine mails the subscribers, or why it does not. */
  mayMail(): Promise<MayMail>;
  /** Secrets of networks, by the name of their variable. */
  secrets: Record<string, string | undefined>;
};

export type Mailer = {
  store: Store;
  /** The host in the Message-IDs: that of the sender's address. */
  mailHost: string;
  /** Sends what is due of the issue, until nothing is within two minutes. */
  send(issue: Issue): Promise<Sent>;
};

/**
 * Or why this machine does not mail: `trouble` where it should, `says` where others do. Neither where there is nobody
 * to be mailed.
 */
export type MayMail = { ok: true; mailer: Mailer } | { ok: false; says?: string; trouble?: string };
