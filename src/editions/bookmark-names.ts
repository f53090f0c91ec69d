// By what a bookmark is known for good: its place on the page of its month, and its name in feeds. Both come of the link
// alone, whose other spellings count as the same: a new title, note or tag leaves them.
import { hash } from "node:crypto";
import { urlKey } from "../domain/canonical-url.ts";
import { oncePerOne } from "../domain/once-per.ts";

/** `link-1f0a93c2`, the anchor on the page of its month. Of ten thousand links two meet once in eighty months. */
export const bookmarkAnchor: (bookmark: { url: string }) => string = oncePerOne(
  ({ url }) => `link-${hash("sha1", urlKey(url)).slice(0, 8)}`,
);

/** `urn:uuid:…` in the form of RFC 9562, by a naming of our own: a hash of the publication's address and the link. */
export function bookmarkId({ url }: { url: string }, site: string): string {
  const bytes = sha1(`${site}/bookmarks/ ${urlKey(url)}`);
  const hex = [
    ...[bytes.subarray(0, 4), bytes.subarray(4, 6)].map((part) => part.toString("hex")),
    `5${bytes.subarray(6, 8).toString("hex").slice(1)}`,
    `a${bytes.subarray(8, 10).toString("hex").slice(1)}`,
    bytes.subarray(10, 16).toString("hex"),
  ];
  return `urn:uuid:${hex.join("-")}`;
}

function sha1(text: string): Buffer {
  return hash("sha1", text, "buffer");
}
