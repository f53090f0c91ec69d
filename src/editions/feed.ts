// What a feed is before it is written: its names and its entries, the same for every format.
import { oneLine } from "../domain/plain-text.ts";
import { wordsOf } from "../domain/words.ts";
import type { EditionSetting } from "./edition-setting.ts";

/** `now`, the build's present, dates a feed that has nothing yet. */
export type FeedSetting = EditionSetting & { now?: string | undefined };

/** Instants are ISO 8601 in UTC, addresses whole; words are on one line, and only words. */
export type FeedEntry = {
  /** For good: a permalink, or a name that no change of the entry changes. */
  id: string;
  /** Its place on this site. */
  url: string;
  title: string;
  /** Markup without classes, its addresses whole. */
  html: string;
  summary: string;
  at: string;
  /** When it was last corrected, else when it went out. */
  updated: string;
  /** A JPEG. */
  image?: string | undefined;
  /** The page of somebody else that the entry is about. */
  about?: string | undefined;
  /** Where whoever showed that page stands. */
  via?: string | undefined;
  tags?: string[] | undefined;
};

/** The paths of a feed in the formats that it has. */
export type FeedPaths = { atom: string; rss?: string; json?: string };

export type Feed = {
  /** Atom's name of it, for good. */
  id: string;
  title: string;
  description: string;
  paths: FeedPaths;
  /** Newest first. */
  entries: FeedEntry[];
  /** Whether the publication's hub is told of it. */
  isPushed: boolean;
  /** When it last changed; `undefined` where nothing is known of that. */
  updated: string | undefined;
};

/** The publication's words, each on a line, none of them empty: a feed without a title is none. */
export function namesOf({ publication }: EditionSetting): {
  title: string;
  description: string;
  editor: string;
} {
  const words = wordsOf(publication.language);
  const title = oneLine(publication.title) || new URL(publication.url).host;
  return {
    title,
    description: oneLine(publication.description) || title,
    editor: oneLine(publication.editor.name) || words.editor,
  };
}
