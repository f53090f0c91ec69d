// The text of `bookmarks/hidden.txt`: which links are never public, on any machine, without saying which they are.
// Its first line tells by which key the rest was made. Pure.
import { createHmac } from "node:crypto";

export type HiddenList = {
  /** Which keys made it; one, unless two machines that did not know of each other began it. */
  fingerprints: Set<string>;
  hashes: Set<string>;
  /** Lines that are neither, as a person or a merge conflict leaves them. */
  others: string[];
};

const fingerprintLine = /^key ([0-9a-f]{16})$/;
const hashLine = /^[0-9a-f]{64}$/;

/** The list in a file's text. A merge of two machines' lists may say everything twice, and in any order. */
export function readHiddenList(text: string): HiddenList {
  const list: HiddenList = { fingerprints: new Set(), hashes: new Set(), others: [] };
  for (const line of text.split("\n").map((one) => one.trim())) {
    const fingerprint = fingerprintLine.exec(line)?.[1];
    if (fingerprint !== undefined) list.fingerprints.add(fingerprint);
    else if (hashLine.test(line)) list.hashes.add(line);
    else if (line !== "") list.others.push(line);
  }
  return list;
}

/** The file's text: each thing once, the hashes in their own order, so that it does not tell which came last. */
export function writeHiddenList({ fingerprints, hashes, others }: HiddenList): string {
  const keys = [...fingerprints].map((fingerprint) => `key ${fingerprint}`);
  return [...keys, ...others, ...[...hashes].sort()].map((line) => `${line}\n`).join("");
}

/** What stands in the list for a link: HMAC-SHA-256 of its `urlKey`, in hexadecimal. */
export function hiddenHash(secret: string, linkKey: string): string {
  return createHmac("sha256", secret).update(linkKey).digest("hex");
}

/** What tells whether two machines have one secret; the secret does not follow from it. No `urlKey` has a space. */
export function fingerprintOf(secret: string): string {
  return hiddenHash(secret, "the key of hidden links").slice(0, 16);
}
