// What the desk needs of the world around it, and what its screens have at hand: the files as they are now, and what
// can be undone.
import type { Shelf } from "../../bookmarks/shelf.ts";
import type { Caches } from "../../disk/caches.ts";
import { type Clock, millisecondsNow } from "../../domain/clock.ts";
import type { Environment } from "../../domain/environment.ts";
import type { PublicationFolder } from "../../domain/publication-folder.ts";
import type { FridayWorld } from "../../shipping/friday-world.ts";
import { beside } from "./beside.ts";
import { type ContentInHand, openContent } from "./content-in-hand.ts";
import { type FiguresInHand, openFigures } from "./figures-in-hand.ts";
import { type InboxInHand, openInbox } from "./inbox-in-hand.ts";
import { type IngestInHand, openIngest, type RunIngest } from "./ingest-in-hand.ts";
import { type IssuesInHand, openIssues } from "./issues-in-hand.ts";
import { type LinkSearch, openSearch } from "./link-search.ts";
import { type LinksInHand, openLinks } from "./links-in-hand.ts";
import { openPagesOnTheirWay, type PagesOnTheirWay, type ReadingTools } from "./pages-on-their-way.ts";
import { openReading, type Reading } from "./reading.ts";
import { openSettings, type SettingsInHand } from "./settings-in-hand.ts";
import { openStanding, type StandingInHand } from "./standing-in-hand.ts";
import type { StoreHere } from "./store-talk.ts";
import { openSuggestions, type SuggestionsInHand } from "./suggestions-in-hand.ts";
import { openTurns, type Turns } from "./turns.ts";
import { openUndo, type Undo } from "./undo.ts";
import { openWatch, type Watch } from "./watch.ts";
import { openWeeks, type WeekInHand } from "./week-in-hand.ts";

export type DeskWorld = {
  folder: PublicationFolder;
  environment: Environment;
  clock: Clock;
  shelf: Shelf;
  /** Where it is kept what was made of the files. */
  caches?: Caches | undefined;
  /** A file of the site's own looks, `fonts/title.woff2` or `styles/issue.css`; `undefined` where there is none. */
  siteFile(path: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** The code of a library for the browser, by its name on the page. */
  library(name: "tinykeys"): Promise<string>;
  /** What pages of links that are added here are read with; opened when the first one is. */
  reading(): Promise<ReadingTools>;
  /** Looks at all sources, as `npm run ingest` does. */
  ingest: RunIngest;
  /** The store of subscribers and of the inbox. */
  store: StoreHere;
  /** What a Friday works with, opened anew; or what the editor must end or mend in git first. */
  friday(): Promise<{ ok: true; friday: FridayWorld } | { ok: false; says: string }>;
  /** One line for whoever started the desk. */
  say(line: string): void;
};

/** The desk at work. */
export type Desk = Disposable & {
  world: DeskWorld;
  issues: IssuesInHand;
  links: LinksInHand;
  search: LinkSearch;
  content: ContentInHand;
  settings: SettingsInHand;
  pages: PagesOnTheirWay;
  inbox: InboxInHand;
  ingest: IngestInHand;
  suggestions: SuggestionsInHand;
  figures: FiguresInHand;
  standing: StandingInHand;
  weeks: WeekInHand;
  reading: Reading;
  undo: Undo;
  watch: Watch;
  /** One change after the other, each of what the one before left: keys are pressed faster than disks write. */
  inTurn: Turns;
};

/** Opens everything once, for all screens; it watches the files until it is disposed of. */
export function openDeskFiles(world: DeskWorld): Desk {
  const { folder, shelf, clock, say } = world;
  const issues = openIssues(folder, { caches: world.caches });
  const links = openLinks(shelf);
  const search = openSearch(() => millisecondsNow(clock));
  const onWhole = () => {
    watch.tell();
    beside(search.prepare(links.all()), say);
  };
  const reading = openReading({ links, issues, onWhole, say });
  const watch = openWatch(folder, { shelf, issues, clock, isWhole: reading.isWhole, say });
  const suggestions = openSuggestions();
  const pages = openPagesOnTheirWay({ folder, clock, links, tools: () => world.reading(), say });
  const onChange = () => watch.tell();
  const inbox = openInbox({ store: world.store, links, pages, clock, onChange, say });
  // What it wrote is seen before it is told that it is done.
  const ingest = openIngest(world.ingest, () => beside(watch.look().then(onChange), say));
  const settings = openSettings(folder);
  const figures = openFigures({ settings, clock, store: world.store, onChange, say });
  return {
    ...{
      world,
      issues,
      links,
      search,
      content: openContent(folder, { issues, links }),
      settings,
      watch,
      pages,
      inbox,
      ingest,
      suggestions,
      weeks: openWeeks(suggestions),
      reading,
      figures,
      standing: openStanding(folder, async () => {
        const opened = await world.friday();
        return opened.ok ? { ok: true, shared: opened.friday.shared } : opened;
      }),
      undo: openUndo(),
      inTurn: openTurns(),
    },
    [Symbol.dispose]: () => {
      inbox.close();
      ingest.close();
      figures.close();
      reading.close();
      pages.close();
      watch.close();
      issues.close();
      links.close();
    },
  };
}
