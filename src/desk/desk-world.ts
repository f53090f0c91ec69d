// What the desk needs of the world around it, and what its screens share.
import type { Hono } from "hono";
import type { Shelf } from "../bookmarks/shelf.ts";
import type { Clock } from "../domain/clock.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";
import type { IssuesInHand } from "./hand/issues-in-hand.ts";
import type { LinksInHand } from "./hand/links-in-hand.ts";
import type { Undo } from "./hand/undo.ts";
import type { Watch } from "./hand/watch.ts";

export type DeskWorld = {
  folder: PublicationFolder;
  clock: Clock;
  shelf: Shelf;
  /** The bytes of one of the site's own faces (`title.woff2`); `undefined` where it is missing. */
  face(file: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** The code of a library for the browser, by its name on the page. */
  library(name: "tinykeys"): Promise<string>;
  /** One line for whoever started the desk. */
  say(line: string): void;
};

/** The desk at work: its world, what it has in hand of the files, and what can be undone. */
export type Desk = {
  world: DeskWorld;
  issues: IssuesInHand;
  links: LinksInHand;
  undo: Undo;
  watch: Watch;
};

/** The routes of one screen. */
export type Screen = (desk: Desk) => Hono;
