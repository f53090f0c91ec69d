// What an export says of who may see a record, whatever it calls the field and however it writes yes and no. What we
// do not understand is private: a link can be opened later, and is never taken back.

import { plainName } from "./plain-name.ts";

/** Values by what they say; an empty one is no, since that is how many programs write false. */
const yes = new Set(["1", "true", "yes", "y", "t", "on"]);
const no = new Set(["0", "false", "no", "n", "f", "off", ""]);
/** LinkAce counts: 1 is public, 2 internal, 3 private. */
const seenByAll = new Set(["1", "public", "everyone", "everybody", "world", "all", "open"]);

/** Names of fields without their signs and capitals, and what their values say. */
const fields = new Map<string, (value: string) => boolean>(
  Object.entries({
    private: saysPrivate,
    isprivate: saysPrivate,
    public: saysNotPublic,
    ispublic: saysNotPublic,
    pub: saysNotPublic,
    shared: saysNotPublic,
    isshared: saysNotPublic,
    visibility: saysNotOfAll,
  }),
);

/**
 * True when one of the record's fields says that it is private; others than those about privacy say nothing.
 * @example isPrivate({ is_private: "1" }) // true
 * @example isPrivate({ PUBLIC: "0" }) // true
 * @example isPrivate({ Visibility: "my friends" }) // true
 */
export function isPrivate(record: Record<string, unknown>): boolean {
  return Object.entries(record).some(([name, value]) => {
    const isSaid = typeof value === "string" || typeof value === "number" || typeof value === "boolean";
    const read = fields.get(plainName(name));
    return isSaid && read?.(String(value).trim().toLowerCase()) === true;
  });
}

function saysPrivate(value: string): boolean {
  return value !== "public" && !no.has(value);
}

function saysNotPublic(value: string): boolean {
  return value !== "public" && value !== "shared" && !yes.has(value);
}

function saysNotOfAll(value: string): boolean {
  return value !== "" && !seenByAll.has(value);
}
