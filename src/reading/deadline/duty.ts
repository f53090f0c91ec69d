// Whose duty a day is. A sentence calls its reader by an imperative, by "you", by what readers are in it
// (applicants, residents) or by what they hand in (entries, bids); with any other subject it tells of somebody
// else, however much it sounds like a deadline.
import type { DeadlineWords } from "./words.ts";

/** Where a clause ends, so that the subject of one is not taken for that of the next. */
const clauseBreak =
  /,(?!\d)|[;:!?–—]|(?<=\p{L}) - |\s(?:and|but|so|or)\s(?=(?:the|a|an|it|they|we|he|she)\s)/u;
/** "Hearings on", "the row over": what stands behind is only what something else is about. */
const about =
  /(?:^| )(?:on|over|about|against|\p{L}{2,}ed (?:for|with|from)|(?:exhibition|display|show|choice|archive) of) (?:the |all )?$/iu;
/** "The treaty's", "its": what stands behind belongs to somebody; a year or a day owns nothing. */
const possessive =
  /(?<!\b(?:year|month|week|today|tomorrow|everyone|anyone|let))['’]s? (?:[\p{L}-]+ ){0,2}$|(?:^| )(?:its|their|his|her) (?:[\p{L}-]+ ){0,2}$/iu;

/** True when the clause names an act, and it is one that its reader does. `clause` goes on to the end of the sentence. */
export function isReadersAct(clause: string, words: DeadlineWords): boolean {
  const { duty } = words;
  const act = actIn(clause, words);
  if (!act) return false;
  if (!duty.deeds) return !isOwedByOthers(clause, words) && isMoreThanCall(clause, words);
  const before = subjectOf(clause.slice(0, act.index));
  if (duty.readers.test(before) || duty.invites?.test(before + act[0])) return true;
  if (duty.deeds.exec(act[0])?.index === 0) return duty.openings?.test(before) ?? true;
  const behind = clause.slice(act.index + act[0].length);
  if (duty.posts?.test(act[0]) && !isHead(behind, words)) {
    // "The jobs board": it only describes another noun; what stands behind may be an act.
    return isAskedFor(behind, words) || isReadersAct(behind, words);
  }
  return !duty.owing.test(before) && isOpenToReaders(act[0], { before, behind }, words);
}

/** A call that is open or ends, or a thing that is handed in and belongs to nobody else. */
function isOpenToReaders(
  act: string,
  around: { before: string; behind: string },
  words: DeadlineWords,
): boolean {
  const { duty } = words;
  const { before, behind } = around;
  const ways = duty.posts?.test(act) ? duty.opened : duty.calls.test(act) ? duty.handled : undefined;
  if (ways) return (isHead(behind, words) && ways.test(behind)) || isAskedFor(behind, words);
  return !possessive.test(before) && !about.test(before) && isHandedIn(behind, words);
}

/** True when a noun like "deadline" stands for the reader's: `before` and `behind` are the rest of its sentence. */
export function isReadersName(before: string, behind: string, words: DeadlineWords): boolean {
  const { duty } = words;
  const subject = subjectOf(before);
  const [, concerned, then = ""] = duty.concerned?.exec(behind) ?? [];
  if (concerned !== undefined) {
    const isTheirs = duty.readers.test(concerned) || words.acts.test(withoutIng(concerned));
    // "For Britain to reply": what is to be done is done by whom the day is for.
    if (isTheirs || /^to /.test(then)) return isTheirs;
    if (duty.strangers?.test(concerned)) return false;
  }
  const isOwed = duty.owing.test(subject) || (duty.strangers?.test(subject) && !words.acts.test(subject));
  if (isOwed && !duty.readers.test(subject)) return false;
  return words.acts.test(subject) || !possessive.test(`${subject.trimEnd()} `);
}

/** "Responding to the call" as "respond to the call", "nominating" as "nominate". */
function withoutIng(text: string): string {
  return text.replace(/^(\p{L}{3,}?)(?:(\p{L})\2)?ing(?!\p{L})/iu, "$& $1$2 $1$2e");
}

/** A modal or its like has a subject that is no reader. */
function isOwedByOthers(clause: string, { duty, acts }: DeadlineWords): boolean {
  const owing = duty.owing.exec(clause);
  if (!owing) return false;
  const before = subjectOf(clause.slice(0, owing.index)).trim();
  const subject = /\p{L}{3}/u.test(before.replace(duty.leads ?? /^$/, ""))
    ? before
    : clause
        .slice(owing.index + owing[0].length)
        .trim()
        .split(" ")
        .slice(0, 4)
        .join(" ");
  return !duty.readers.test(subject) && !acts.test(subject);
}

function subjectOf(text: string): string {
  return (text.split(clauseBreak).at(-1) ?? "").trimStart();
}

/** A clause that names a call and nothing else that readers do says that the call is open or ends. */
function isMoreThanCall(clause: string, { acts, duty }: DeadlineWords): boolean {
  const named = clause.match(new RegExp(acts.source, "giu")) ?? [];
  return named.some((act) => !duty.calls.test(act)) || duty.handled.test(clause);
}

/** The first act of a clause; of calls in a row ("bursary places", "the fund's call") the last, which they describe. */
function actIn(clause: string, { acts, duty }: DeadlineWords) {
  let act = acts.exec(clause);
  while (act && (duty.calls.test(act[0]) || duty.posts?.test(act[0]))) {
    const end = act.index + act[0].length;
    const next = acts.exec(clause.slice(end));
    if (!next || !/^(?:['’]s)? $/.test(clause.slice(end, end + next.index))) break;
    next.index += end;
    act = next;
  }
  return act;
}

/** No noun follows that the act only describes: not "job centre", "award ceremony". */
function isHead(behind: string, { duty }: DeadlineWords): boolean {
  // The name of a thing is no head: "the discount code LAMP works until".
  const rest = behind.trimStart().replace(/^[\p{Lu}\d]{3,} /u, "");
  if (/^['’]s (?!(?:now |still )?(?:open|live|on|running)(?!\p{L}))/u.test(rest)) return false;
  const isVerb = /^(?:\P{L}|\p{L}+(?:s|ed)(?!\p{L}))/u.test(rest);
  return isVerb || (duty.goesOn?.test(rest) ?? true) || duty.handled.exec(rest)?.index === 0;
}

/** "The tender asks for bids by": what a call asks for is what readers hand in. */
function isAskedFor(behind: string, { acts, duty }: DeadlineWords): boolean {
  const asking = duty.invites?.exec(behind);
  return asking !== undefined && asking !== null && acts.test(behind.slice(asking.index));
}

/** "Entries by", "bids for the second round are due on": not "vacancies fell by". */
function isHandedIn(behind: string, words: DeadlineWords): boolean {
  if (words.duty.changes?.test(behind)) return false;
  return words.duty.handled.test(behind) || (words.duty.goesOn?.test(behind) ?? true);
}
