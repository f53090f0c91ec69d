// Links in JSON of programs that we do not know, and of those that call things as everybody does: linkwarden,
// Readability, Shiori, Toby, Session Buddy, Tab Session Manager. A list or tree of records with an address each, or
// one record a line (https://jsonlines.org). Lists with a name are folders.
import { isPublicUrl } from "../../domain/public-url.ts";
import type { Skipped } from "../fields/imported.ts";
import { jsonLines } from "../fields/json-lines.ts";
import { plainName } from "../fields/plain-name.ts";
import { capturesOfPlaced, type PlacedRecord, type WrittenRecord } from "../fields/records.ts";
import { isNameOf, usualFields } from "../fields/usual-fields.ts";
import type { ImportFormat } from "./import-format.ts";

type Json = Record<string, unknown>;
/** What a record takes from the lists that it stands in. */
type Around = { folders: string[]; time: string | undefined; isPrivate: boolean };

export const jsonLinksFormat: ImportFormat = {
  name: "json",
  recognises: ({ json }) => json !== undefined && hasLink(json),
  read: ({ json }, source) => ({ format: "json", ...capturesOfPlaced(recordsIn(json, source)) }),
};

export const jsonLinesFormat: ImportFormat = {
  name: "json",
  recognises: ({ text }) =>
    jsonLines(text.slice(0, 100_000), 20).some(({ value }) => isObject(value) && isRecord(value)),
  read: ({ text }, source) => {
    const found: PlacedRecord[] = [];
    const skipped: Skipped[] = [];
    for (const { number, value } of jsonLines(text)) {
      const where = `line ${number}`;
      if (isObject(value) && isRecord(value)) found.push({ where, record: recordOf(value, outside, source) });
      else skipped.push({ where, why: isObject(value) ? "no URL" : "not a line of JSON" });
    }
    return { format: "json", ...capturesOfPlaced(found, skipped) };
  },
};

const outside: Around = { folders: [], time: undefined, isPrivate: false };

/** Every record of the tree in its order, without recursion. A record's own parts are nothing of the editor's. */
function recordsIn(json: unknown, source: string): PlacedRecord[] {
  const found: PlacedRecord[] = [];
  const waiting: { value: unknown; around: Around; isWhole?: boolean }[] = [
    { value: json, around: outside, isWhole: true },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, around, isWhole = false } = next;
    if (isObject(value) && isRecord(value)) {
      found.push({ where: `record ${found.length + 1}`, record: recordOf(value, around, source) });
      continue;
    }
    // What the whole file is called is the account's name, and no folder.
    const inside = isObject(value) && !isWhole ? insideOf(value, around) : around;
    for (const part of partsOf(value).toReversed()) waiting.push({ value: part, around: inside });
  }
  return found;
}

/** The values that may hold records. */
function partsOf(value: unknown): unknown[] {
  const parts: unknown[] = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
  return parts.filter((part) => typeof part === "object" && part !== null);
}

/** Nobody sorts so deep. */
const maxFolders = 20;

function insideOf(list: Json, { folders, time, isPrivate }: Around): Around {
  const { title, time: ownTime } = usualFields(list);
  // That a collection has no public page of its own (`isPublic`, `shared`) is no word about its links.
  const said = Object.entries(list).filter(([name]) => /^(?:is)?private$|^visibility$/.test(plainName(name)));
  return {
    folders: title === undefined || folders.length >= maxFolders ? folders : [...folders, title],
    time: ownTime ?? time,
    isPrivate: isPrivate || usualFields(Object.fromEntries(said)).private === true,
  };
}

function recordOf(record: Json, { folders, time, isPrivate }: Around, source: string): WrittenRecord {
  const own = usualFields(isOfShiori(record) ? { ...record, public: undefined } : record);
  const all = [...folders, ...(own.folders ?? [])];
  return {
    ...own,
    time: own.time ?? time,
    folders: all.length === 0 ? undefined : all,
    private: own.private || isPrivate || undefined,
    source,
  };
}

/** Shiori's `public` is about a page that it keeps itself, and no by default. */
function isOfShiori(record: Json): boolean {
  return "hasContent" in record && "public" in record;
}

/** What holds other records, whatever address of its own it may have. */
const lists =
  /^(?:articles|bookmarks|cards|children|collections|entries|folders|items|links|lists|results|sessions|tabs|windows)$/;

/** A record has an address, also one that is not filled, and is no list of others. */
function isRecord(value: Json): boolean {
  const entries = Object.entries(value);
  const isList = entries.some(
    ([name, held]) => lists.test(name) && Array.isArray(held) && held.some(isObject),
  );
  return (
    !isList &&
    entries.some(([name, held]) => isNameOf("url", name) && (held === null || typeof held === "string"))
  );
}

/** So many values are looked at to know a file. */
const maxLooks = 2_000;

/** A record with a link, in a list at whatever depth. */
function hasLink(json: unknown): boolean {
  const waiting: { value: unknown; isInList: boolean }[] = [{ value: json, isInList: false }];
  for (let looks = 0; waiting.length > 0 && looks < maxLooks; looks += 1) {
    const { value, isInList } = waiting.shift() ?? { value: undefined, isInList: false };
    if (isInList && isObject(value) && isRecord(value) && isPublicUrl(usualFields(value).url ?? ""))
      return true;
    const inside = isInList || Array.isArray(value);
    for (const part of partsOf(value).slice(0, 100)) waiting.push({ value: part, isInList: inside });
  }
  return false;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
