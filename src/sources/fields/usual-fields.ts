// The names under which programs that we do not know keep a link and what belongs to it: columns of a table, keys of
// JSON.
import { tagNames } from "./lenient.ts";
import { plainName } from "./plain-name.ts";
import { isPrivate } from "./privacy.ts";
import type { WrittenRecord } from "./records.ts";
import { privateByTag, quotedTags, splitTags } from "./tag-list.ts";

/**
 * Each the best first; `html_url` is GitHub's address for readers, `article__…` are Readability's, `given_…` and
 * `resolved_…` Pocket's, `custom…` Toby's.
 */
const names = {
  url: [
    ...[
      "htmlurl",
      "url",
      "link",
      "href",
      "uri",
      "articleurl",
      "sourceurl",
      "givenurl",
      "resolvedurl",
      "address",
    ],
    "permalink",
  ],
  title: ["customtitle", "title", "articletitle", "name", "giventitle", "resolvedtitle"],
  note: ["note", "notes", "comment", "comments", "customdescription", "description", "extended"],
  tags: ["tags", "labels", "keywords", "tagnames", "tag"],
  folder: ["folder", "collection", "folders"],
  // "Last interaction date" is the only one that Matter gives.
  time: [
    ...[
      "saved",
      "savedat",
      "dateadded",
      "added",
      "addedat",
      "timeadded",
      "createdat",
      "created",
      "createdtime",
    ],
    ...["date", "datesaved", "datecreated", "timestamp", "time", "lastinteractiondate", "modified"],
  ],
} as const;
type Field = keyof typeof names;

/** What a record says under the usual names. */
export type UsualFields = Omit<WrittenRecord, "source">;

/** True for a name of the field, in whatever spelling. */
export function isNameOf(field: Field, name: string): boolean {
  return names[field].some((usual) => usual === plainName(name));
}

export function usualFields(record: Record<string, unknown>): UsualFields {
  const byName = new Map<string, unknown>();
  for (const [name, value] of Object.entries(record)) {
    const plain = plainName(name);
    if (!byName.has(plain)) byName.set(plain, value);
  }
  const said = (field: Field) => names[field].map((name) => byName.get(name)).find(isSaid);
  const tags = tagsIn(said("tags"));
  return {
    url: wordsIn(said("url")),
    title: wordsIn(said("title")),
    note: wordsIn(said("note")),
    tags,
    folders: foldersIn(said("folder")),
    time: wordsIn(said("time")),
    private: isPrivate(record) || privateByTag(tags),
  };
}

function isSaid(value: unknown): boolean {
  return typeof value === "string" ? value.trim() !== "" : value !== undefined && value !== null;
}

function wordsIn(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value.trim() || undefined : undefined;
}

/** A list of words, or of objects that carry the word; or one text between signs. */
function tagsIn(value: unknown): string[] {
  if (typeof value === "string") {
    const text = value.trim();
    const separator = [",", ";", "|"].find((sign) => text.includes(sign)) ?? /\s+/;
    return text.startsWith("[") ? quotedTags(text) : splitTags(text, separator);
  }
  return tagNames.parse(value).flatMap((tag) => splitTags(tag, ","));
}

/** `Reading/Data` is a folder in a folder. */
function foldersIn(value: unknown): string[] | undefined {
  const path = typeof value === "string" ? splitTags(value, "/") : [];
  return path.length === 0 ? undefined : path;
}
