// npm run inbox: what waits for the editor in the store, and what becomes of it. Suggestions get to the bookmarks
// by the editor alone: here, or on the desk.
import { type KeptLink, keepFromInbox } from "../src/bookmarks/keep-from-inbox.ts";
import { readPublication } from "../src/content/settings-file.ts";
import { oneLine, withoutControls } from "../src/domain/plain-text.ts";
import { columnsOf, wrapText } from "../src/editions/wrap-text.ts";
import { spanInWords } from "../src/shipping/time-left.ts";
import { decline, markKept } from "../src/subscribers/inbox/decide.ts";
import { inboxDays } from "../src/subscribers/inbox/forget-inbox.ts";
import type { InboxLink } from "../src/subscribers/inbox/inbox-link.ts";
import { allWaitingIn } from "../src/subscribers/inbox/waiting.ts";
import type { Store } from "../src/subscribers/store/open-store.ts";
import { placeInWords } from "../src/subscribers/store/store-place.ts";
import { type Arguments, type Command, type ExitCode, runCommand, WrongUse } from "./command.ts";
import { hasStore, placeOfTheStore } from "./place-of-store.ts";
import type { World } from "./world.ts";

const usage = `npm run inbox [-- keep ID … | decline ID …] [--publication DIR]

Lists what waits for you: links that readers suggest, and links that you saved
from elsewhere and that no ingest has taken yet. keep puts one among your
bookmarks, with the credit to whoever suggested it, unless you had the link
already and thank somebody else; decline deletes it, with their name. A
suggestion that nobody decides about goes after ${inboxDays} days.
An ID may be cut short, as long as it is one link's alone.

Example: npm run inbox -- keep 3f9a2c`;

/** Without a verb, what waits is listed. */
export type InboxChoice = { verb?: "keep" | "decline"; ids?: string[] };

function parseInbox({ positionals: [verb, ...ids] }: Arguments): InboxChoice {
  if (verb === undefined) return {};
  if ((verb !== "keep" && verb !== "decline") || ids.length === 0) throw new WrongUse(usage);
  return { verb, ids };
}

/** 1 where there is no such link, or no store. */
export async function runInbox({ verb, ids = [] }: InboxChoice, world: World): Promise<ExitCode> {
  if (!hasStore(world)) return await sayWhereTheStoreIs(world);
  const store = await world.store();
  const waiting = await allWaitingIn(store);
  if (verb === undefined) return list(waiting, world);
  // All are found before anything is done about one.
  const links = ids.map((id) => withId(id, waiting));
  for (const link of links)
    if (verb === "keep") await keep(link, store, world);
    else await declineLink(link, store);
  return 0;
}

async function sayWhereTheStoreIs({ folder }: World): Promise<ExitCode> {
  const { service } = await readPublication(folder);
  console.log(
    service === undefined
      ? "Nothing waits for you: there is no store yet. npm run service makes one, and with service: in the settings readers find it."
      : `There is no store here. The one of ${service} stands where that service runs: run this there, or set DATABASE_URL to where it is.`,
  );
  return service === undefined ? 0 : 1;
}

function list(waiting: InboxLink[], world: World): ExitCode {
  const place = placeOfTheStore(world);
  if ("postgres" in place) console.log(`The store is in ${placeInWords(place)}.`);
  const columns = process.stdout.columns ?? 80;
  for (const line of linesOf(waiting, { columns, now: world.clock.now() })) console.log(line);
  return 0;
}

/** What waits, readers' suggestions first, in lines of at most `columns` but for an address that is longer. */
export function linesOf(waiting: InboxLink[], { columns, now }: { columns: number; now: string }): string[] {
  if (waiting.length === 0) return ["Nothing waits for you."];
  const shown = shortestIds(waiting);
  const of = (kind: InboxLink["kind"]) => waiting.filter((link) => link.kind === kind);
  const parts: [string, InboxLink[]][] = [
    ["Suggested by readers", of("suggestion")],
    ["Saved by you, and taken by the next ingest with inbox: among its sources", of("save")],
  ];
  return parts
    .filter(([, links]) => links.length > 0)
    .flatMap(([title, links], at) => [
      ...(at > 0 ? [""] : []),
      ...wrapText(title, "", "", columns).split("\n"),
      ...links.flatMap((link) => ["", ...describe(link, { id: link.id.slice(0, shown), columns, now })]),
    ])
    .concat([
      "",
      ...wrapText(
        `npm run inbox -- keep ${waiting[0]?.id.slice(0, shown)}, or decline it.`,
        "",
        "",
        columns,
      ).split("\n"),
    ]);
}

/** As many figures of the ids as tell all of them apart, six at least. */
function shortestIds(links: InboxLink[]): number {
  const tellsApart = (length: number) =>
    new Set(links.map(({ id }) => id.slice(0, length))).size === links.length;
  let length = 6;
  while (!tellsApart(length)) length += 1;
  return length;
}

type Line = { id: string; columns: number; now: string };

function describe(
  { url, title, note, name, private: isPrivate, cameAt }: InboxLink,
  { id, columns, now }: Line,
) {
  const beside = " ".repeat(columnsOf(id) + 2);
  const rows = [
    ...(title === undefined ? [] : [oneLine(title)]),
    url,
    ...(note === undefined ? [] : [withoutControls(note)]),
    [name, `${spanInWords(Date.parse(now) - Date.parse(cameAt))} ago`, isPrivate ? "private" : undefined]
      .filter(Boolean)
      .join(", "),
  ];
  return rows.flatMap((row, at) => wrapText(row, at === 0 ? `${id}  ` : beside, beside, columns).split("\n"));
}

/** The one link whose id begins so. */
function withId(id: string, waiting: InboxLink[]): InboxLink {
  const [found, another] = waiting.filter((link) => link.id.startsWith(id.toLowerCase()));
  if (!found) throw new WrongUse(`Nothing waits under ${id}. npm run inbox lists what does.`);
  if (another)
    throw new WrongUse(`${id} is the beginning of several. Write more of it: ${found.id} or ${another.id}.`);
  return found;
}

async function keep(link: InboxLink, store: Store, world: World): Promise<void> {
  const markIt = () => markKept(store, [link.id]);
  const kept = await keepFromInbox(world.shelf(), link, { now: world.clock.now(), markKept: markIt });
  if (!kept)
    throw new WrongUse(
      "Where CI is set nothing private is kept: the disk is thrown away. It goes on waiting.",
    );
  for (const line of keptInWords(kept)) console.log(line);
}

function keptInWords({ bookmark: { title, url, via, page, triage }, isNew }: KeptLink): string[] {
  const rest = [
    triage?.as === "dropped" && `You dropped it: npm run triage -- put-back ${url} takes that back.`,
    page ? undefined : "Its page is read by the next ingest.",
    via && `The credit goes to ${oneLine(via.name)}.`,
  ].filter((sentence) => sentence);
  const lines = [`${isNew ? "Kept" : "You had it already"}: ${title}`, `  ${url}`];
  return rest.length === 0 ? lines : [...lines, `  ${rest.join(" ")}`];
}

async function declineLink(link: InboxLink, store: Store): Promise<void> {
  await decline(store, link.id);
  console.log(`Declined, and deleted with the name: ${oneLine(link.title ?? link.url)}`);
}

export const command: Command<InboxChoice> = { usage, parse: parseInbox, run: runInbox };

if (import.meta.main) await runCommand(command);
