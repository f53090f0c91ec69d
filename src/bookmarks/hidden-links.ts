// The links that are never public, as an open shelf knows them: read again when the file changed, written whole.
import { type FileStamp, stampAt } from "../disk/file-stamp.ts";
import { takeFile } from "../disk/replace-file.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";
import { checkKey, keyInFolder, makeKey } from "./hidden-key.ts";
import {
  fingerprintOf,
  type HiddenList,
  hiddenHash,
  readHiddenList,
  writeHiddenList,
} from "./hidden-list.ts";

export type HiddenLinks = {
  /** Reads the list if it changed, and says whether it did. Throws `HiddenKeyError` when it is not this machine's. */
  look(): boolean;
  /** Whether a link's key stands in the list. */
  has(linkKey: string): boolean;
  /**
   * Adds and removes keys of links, and makes the secret if there is none; `false` when somebody else wrote the
   * list meanwhile: look, and try again. Call only while holding the folder's lock.
   */
  write(change: { hide: string[]; show: string[] }): Promise<boolean>;
};

const noList: HiddenList = { fingerprints: new Set(), hashes: new Set(), others: [] };

/** The list of a publication; `given` is the secret in the environment, which wins over that in `.env`. */
export function openHiddenLinks(folder: PublicationFolder, given: string | undefined): HiddenLinks {
  let list = noList;
  let stamp: FileStamp | undefined;
  let secret = given;
  /** What was asked before: to hash a hundred thousand keys takes a third of a second. */
  const answers = new Map<string, boolean>();

  const read = () => {
    const { bytes, stamp: now, close } = takeFile(folder.hiddenLinks);
    close();
    const next = readHiddenList(bytes.toString("utf8"));
    if (next.fingerprints.size > 0 || next.hashes.size > 0) {
      secret ??= keyInFolder(folder);
      checkKey(next.fingerprints, secret);
    }
    list = next;
    stamp = now;
    answers.clear();
  };

  return {
    look: () => {
      if (stampAt(folder.hiddenLinks) === stamp) return false;
      read();
      return true;
    },
    has: (linkKey) => {
      if (list.hashes.size === 0 || secret === undefined) return false;
      const answer = answers.get(linkKey) ?? list.hashes.has(hiddenHash(secret, linkKey));
      answers.set(linkKey, answer);
      return answer;
    },
    write: async ({ hide, show }) => {
      const key = secret ?? keyInFolder(folder) ?? (await makeKey(folder));
      secret = key;
      const hashes = new Set(list.hashes);
      for (const one of show) hashes.delete(hiddenHash(key, one));
      for (const one of hide) hashes.add(hiddenHash(key, one));
      const next = { ...list, fingerprints: new Set([fingerprintOf(key)]), hashes };
      const hand = takeFile(folder.hiddenLinks);
      try {
        const written =
          hand.stamp === stamp ? await hand.replace(Buffer.from(writeHiddenList(next))) : undefined;
        if (written === undefined) return false;
        list = next;
        stamp = written;
        for (const one of show) answers.set(one, false);
        for (const one of hide) answers.set(one, true);
        return true;
      } finally {
        hand.close();
      }
    },
  };
}
