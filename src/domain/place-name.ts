// What stands in the address of a page about something that strangers named: a tag, a site, whom to thank. One
// name has one address for good, whatever other names there are or will be.
import { createHash } from "node:crypto";
import { hostOf } from "./host-of.ts";
import { oneLine } from "./plain-text.ts";
import { slugOf } from "./slug.ts";

/**
 * `open-data` for `Open data`: names that differ in case, accents, spaces and punctuation alone are one name. A name with
 * other signs, or in another script, gets a mark of its own behind what can be read of it, so that `c`, `c++` and
 * `c#` stay apart: `c`, `c-cedb1bac` and `c-951a4d36`.
 */
export function placeNameOf(name: string): string {
  const plain = plainName(name);
  const readable = slugOf(plain);
  if (readable === plain) return plain;
  const mark = createHash("sha256")
    .update(plain || oneLine(name))
    .digest("hex")
    .slice(0, markLength);
  return `${/[a-z0-9]/.test(plain) ? readable : "x"}-${mark}`;
}

/** `example.org`, as a reader knows the host; hosts that browsers write in other signs are named as tags are. */
export function placeNameOfSite(url: string): string {
  const host = siteOf(url);
  return /^[a-z0-9_-]+(\.[a-z0-9_-]+)+$/.test(host) ? host : placeNameOf(host);
}

/** The site that a link belongs to: its host without `www.` and final dot. */
export function siteOf(url: string): string {
  return hostOf(url).replace(/(?<=.)\.+$/, "");
}

/** Hexadecimal figures: two names of one publication meet by chance once in four thousand million. */
const markLength = 8;

function plainName(name: string): string {
  return oneLine(name)
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[\s\p{Pd}._/:,;!?&'"‘’“”()[\]]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}
