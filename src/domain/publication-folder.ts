// Where things lie in a publication folder. Pure names; nothing here touches the disk.
import { join } from "node:path";

export type PublicationFolder = {
  root: string;
  settings: string;
  issues: string;
  essays: string;
  pages: string;
  photos: string;
  /** What became of the links that were published. */
  linkRecords: string;
  /** Who links to our pages. */
  mentions: string;
  bookmarks: string;
  /** Bookmarks for the editor alone, which git does not see. */
  privateBookmarks: string;
  /** Keyed hashes of them, for every machine. */
  hiddenLinks: string;
  /** Secrets. */
  environment: string;
  /** What git never sees: locks, caches, the store. */
  private: string;
  /** The subscribers. */
  store: string;
  bookmarksLock: string;
  ingestLock: string;
  linksLock: string;
  fridayLock: string;
  /** When `friday` last ran here. */
  lastRun: string;
  /** Which pages were told of an issue. */
  toldPages: string;
  sourceStates: string;
  /** Pages as they were when they were read. */
  snapshots: string;
  /** What was made of the files once, for the next start. */
  caches: string;
  /** The desk's scripts as browsers run them. */
  deskScripts: string;
  /** What was measured of photos, to be measured once only. */
  photoHues: string;
  /** Photos in the sizes of the pages, each encoded once. */
  madePhotos: string;
  /** The pictures that networks show beside links, each drawn once. */
  madeCards: string;
  /** The dates that feeds gave the issues when the site was built last. */
  feedDates: string;
  /** What the site's builder writes on its way; `siteLock` lets one build at a time write the site. */
  scratch: string;
  siteLock: string;
  site: string;
};

/** The places below `root`. */
export function publicationFolder(root: string): PublicationFolder {
  const content = join(root, "content");
  const hidden = join(root, "var");
  return {
    root,
    settings: join(content, "publication.yaml"),
    issues: join(content, "issues"),
    essays: join(content, "essays"),
    pages: join(content, "pages"),
    photos: join(content, "photos"),
    linkRecords: join(content, "links.jsonl"),
    mentions: join(content, "webmentions.json"),
    bookmarks: join(root, "bookmarks"),
    privateBookmarks: join(root, "bookmarks", "private"),
    hiddenLinks: join(root, "bookmarks", "hidden.txt"),
    environment: join(root, ".env"),
    private: hidden,
    store: join(hidden, "store.db"),
    bookmarksLock: join(hidden, "bookmarks.lock"),
    ingestLock: join(hidden, "ingest.lock"),
    linksLock: join(hidden, "links.lock"),
    fridayLock: join(hidden, "friday.lock"),
    lastRun: join(hidden, "last-run.json"),
    toldPages: join(hidden, "told-pages.json"),
    sourceStates: join(hidden, "sources.json"),
    snapshots: join(hidden, "snapshots"),
    caches: join(hidden, "cache"),
    deskScripts: join(hidden, "desk-scripts"),
    photoHues: join(hidden, "photo-hues.json"),
    madePhotos: join(hidden, "photos"),
    madeCards: join(hidden, "cards"),
    feedDates: join(hidden, "feed-dates.json"),
    scratch: join(hidden, "site"),
    siteLock: join(hidden, "site.lock"),
    site: join(root, "dist"),
  };
}
