// What reading an export file gives, whatever its format.
import type { Capture } from "../../domain/capture.ts";

/** A record that gave no capture: where it stands (`line 214`), and why. */
export type Skipped = { where: string; why: string };
/** A feed that a file names, to be made a source. */
export type NamedFeed = { title: string | undefined; feed: string };
export type Imported = {
  format: string;
  captures: Capture[];
  skipped: Skipped[];
  /** Records were read, and that they name no link is nothing odd: posts. */
  hasOnlyWords?: boolean;
  /** Of a list of feeds (OPML), which has no links. */
  feeds?: NamedFeed[];
};
