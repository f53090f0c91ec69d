// npm run triage: what was decided about the links that wait, and the verbs that decide it. The words are an editor's.
import { explainMove } from "../src/bookmarks/explain-move.ts";
import type { Shelf } from "../src/bookmarks/shelf.ts";
import { readPublication } from "../src/content/settings-file.ts";
import { type Bookmark, isHidden, keysOf } from "../src/domain/bookmark.ts";
import { Day, dayIn, spellDay } from "../src/domain/calendar.ts";
import { urlKey } from "../src/domain/canonical-url.ts";
import { hostOf } from "../src/domain/host-of.ts";
import { oneLine } from "../src/domain/plain-text.ts";
import { publicUrl } from "../src/domain/public-url.ts";
import { drop, finish, later, putBack, shortlist, snooze } from "../src/picking/triage.ts";
import { type Arguments, type Command, type ExitCode, runCommand, textOf, WrongUse } from "./command.ts";
import type { World } from "./world.ts";

const usage = `npm run triage -- VERB URL [--publication DIR]
npm run triage -- --list

Decides about a kept link, under any address it is known by:
  shortlist URL                    stands first among this week's candidates
  later URL                        waits for the issue after the coming one
  snooze URL --until 2026-12-04    comes back on that day
  finish URL                       stays kept and public, and is not picked
  drop URL                         is on no page, in no feed, and does not come back
  put-back URL                     new again, whatever was decided before

--list shows everything that was decided, the latest first.
Example: npm run triage -- drop https://example.org/mistake`;

const verbs = { shortlist, later, finish, drop, "put-back": (bookmark: Bookmark) => putBack(bookmark) };
type Verb = keyof typeof verbs | "snooze";

/** Without a verb, what was decided is listed. */
export type TriageChoice = { verb?: Verb; url?: string; until?: string | undefined };

function parseTriage(given: Arguments): TriageChoice {
  const [verb, url, ...more] = given.positionals;
  const until = textOf(given, "until");
  if (given.values["list"] === true || verb === undefined) return {};
  if (!isVerb(verb) || url === undefined || more.length > 0) throw new WrongUse(usage);
  if (verb === "snooze" && (until === undefined || !Day.safeParse(until).success))
    throw new WrongUse(`Until which day? For example: npm run triage -- snooze ${url} --until 2026-12-04`);
  return { verb, url, until };
}

function isVerb(word: string): word is Verb {
  return word === "snooze" || Object.hasOwn(verbs, word);
}

/** 1 for a link that is not kept. */
export async function runTriage({ verb, url, until }: TriageChoice, world: World): Promise<ExitCode> {
  const shelf = world.shelf();
  const { zone, language } = await readPublication(world.folder);
  if (verb === undefined || url === undefined) return list(shelf, { zone, language });
  const kept = shelf.find(url);
  if (!kept) {
    console.error(unknownLink(url, shelf.bookmarks()));
    return 1;
  }
  const now = world.clock.now();
  if (verb === "snooze" && until !== undefined && until <= dayIn(now, zone))
    throw new WrongUse(`${until} is not in the future: name a day from tomorrow on.`);
  const decide = (bookmark: Bookmark) =>
    verb === "snooze" ? snooze(bookmark, now, until ?? "") : verbs[verb](bookmark, now);
  const { moved } = await shelf.change([{ url: kept.url, change: (onDisk) => onDisk && decide(onDisk) }]);
  console.log(`${oneLine(kept.title)}\n  ${kept.url}\n  ${describe(decide(kept), language)}`);
  const after = shelf.find(kept.url);
  if (verb === "put-back" && after && isHidden(after))
    console.log(
      "  It stays private: its line says so, or another machine hid it, where it must be put back too.",
    );
  if (moved > 0) console.log(`  ${explainMove(moved)}`);
  if (verb !== "put-back") console.log(`Undo it with npm run triage -- put-back ${kept.url}`);
  return 0;
}

function list(shelf: Shelf, { zone, language }: { zone: string; language: string }): ExitCode {
  const decided = shelf
    .bookmarks()
    .flatMap((bookmark) => (bookmark.triage ? [{ bookmark, at: bookmark.triage.at }] : []))
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  if (decided.length === 0) console.log(`Nothing was decided yet: every link waits as it came.\n\n${usage}`);
  for (const { bookmark, at } of decided)
    console.log(
      `${dayIn(at, zone)}  ${describe(bookmark, language)}\n  ${oneLine(bookmark.title)}\n  ${bookmark.url}`,
    );
  return 0;
}

/** What became of the link, in words. */
function describe({ triage }: Bookmark, language: string): string {
  if (!triage) return "New again: it waits like any other.";
  switch (triage.as) {
    case "shortlisted":
      return "Shortlisted: it stands first among the candidates.";
    case "later":
      return "Later: it waits for the issue after the coming one.";
    case "snoozed":
      return `Snoozed until ${spellDay(triage.until ?? "", language)}.`;
    case "done":
      return "Finished: kept and public, not to be picked.";
    case "dropped":
      return "Dropped: on no page, in no feed, and its source does not bring it back.";
    default:
      return triage.as satisfies never;
  }
}

const mostSuggested = 3;

/** That the link is not kept, and what is kept of the same site, the most alike first. */
function unknownLink(url: string, bookmarks: Bookmark[]): string {
  const host = hostOf(url);
  const alike = bookmarks
    .filter((bookmark) => publicUrl(url) !== undefined && hostOf(bookmark.url) === host)
    .map((bookmark) => ({ bookmark, shared: longestStart(keysOf(bookmark), urlKey(url)) }))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, mostSuggested)
    .map(({ bookmark }) => `  ${bookmark.url}`);
  const near = alike.length === 0 ? "" : `\nOf the same site these are kept:\n${alike.join("\n")}`;
  return `${url} is not among your bookmarks. Run npm run ingest first, or check the address.${near}`;
}

function longestStart(keys: string[], wanted: string): number {
  const shared = (key: string) => {
    const end = [...wanted].findIndex((letter, at) => key[at] !== letter);
    return end < 0 ? wanted.length : end;
  };
  return keys.map(shared).reduce((most, one) => Math.max(most, one), 0);
}

export const command: Command<TriageChoice> = {
  usage,
  options: { list: { type: "boolean" }, until: { type: "string" } },
  parse: parseTriage,
  run: runTriage,
};

if (import.meta.main) await runCommand(command);
