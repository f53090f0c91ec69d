// The few places of a mail that differ from reader to reader. A frozen mail holds a marked name in each of them,
// `{{leave:3f9c…}}`, and only these are ever filled: a title or link that looks like one has not the mark.

/** `leave` is the address at which this reader gets no more of these mails. */
export const slotNames = ["leave"] as const;
export type PersonalSlots = Record<(typeof slotNames)[number], string>;

/** The slots of a mail that is to be filled later. `mark` stands nowhere else in it, and is of hexadecimal digits. */
export function openSlots(mark: string): PersonalSlots {
  return { leave: slotIn("leave", mark) };
}

/** What the slots hold where nobody's own copy is meant: on the web, in a test. `site` has no slash at its end. */
export function slotsForAll(site: string): PersonalSlots {
  return { leave: `${site}/follow/` };
}

/** The mail with its slots filled. A mail without a mark is given back as it is. */
export function fillSlots(mail: string, mark: string | undefined, slots: PersonalSlots): string {
  if (mark === undefined) return mail;
  return slotNames.reduce((filled, name) => filled.replaceAll(slotIn(name, mark), () => slots[name]), mail);
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
