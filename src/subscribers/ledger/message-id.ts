// The name of one mail, the same at every attempt and on every machine, with nobody's address in it.
import type { Store } from "../store/open-store.ts";
import { keyed } from "../store/store-keys.ts";

/** As it stands in the header, `<…@host>`. Hexadecimal, so that it is the same in whatever case a host hands it on. */
export function messageIdOf(store: Store, mail: string, mailHost: string): string {
  const [newest] = store.keys;
  if (!newest) throw new TypeError("A store is opened with a key at least.");
  const name = Buffer.from(keyed(newest, `message\n${mail}`), "base64url")
    .subarray(0, 20)
    .toString("hex");
  return `<${name}@${mailHost.toLowerCase()}>`;
}
