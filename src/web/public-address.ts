// The gate at the socket: which addresses may be connected to. The table is the domain's, since an address alone also
// says whether a link may be published.
import { isGlobalAddress } from "../domain/global-address.ts";

/** True for an IP literal on the public internet; false for all else, names too. */
export function isPublicAddress(address: string): boolean {
  return isGlobalAddress(address);
}
