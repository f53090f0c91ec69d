// The keys of a store (FIVE_KEYS). They never stand in it: only their fingerprints do, and hashes made with them.
import { createHmac, randomBytes } from "node:crypto";
import { noteVariable } from "../../disk/note-variable.ts";
import type { EmailAddress } from "../../domain/email-address.ts";
import { StoreError } from "./store-error.ts";

/** The variable's name, in the environment and in `.env`. */
const variable = "FIVE_KEYS";

export type StoreKey = { id: string; secret: string };

/** What stands in FIVE_KEYS, `id:secret,id:secret`, the newest first. Throws a StoreError that names no secret. */
export function readKeys(text: string): StoreKey[] {
  const keys = text.split(",").map((part) => {
    const [, id, secret] = /^([a-z0-9]{1,16}):([\w+/=-]{32,})$/.exec(part.trim()) ?? [];
    if (id === undefined || secret === undefined)
      throw new StoreError(
        `${variable} is not as it should be: id:secret, the newest first, with commas between; an id has 1 to 16 small letters and figures, a secret 32 signs at least.`,
      );
    return { id, secret };
  });
  const [twice] = keys.filter(({ id }, at) => keys.findIndex((key) => key.id === id) !== at);
  if (twice) throw new StoreError(`${variable} has two keys with the id ${twice.id}. Give one another id.`);
  return keys;
}

/** Makes a first key and notes it in the `.env` at `path`; gives the variable's text. */
export async function makeKeys(path: string): Promise<string> {
  const made = await noteVariable(path, {
    name: variable,
    value: keysText([aNewKey([])]),
    note: "The key of var/store.db. Keep this line: without it the subscribers cannot be read.",
  });
  if (made === undefined) throw new StoreError(`${path} was saved by something else just now. Run it again.`);
  return made;
}

/** A key for new hashes and links, with an id that none of the known ones has. */
export function aNewKey(known: StoreKey[]): StoreKey {
  let number = known.length + 1;
  while (known.some(({ id }) => id === `k${number}`)) number += 1;
  return { id: `k${number}`, secret: randomBytes(32).toString("hex") };
}

/** As it stands in FIVE_KEYS. */
export function keysText(keys: StoreKey[]): string {
  return keys.map(({ id, secret }) => `${id}:${secret}`).join(",");
}

/** By what the address is known without being kept: a hash with each key, the newest first. Case tells nobody apart. */
export function addressHashes(keys: StoreKey[], address: EmailAddress): string[] {
  return keys.map((key) => `${key.id}:${keyed(key, `address\n${address.toLowerCase()}`)}`);
}

/** By what a store knows its key again. */
export function fingerprintOf(key: StoreKey): string {
  return keyed(key, "fingerprint").slice(0, 16);
}

/** A text made with the key: `text` begins with a word for what it is, so that none serves as another. In base64url. */
export function keyed({ secret }: StoreKey, text: string): string {
  return createHmac("sha256", secret).update(text).digest("base64url");
}
