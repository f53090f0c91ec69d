// The few places of a mail that differ from reader to reader. A frozen mail holds a marked name in each of them,
// `{{leave:3f9c…}}`, and only these are ever filled: a title or link that looks like one has not the mark.
import { spellDay } from "../domain/calendar.ts";
import type { Publication } from "../domain/publication.ts";
import { wordsOf } from "../domain/words.ts";
import { escapeHtml } from "./html.ts";

export const slotNames = ["leave", "pause", "since"] as const;
/**
 * `leave` is the address at which this reader gets no more of these mails, `pause` the one at which none come for a
 * while, `since` since when they come, in words. A mail that was frozen with fewer slots is filled in those it has.
 */
export type PersonalSlots = Record<(typeof slotNames)[number], string>;

/** What is known of one reader: two addresses, and the day since which they get it (YYYY-MM-DD). */
export type ReadersOwn = {
  leave?: string | undefined;
  pause?: string | undefined;
  since?: string | undefined;
};

/** The slots of a mail that is to be filled later. `mark` stands nowhere else in it, and is of hexadecimal digits. */
export function openSlots(mark: string): PersonalSlots {
  return { leave: slotIn("leave", mark), pause: slotIn("pause", mark), since: slotIn("since", mark) };
}

/** What the slots hold where nobody's own copy is meant: on the web, in a test. */
export function slotsForAll(publication: Pick<Publication, "url" | "language">): PersonalSlots {
  const page = `${publication.url}/follow/`;
  return { leave: page, pause: page, since: wordsOf(publication.language).sinceConfirmed };
}

/** What they hold in one reader's copy; where something is not known, what they hold for all. */
export function slotsForReader(
  publication: Pick<Publication, "url" | "language">,
  { leave, pause, since }: ReadersOwn,
): PersonalSlots {
  const forAll = slotsForAll(publication);
  const { language } = wordsOf(publication.language);
  return {
    leave: leave ?? forAll.leave,
    pause: pause ?? forAll.pause,
    since: since === undefined ? forAll.since : spellDay(since, language, "date"),
  };
}

/** Both forms of a mail with their slots filled; one without a mark is given back as it is. */
export function fillMail(
  mail: { html: string; text: string },
  slots: PersonalSlots,
): { html: string; text: string } {
  const mark = markIn(mail.html);
  return {
    html: fillSlots(mail.html, mark, inHtml(slots)),
    text: fillSlots(mail.text, mark, slots),
  };
}

/** One form of a mail with its slots filled, each with what is to stand there byte for byte. */
export function fillSlots(mail: string, mark: string | undefined, slots: Partial<PersonalSlots>): string {
  if (mark === undefined) return mail;
  return slotNames.reduce(
    (filled, name) => filled.replaceAll(slotIn(name, mark), (slot) => slots[name] ?? slot),
    mail,
  );
}

/** The same slots as HTML has them. */
export function inHtml({ leave, pause, since }: PersonalSlots): PersonalSlots {
  return { leave: escapeHtml(leave), pause: escapeHtml(pause), since: escapeHtml(since) };
}

/** How a mail tells its mark, ahead of every word that somebody else wrote. */
export function markTag(mark: string): string {
  return `<meta name="five-slots" content="${mark}">`;
}

/** The mark of a frozen HTML mail. */
export function markIn(mailHtml: string): string | undefined {
  return /<meta name="five-slots" content="([0-9a-f]+)">/.exec(mailHtml)?.[1];
}

function slotIn(name: keyof PersonalSlots, mark: string): string {
  return `{{${name}:${mark}}}`;
}
