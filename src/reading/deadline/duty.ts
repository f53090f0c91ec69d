// Whose duty a day is. A sentence calls its reader by an imperative, by "you", by what readers are in it
// (applicants, residents) or by what they hand in (entries, bids); with any other subject it tells of somebody
// else, however much it sounds like a deadline.
import type { DeadlineWords } from "./words.ts";

/** Where a clause ends, so that the subject of one is not taken for that of the next. */
const clauseBreak =
  /,(?!\d)|[;:!?–—]|(?<=\p{L}) - |\s(?:and|but|so|or)\s(?=(?:the|a|an|it|they|we|he|she)\s)/u;
/** "The treaty's", "its": what stands behind belongs to somebody; a year or a day owns nothing. */
const possessive =
  /(?<!\b(?:year|month|week|today|tomorrow|everyone|anyone|let))['’]s? (?:[\p{L}-]+ ){0,2}$|(?:^| )(?:its|their|his|her) (?:[\p{L}-]+ ){0,2}$/iu;

/** True when the clause names an act, and it is one that its reader does. `clause` goes on to the end of the sentence. */
export function isReadersAct(clause: string, words: DeadlineWords): boolean {
  const { duty } = words;
  const act = words.acts.exec(clause);
  if (!act) return false;
  if (!duty.deeds) return !isOwedByOthers(clause, words);
  const before = subjectOf(clause.slice(0, act.index));
  if (duty.readers.test(before) || duty.invites?.test(before + act[0])) return true;
  if (duty.deeds.test(act[0])) return duty.openings?.test(before) ?? true;
  const behind = clause.slice(act.index + act[0].length);
  if (duty.calls?.test(act[0])) return isHandled(behind, words) && !duty.owing.test(before);
  return !duty.owing.test(before) && !possessive.test(before) && isHandedIn(behind, words);
}

/** True when a noun like "deadline" stands for the reader's: `before` and `behind` are the rest of its sentence. */
export function isReadersName(before: string, behind: string, words: DeadlineWords): boolean {
  const { duty } = words;
  const subject = subjectOf(before);
  const [, concerned, then = ""] = duty.concerned?.exec(behind) ?? [];
  if (concerned !== undefined) {
    const isTheirs = duty.readers.test(concerned) || words.acts.test(concerned);
    // "For Britain to reply": what is to be done is done by whom the day is for.
    if (isTheirs || /^to /.test(then)) return isTheirs;
    if (duty.strangers?.test(concerned)) return false;
  }
  const isOwed = duty.owing.test(subject) || (duty.strangers?.test(subject) && !words.acts.test(subject));
  if (isOwed && !duty.readers.test(subject)) return false;
  return !possessive.test(`${subject.trimEnd()} `);
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

function isHandled(behind: string, { duty }: DeadlineWords): boolean {
  return duty.handled?.test(behind) ?? true;
}

/** "Entries by", "bids for the second round are due on": not "vacancies fell by". */
function isHandedIn(behind: string, words: DeadlineWords): boolean {
  if (words.duty.changes?.test(behind)) return false;
  return isHandled(behind, words) || (words.duty.goesOn?.test(behind) ?? true);
}
