// Whom to tell of a hole in the site (RFC 9116): the editor, where they have said how they are reached.
import type { Publication } from "../domain/publication.ts";
import { securityPath } from "./site-paths.ts";

/** §2.5.5: less than a year ahead. It moves on with the months alone, so that a new day changes no file. */
const monthsAhead = 11;

/**
 * The file's text; `undefined` where there is nobody to write to, and for a site in a folder of its host: it would be
 * looked for at the root (§3), which is not ours. `today` is a day, `2026-11-27`.
 */
export function securityTxt({ editor, language, url }: Publication, today: string): string | undefined {
  if (editor.email === undefined || new URL(url).pathname !== "/") return undefined;
  const [year = 0, month = 1] = today.split("-").map(Number);
  const expires = new Date(Date.UTC(year, month - 1 + monthsAhead, 1)).toISOString();
  return [
    `Contact: mailto:${encodeURI(editor.email)}`,
    `Expires: ${expires.replace(".000Z", "Z")}`,
    `Preferred-Languages: ${language}`,
    `Canonical: ${url}${securityPath}`,
    "",
  ].join("\n");
}
