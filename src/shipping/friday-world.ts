// What a Friday works with. Everything that costs or reaches out comes in from the command, so that a test may put
// its own clock, git and site there.
import type { Content } from "../content/read-content.ts";
import type { Clock } from "../domain/clock.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";
import type { ServiceDoor } from "../web/ask-service.ts";
import type { SharedCopy } from "./git/shared-copy.ts";

/** Something was done, or one line about why not. */
export type Done = { ok: true } | { ok: false; says: string };

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
  buildHash(day: string): string;
  /** Writes the site into `dist/`, with the hash in its `build.txt`. */
  build(hash: string): Promise<Done>;
  /** Puts `dist/` where readers get it; absent where it is served as it lies. */
  deploy: (() => Promise<Done>) | undefined;
  /** One mail to the editor; nothing where no mail server is set. */
  tellEditor(mail: { subject: string; text: string }): Promise<Done>;
  /** Secrets of networks, by the name of their variable. */
  secrets: Record<string, string | undefined>;
};
