/** The store cannot be opened or used as it is; the message says to the editor what to do. */
export class StoreError extends Error {
  override name = "StoreError";
}

/** The store cannot be reached, or broke off; asked again later, it may answer. */
export class StoreAway extends StoreError {
  override name = "StoreAway";
}
