// What an editor does on Pick, as its forms ask for it: each a deed that can be undone, or words that say why it was
// not done.
import type { Bookmark } from "../../domain/bookmark.ts";
import { sayAgain } from "../../editions/again.ts";
import type { Desk } from "../hand/at-hand.ts";
import { linkFacts } from "../hand/link-fact.ts";
import { type Written, writeField } from "../hand/link-field.ts";
import { setRight } from "../hand/set-right.ts";
import { orTold } from "../hand/told.ts";
import { typedDay } from "../hand/typed-day.ts";
import type { Deed } from "../hand/undo.ts";
import type { Week } from "../hand/week.ts";
import { weekNow } from "../hand/week-now.ts";
import { addTyped } from "./add-deed.ts";
import { attach } from "./attach-deed.ts";
import { declineReaders, keptFirst } from "./readers-deed.ts";
import { putIntoSlot } from "./slot-deed.ts";
import { type Decision, decide, type Verdict, verdicts } from "./triage-deed.ts";

/** What came of a request to change something: what to tell, and about which link. */
export type Came = {
  said: string;
  url?: string | undefined;
  isRefused?: boolean;
  theirs?: string | undefined;
};

/** A candidate into a slot, out of it, given to a pick, or decided on otherwise. */
export async function decideAs(desk: Desk, form: Record<string, string>): Promise<Came> {
  const { week } = await weekNow(desk);
  const { url = "" } = form;
  const bookmark = desk.links.find(url) ?? week.rows.find((row) => row.bookmark.url === url)?.bookmark;
  if (!bookmark) return refused("This link is not kept any more.");
  const { slot, to, issue } = form;
  const isForAnother = issue !== undefined && (slot ?? to) !== undefined && Number(issue) !== week.number;
  if (isForAnother) return refused(`That was for issue ${issue}, which is not the coming one any more.`);
  if (slot !== undefined && /^(\d{1,2}|next)$/.test(slot)) return pickInto(desk, week, { bookmark, form });
  if (to === undefined) return triageAs(desk, week, { bookmark, form });
  if (!week.issue?.picks[Number(to) - 1]) return refused(`Slot ${to} has no pick yet.`);
  return did(desk, async () => {
    const kept = await keptFirst(desk, bookmark);
    return attach(desk.world.folder, desk.links, { bookmark: kept, to: Number(to), week });
  });
}

type Asked = { bookmark: Bookmark; form: Record<string, string> };

async function pickInto(desk: Desk, week: Week, { bookmark, form }: Asked): Promise<Came> {
  const slot = placeOf(form["slot"] ?? "", week);
  if (typeof slot === "string") return refused(slot);
  const before = week.rows.find((row) => row.bookmark.url === bookmark.url)?.before;
  const again = form["again"] === undefined ? undefined : before;
  const blurb = again && sayAgain(bookmark.note ?? "", again, week.publication);
  return did(desk, async () =>
    putIntoSlot(desk.world.folder, { bookmark: await keptFirst(desk, bookmark), slot, blurb }, week),
  );
}

async function triageAs(desk: Desk, week: Week, { bookmark, form }: Asked): Promise<Came> {
  const { as, until } = form;
  if (!isVerdict(as)) return refused("The desk knows no such decision.");
  const day = until === undefined ? undefined : typedDay(until, week.today);
  if (as === "snooze" && (day === undefined || day <= week.today))
    return refused("Until which day? Write one after today, like 4 December.");
  return did(desk, () => decideOn(desk, { url: bookmark.url, as, until: day, now: week.now }));
}

/** What readers suggested is kept before anything is decided about it; dropped, it never is. */
async function decideOn(desk: Desk, decision: Decision): Promise<Deed | undefined> {
  const { url, as } = decision;
  const declined = as === "drop" ? declineReaders(desk, url) : undefined;
  if (as !== "drop") await desk.inbox.keep(url);
  const decided = await decide(desk.links, decision);
  return decided && declined ? both(decided, declined) : (decided ?? declined);
}

/** Taken back and done again together. */
function both(one: Deed, other: Deed): Deed {
  return {
    ...one,
    back: async () => {
      await one.back();
      await other.back();
    },
    again: async () => {
      await one.again();
      await other.again();
    },
  };
}

function refused(said: string): Came {
  return { said, isRefused: true };
}

/** The slot that was named, from 0; or why there is none. */
function placeOf(slot: string, { publication, issue }: Week): number | string {
  const { picks } = publication;
  if (slot !== "next") return Number(slot) > picks ? `An issue has ${picks} slots here.` : Number(slot);
  const isFull = (issue?.picks.length ?? 0) >= picks;
  return isFull ? `All ${picks} slots are taken. Name one, and its link makes way.` : picks;
}

function isVerdict(word: string | undefined): word is Verdict {
  return verdicts.some((one) => one === word);
}

/** What reading found, or whom a link is owed to, or its tags, as the editor says it. */
export async function fact(desk: Desk, form: Record<string, string>): Promise<Came> {
  const { url = "", fact: name, words = "", was = "" } = form;
  const { today } = (await weekNow(desk)).week;
  await desk.inbox.keep(url);
  const isFact = linkFacts.find((one) => one === name);
  const came = isFact
    ? await setRight(desk.links, { url, fact: isFact, words, was, today })
    : await writeField(desk.links, { url, field: "tags", words, was });
  if (!came) return refused("This link is not kept any more.");
  if (!came.ok) return { ...refused(came.why), theirs: came.theirs };
  if (!came.deed) return { said: "It stands there already." };
  desk.undo.did(came.deed);
  return came.deed;
}

async function did(desk: Desk, make: () => Promise<Deed | undefined>): Promise<Came> {
  return orTold<Came>(async () => {
    const deed = await make();
    if (!deed) return { said: "It stands there already." };
    desk.undo.did(deed);
    return deed;
  }, refused);
}

export async function add(desk: Desk, words: string): Promise<Came> {
  const { deed, said, url, isRefused = false } = await addTyped(desk, words);
  if (deed) desk.undo.did(deed);
  return { said, url, isRefused };
}

export function turned(desk: Desk, way: "undo" | "redo"): Promise<Came> {
  return orTold<Came>(async () => {
    const deed = await desk.undo[way]();
    if (!deed) return { said: `Nothing to ${way}.` };
    return { said: `${way === "undo" ? "Undone" : "Done again"}: ${deed.said}`, url: deed.url };
  }, refused);
}

export async function note(desk: Desk, written: Written): Promise<Came> {
  await desk.inbox.keep(written.url);
  const noted = await writeField(desk.links, written);
  if (!noted) return refused("This link is not kept any more.");
  if (!noted.ok)
    return {
      said: `The note was changed elsewhere meanwhile, to: “${noted.theirs}”. Leave the field once more to keep yours.`,
      ...{ theirs: noted.theirs, isRefused: true },
    };
  if (!noted.deed) return { said: "It stands there already." };
  desk.undo.did(noted.deed);
  return noted.deed;
}
