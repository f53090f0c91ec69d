// What waits in the store for the editor, as it was when the store last answered. The store may be far away, or away:
// it is asked now and then beside everything else, and told afterwards what was decided here. Nothing waits for it.
import { keepFromInbox } from "../../bookmarks/keep-from-inbox.ts";
import { urlKey } from "../../domain/canonical-url.ts";
import type { Clock } from "../../domain/clock.ts";
import type { InboxLink } from "../../subscribers/inbox/inbox-link.ts";
import type { Store } from "../../subscribers/store/open-store.ts";
import type { LinksInHand } from "./links-in-hand.ts";
import type { PagesOnTheirWay } from "./pages-on-their-way.ts";
import { openStoreTalk, type StoreHere } from "./store-talk.ts";

export type InboxInHand = {
  /** What readers suggest and nobody decided about, the oldest first. */
  suggestions(): InboxLink[];
  /** Where the store is and how it does, in words for the editor. */
  says(): Promise<string>;
  /** Makes a bookmark of what is suggested under this address; whether there was something. */
  keep(url: string): Promise<boolean>;
  /** Deletes what is suggested under this address, with the names, and gives the way back. */
  decline(url: string): { back(): void; again(): void } | undefined;
  /** Tells the store what was decided, and asks it what waits; as soon as what was asked before is done. */
  look(): Promise<void>;
  close(): void;
};

type Setting = {
  store: StoreHere;
  links: LinksInHand;
  pages: PagesOnTheirWay;
  clock: Clock;
  /** When what waits has changed. */
  onChange: () => void;
  /** For whatever broke. */
  say: (line: string) => void;
};

/** A reader's suggestion has had its days: it need not be here in seconds. */
const lookEveryMs = 60_000;

export function openInbox({ store, links, pages, clock, onChange, say }: Setting): InboxInHand {
  let waiting: InboxLink[] = [];
  let isClosed = false;
  /** Decided here, by id, and what the store is to be told of it. */
  const decided: Decided = new Map();

  /** What the store is being told of at this moment. */
  const underWay = new Set<string>();

  const isOpen = (id: string) => !decided.has(id) && !underWay.has(id);
  const suggestions = () => waiting.filter(({ id, kind }) => kind === "suggestion" && isOpen(id));
  const open = () => (talk.trouble() === undefined ? suggestions() : []);
  const about = (url: string) => open().filter((link) => urlKey(link.url) === urlKey(url));
  const keepOne = async (link: InboxLink) => {
    const markKeptSoon = async () =>
      decided.set(link.id, async (to) => (await decisions()).markKept(to, [link.id]));
    const kept = await keepFromInbox(shelfOf(links), link, { now: clock.now(), markKept: markKeptSoon });
    if (kept && !kept.bookmark.page) pages.ask(kept.bookmark.url);
  };
  const tell = async (to: Store) => {
    for (const [id, tellOne] of decided) {
      // From here on it is no undoing any more to forget it: the store may know.
      decided.delete(id);
      underWay.add(id);
      try {
        await tellOne(to);
        waiting = waiting.filter((link) => link.id !== id);
      } catch (error) {
        if (!decided.has(id)) decided.set(id, tellOne);
        throw error;
      } finally {
        underWay.delete(id);
      }
    }
  };
  const ask = async (to: Store) => {
    await tell(to);
    const { allWaitingIn } = await import("../../subscribers/inbox/waiting.ts");
    waiting = await allWaitingIn(to);
    // What the editor saved from a phone was decided there, and is kept as ingest keeps it.
    const saves = waiting.filter(({ kind }) => kind === "save");
    for (const save of saves) if (!isClosed) await keepOne(save);
    await tell(to);
  };
  const talk = openStoreTalk({ store, ask, shown: () => JSON.stringify(suggestions()), onChange, say });
  const every = setInterval(() => void talk.soon(), lookEveryMs);
  void talk.soon();

  return {
    suggestions: open,
    says: async () => talk.trouble() ?? (await store.where()),
    keep: async (url) => {
      const found = about(url);
      for (const link of found) await keepOne(link);
      if (found.length > 0) void talk.soon();
      return found.length > 0;
    },
    decline: (url) => wayOf(about(url), { decided, soon: talk.soon }),
    look: talk.soon,
    close: () => {
      isClosed = true;
      talk.close();
      clearInterval(every);
    },
  };
}

/** What speaks with a store is large, and loaded only when there is one to speak with. */
const decisions = () => import("../../subscribers/inbox/decide.ts");

type Decided = Map<string, (store: Store) => Promise<unknown>>;

/** Declines the links, and gives the way back; `undefined` where there are none. */
function wayOf(links: InboxLink[], { decided, soon }: { decided: Decided; soon: () => Promise<void> }) {
  if (links.length === 0) return undefined;
  const again = () => {
    for (const { id } of links) decided.set(id, async (to) => (await decisions()).decline(to, id));
    void soon();
  };
  const back = () => {
    // What the store was told already is sent in once more.
    for (const link of links)
      if (!decided.delete(link.id))
        decided.set(`again ${link.id}`, async (to) =>
          (await import("../../subscribers/inbox/send-in.ts")).suggest(to, link),
        );
    void soon();
  };
  again();
  return { back, again };
}

/** As much of a shelf as keeping a link asks for, so that the lists in hand know of it. */
function shelfOf(links: LinksInHand) {
  return { find: links.find, change: links.edit };
}
