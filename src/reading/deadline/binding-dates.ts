// Which dates of a sentence bind the reader: those that words like "apply by" and "deadline" stand before.
// A date that merely stands in the same sentence is none of them.
import type { ParsedComponents, ParsedResult } from "chrono-node";
import { isReadersAct, isReadersName } from "./duty.ts";
import { isImperative } from "./imperative.ts";
import type { DeadlineWords } from "./words.ts";

/** `text` is the date's own words, `behind` the rest of the sentence; `isWeekday` when it names no more than a day of the week. */
export type BindingDate = {
  date: ParsedComponents;
  text: string;
  behind: string;
  isWeekday: boolean;
  /** A limit stands before it: "by Friday", written on a Friday, is the next one. */
  isLimit: boolean;
};

type Place = {
  /** The date's own words. */
  text: string;
  isWeekday: boolean;
  /** All of the sentence before the date. */
  opening: string;
  before: string;
  after: string;
  /** The date has another before it, so the words before it may be the end of a longer clause. */
  isLater: boolean;
  /** From a day to a day; the last one is meant. */
  isSpan: boolean;
  /** The sentence before this one. */
  told: string;
};

/** Nothing but a word that joins a clause to the one before it. */
const joints = /^(?:and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar) *$/iu;
/** As far as words before a date are looked at, in characters. */
const reach = 120;
/** Zones that chrono does not know by itself, in minutes: anywhere on earth, and Berlin's in German. */
const timezones = { AOE: -720, MEZ: 60, MESZ: 120 };
/** Between two dates that are the ends of a span. */
const joint = /^ (?:al?|to|au|e|y|bis|tot|t\/m|through|[–-]) $/i;
/** "Between 1 December and 31 January". */
const sinceBetween = /(?:^| )(?:between|zwischen|entre|tussen|tra)(?: the| dem| le| el| il| o| os)? $/i;
const and = /^ (?:and|und|et|y|e|en)(?: the| dem| le| el| il| o)? $/i;
/** Between a day and the later one that it was moved to. */
const moved = /^,? (?:(?:has|is|was|now|been) )+(?:extended|moved|pushed(?: back)?|put back) (?:to|until) $/i;
/** Before the second date of a span whose first is a mere number: "between 1 and 15 December". */
const halfSpan = / \d{1,2}(?:\.|st|nd|rd|th|er|º)? (?:and|al?|to|und|bis|et|au|y|e|t\/m) $/i;

/**
 * The binding dates of a sentence that was spelled for chrono. `from` (a day) is what weekdays and dates
 * without a year are read from. With a `label` ("Closing date"), only a date right behind the label counts.
 */
export function bindingDates(
  sentence: { text: string; label?: string | undefined; told?: string | undefined },
  words: DeadlineWords,
  from: string,
): BindingDate[] {
  const { text, label, told = "" } = sentence;
  if (words.duty.reports?.test(text)) return [];
  const bound: BindingDate[] = [];
  let start = 0;
  let before = "";
  const results = words.chrono.parse(text, noonOf(from), { timezones });
  for (const result of results.filter((one) => isDate(one, text, words))) {
    const between = text.slice(start, result.index);
    const isJoined = start > 0 && (joint.test(between) || (sinceBetween.test(before) && and.test(between)));
    if (moved.test(between)) bound.pop();
    else if (!isJoined) before = between.slice(-reach);
    const place = placeOf(result, text, { before, isJoined, isLater: start > 0, told });
    start = result.index + result.text.length;
    if (isBehind(label, before, words) && isBinding(place, words))
      bound.push(bindingOf(result, place, words));
  }
  return bound;
}

function bindingOf(
  result: ParsedResult,
  { before, after, isWeekday }: Place,
  words: DeadlineWords,
): BindingDate {
  const isLimit = words.limits.test(withoutFillers(before, words.fillers));
  return { date: result.end ?? result.start, text: result.text, behind: after, isWeekday, isLimit };
}

/** Right behind the label that the sentence begins with, if it has one. */
function isBehind(label: string | undefined, before: string, words: DeadlineWords): boolean {
  return label === undefined || withoutFillers(before, words.fillers).length <= label.length;
}

function isBinding(place: Place, words: DeadlineWords): boolean {
  return place.isWeekday ? isBoundWeekday(place, words) : isBound(place, words);
}

function placeOf(
  result: ParsedResult,
  text: string,
  { before, isJoined, isLater, told }: { before: string; isJoined: boolean; isLater: boolean; told: string },
): Place {
  return {
    text: result.text,
    isWeekday: isWeekdayOnly(result),
    opening: text.slice(0, result.index),
    before: before.replace(halfSpan, ""),
    after: text.slice(result.index + result.text.length),
    isLater,
    isSpan: isJoined || halfSpan.test(before) || (result.end ?? null) !== null,
    told,
  };
}

function noonOf(day: string) {
  return { instant: new Date(`${day}T12:00:00Z`), timezone: 0 };
}

/** A day of the calendar in figures: no "tomorrow", no "15 minutes before", no "you may 4". */
function isDay(result: ParsedResult, { language }: DeadlineWords): boolean {
  const date = result.end ?? result.start;
  if (!date.isCertain("day") || !date.isCertain("month")) return false;
  if (!/\d|\bend\b/i.test(result.text) || (language === "en" && /\bmay\b/.test(result.text))) return false;
  return ![...result.tags()].some((tag) => tag.startsWith("result/relativeDate"));
}

function isDate(result: ParsedResult, sentence: string, words: DeadlineWords): boolean {
  // "Fr" in "Frühbucher": for chrono a letter with a mark is none.
  const isPartOfWord = /^\p{L}/u.test(sentence.slice(result.index + result.text.length));
  return !isPartOfWord && (isWeekdayOnly(result) || isDay(result, words));
}

function isWeekdayOnly({ start, end, text }: ParsedResult): boolean {
  return (
    !end &&
    !/weekend/i.test(text) &&
    start.isCertain("weekday") &&
    !start.isCertain("day") &&
    !start.isCertain("month")
  );
}

function isBound(place: Place, words: DeadlineWords): boolean {
  const lead = withoutFillers(place.before, words.fillers);
  const after = clauseBehind(place, words);
  if (isNamed(lead, after, words)) return isNamedForReaders(place, words);
  if (lead === "" && !place.isLater) return isFollowedByName(place.after, words);
  return isLimited(place, { limit: lead.replace(/ ?:$/, ""), after }, words);
}

/** The rest of the date's own clause. A date with a comma in it has another behind it: "bis Sonntag, 6. Dezember, eine". */
function clauseBehind({ after, text }: Place, words: DeadlineWords): string {
  const rest = text.includes(",") ? after.replace(/^, /, " ") : after;
  return rest.split(words.clauses.end, 1)[0] ?? "";
}

/** `limit` is what stands before the date, without fillers, `after` the rest of the date's own clause. */
function isLimited(place: Place, { limit, after }: { limit: string; after: string }, words: DeadlineWords) {
  const clause = ownClause(limit, place, words);
  const whole = `${clause} ${after}`;
  const isLimit = words.limits.test(limit) || words.latest.test(place.after.trimStart());
  if (isLimit && isAskedFor(place, limit, words) && !words.others.test(after)) return true;
  if (words.others.test(whole)) return false;
  if (place.isSpan) return words.spans.test(whole) && isReadersAct(whole, words);
  if (!isLimit && !words.ends.test(limit)) return isBeforeOccasion(limit, words);
  if (isUrged(place, clause, words)) return true;
  return isBare(clause, place, words)
    ? isSaidElsewhere(place, clause, words)
    : isReadersAct(isLimit ? whole : clause, words);
}

/** The writer asks for it: by a call before the date or behind it, by "please", by "if you". */
function isAskedFor(place: Place, limit: string, words: DeadlineWords): boolean {
  const { addressed, requested } = words.duty;
  if (addressed?.test(limit) || requested?.test(place.after)) return true;
  return isImperative(limit, place.after, words) || isCallBehind(place, words);
}

/** The clause up to the date; one that goes on without a subject, or as "which", has that of the sentence. */
function ownClause(limit: string, { before, opening, isLater }: Place, words: DeadlineWords): string {
  const clause = limit.split(words.clauses.start).at(-1)?.trim() ?? "";
  const isPart = words.duty.relative?.test(clause) || (isLater && words.duty.goesOnWithout?.test(before));
  if (!isPart || words.acts.test(clause)) return clause;
  return withoutFillers(opening.split(/[;:!?–—]/).at(-1) ?? "", words.fillers);
}

/** "Be quick: it closes on": only those who may still do something are told to be quick. */
function isUrged({ opening, told }: Place, clause: string, { duty, ends }: DeadlineWords): boolean {
  return (duty.urges?.test(`${told} ${opening}`) ?? false) && ends.test(clause) && !duty.owing.test(clause);
}

/** "Until 4 December you can borrow a lamp": the limit begins the sentence, and a call follows. */
function isCallBehind({ opening, before, after }: Place, words: DeadlineWords): boolean {
  const part = withoutFillers(before.split(/[:;!?–—] /).at(-1) ?? "", words.fillers);
  return opening === before && part.replace(words.limits, "") === "" && isImperative(after, "", words);
}

/** "Leave your comment before the board meets on": the day of what a call comes before. */
function isBeforeOccasion(limit: string, words: DeadlineWords): boolean {
  const early = limit.replace(words.duty.occasions ?? /$^/, "");
  return early !== limit && isImperative(early, "", words);
}

/** "By Friday" as any other day, but not the hours that come back each week: "orders are taken until 5pm on Sunday". */
function isBoundWeekday(place: Place, words: DeadlineWords): boolean {
  if (/^ (?:the )?\d/.test(place.after) || words.weekly?.test(place.opening)) return false;
  return isBound(place, words);
}

/** "By" in "by noon on the", one word at a time. */
function withoutFillers(text: string, fillers: RegExp): string {
  for (let lead = text; ; ) {
    const trimmed = lead.replace(/[ ,]+$/, "");
    const shorter = trimmed.replace(fillers, "");
    if (shorter === trimmed) return trimmed.trimStart();
    lead = shorter;
  }
}

/** A noun like "deadline" governs the date: beside it, by a colon, by "is", or as "closing date for bids". */
function isNamed(lead: string, after: string, words: DeadlineWords): boolean {
  const name = [...lead.matchAll(new RegExp(words.names, "giu"))].at(-1);
  if (!name) return false;
  const between = lead.slice(name.index + name[0].length);
  if (words.others.test(`${lead.slice(name.index)} ${after}`)) return false;
  const gap = between.replace(/[ :–—-]+$/, "");
  if (gap === "") return true;
  if (/[,;:]/.test(gap)) return false;
  if (gap !== between.trimEnd() || words.links.test(gap)) return true;
  return words.acts.test(gap.replace(/ to$/, "").split(" ").at(-1) ?? "");
}

/** The rest of the sentence around the last such noun says whom its date concerns. */
function isNamedForReaders({ opening, after }: Place, words: DeadlineWords): boolean {
  const name = [...opening.matchAll(new RegExp(words.names, "giu"))].at(-1);
  if (!name) return true;
  const behind = `${opening.slice(name.index + name[0].length)} ${after}`;
  return isReadersName(opening.slice(0, name.index), behind, words);
}

/** "5 December is the deadline", "5 December: last day to apply". */
function isFollowedByName(after: string, words: DeadlineWords): boolean {
  const said = after.split(/[.,;]/, 1)[0] ?? "";
  const name = words.names.exec(said);
  if (!name || /\d/.test(said) || words.others.test(said)) return false;
  const before = said.slice(0, name.index).trim();
  const behind = said.slice(name.index + name[0].length);
  return before.split(" ").length <= 4 && isReadersName(before.replace(/^is\b/, ""), behind, words);
}

/** Nothing but the limit's own word stands in the clause: what the reader does stands in another. */
function isBare(clause: string, place: Place, words: DeadlineWords): boolean {
  const rest = clause
    .replace(words.limits, "")
    .replace(words.ends, "")
    .replace(words.open, "")
    .replace(joints, "")
    .trim();
  return rest === "" || (place.isLater && rest.split(" ").length <= 2);
}

/**
 * The act of a bare limit stands before it, or behind it when the sentence begins with the limit, or else in the
 * sentence before ("It closes on"). "Open until 5 December" needs none where nothing else is said.
 */
function isSaidElsewhere(place: Place, limit: string, words: DeadlineWords): boolean {
  const { opening, before, after, told } = place;
  const isFirst = opening === before && (!/[,;:–—]/.test(before) || /^\p{L}+, \p{L}+ $/u.test(before));
  const behind = after.split(/[.;!?]/, 1)[0] ?? "";
  if (words.others.test(isFirst ? behind : before)) return false;
  const said = (isFirst ? [behind, told] : [opening, behind]).find((part) => hasAct(part, words));
  if (said === undefined) return isFirst && isAlone(place, words);
  if (limit === "by" && !/[\p{L}\d]/u.test(after)) return !words.duty.owing.test(said);
  const clause = said.split(words.clauses.start).findLast((part) => words.acts.test(part));
  return clause === undefined ? words.names.test(said) : isReadersAct(`${clause.trim()}, ${limit}`, words);
}

function hasAct(text: string, words: DeadlineWords): boolean {
  return words.acts.test(text) || words.names.test(text);
}

/** "Open until 5 December." */
function isAlone({ before, after, told }: Place, { open }: DeadlineWords): boolean {
  return told === "" && open.test(before.trimStart()) && !/[\p{L}\d]/u.test(after);
}
