// One sighting of a link in a source, before anybody knows whether it is new.

export type Capture = {
  /** Absolute http or https address, as found. */
  url: string;
  /** The shortened address that led to `url`, when it was met under one. */
  shortUrl?: string | undefined;
  title?: string | undefined;
  /** The editor's own words when saving: the toot, the note, the description. */
  note?: string | undefined;
  tags: string[];
  /** The folders that it was in, the outermost first; `importFile` makes them tags or leaves them out. */
  folders?: string[] | undefined;
  /** When it was saved or said, an instant; absent when the source does not tell. */
  savedAt?: string | undefined;
  /** It told no time and may be old: it stood in a source that was met for the first time. */
  undated?: boolean | undefined;
  private?: boolean | undefined;
  /** The source's name, as readers of a report know it. */
  source: string;
  /** Where the sighting itself can be seen: the toot, the feed's page. */
  seenAt?: string | undefined;
};
