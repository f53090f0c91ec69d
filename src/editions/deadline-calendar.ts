// The deadlines as a calendar that one subscribes to (RFC 5545): an event of a whole day for each, which stays the
// same event however often it is fetched.
import { createHash } from "node:crypto";
import { addDays } from "../domain/calendar.ts";
import { deadlinesOf } from "../domain/deadlines.ts";
import type { Issue } from "../domain/issue.ts";
import { oneLine } from "../domain/plain-text.ts";
import { wordsOf } from "../domain/words.ts";
import type { EditionSetting } from "./edition-setting.ts";
import { updatedInstant } from "./feed-entries.ts";
import { issuePath } from "./site-paths.ts";
import { strictAddress } from "./strict-address.ts";

/** The file's text, its lines ended and folded as the standard says; the same for the same issues, whatever the day. */
export function deadlineCalendar(issues: Issue[], { publication }: EditionSetting): string {
  const { url, title, language } = publication;
  const name = escaped(`${title}: ${wordsOf(language).deadlines}`);
  const host = new URL(url).hostname;
  const events = deadlinesOf(issues).flatMap(({ day, key, issue, pick, number }) => [
    "BEGIN:VEVENT",
    `UID:${createHash("sha256").update(key).digest("hex").slice(0, uidLength)}@${host}`,
    // §3.8.7.2: in a file without METHOD, when what it says of the event was last changed.
    `DTSTAMP:${basicUtc(updatedInstant(issue, publication))}`,
    `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`,
    // §3.6.1: the day on which it is over, which is not part of it.
    `DTEND;VALUE=DATE:${addDays(day, 1).replaceAll("-", "")}`,
    `SUMMARY:${escaped(pick.title)}`,
    `DESCRIPTION:${escaped(pick.url)}\\n${escaped(`${url}${issuePath(issue)}#pick-${number}`)}`,
    `URL:${strictAddress(pick.url)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ]);
  const lines = [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Five for Friday//Deadlines//EN"],
    // RFC 7986, and what calendars that came before it read.
    ...[`NAME:${name}`, `X-WR-CALNAME:${name}`, "REFRESH-INTERVAL;VALUE=DURATION:P1D"],
    ...(events.length > 0 ? events : nothingYet),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** §3.6: a calendar has a component at least. A zone is one that shows nothing, so that the file is there from the first day. */
const nothingYet = [
  ...["BEGIN:VTIMEZONE", "TZID:Etc/UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000"],
  ...["TZOFFSETFROM:+0000", "TZOFFSETTO:+0000", "END:STANDARD", "END:VTIMEZONE"],
];

/** Hexadecimal figures of the link's hash. */
const uidLength = 32;

/** §3.3.5, form 2: `20261127T090000Z`. */
function basicUtc(instant: string): string {
  return instant.replace(/\.\d+/, "").replace(/[-:]/g, "");
}

/** §3.3.11, of one line: what would end it, and every other control, is gone. */
function escaped(text: string): string {
  return oneLine(text).replace(/[\\;,]/g, "\\$&");
}

/** §3.1: at most 75 octets a line, its end not counted; what follows begins with a space. No character is cut. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = "";
  for (const character of line) {
    if (Buffer.byteLength(part + character) > longestLine) {
      parts.push(part);
      part = " ";
    }
    part += character;
  }
  return [...parts, part].join("\r\n");
}

/** Octets. */
const longestLine = 75;
