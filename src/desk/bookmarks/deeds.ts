// What an editor does with links that are kept, one or several at once: each a deed that can be undone, or words that
// say why it was not done.
import { type Bookmark, tidyTags } from "../../domain/bookmark.ts";
import { namesPrivatePlace } from "../../domain/public-url.ts";
import { drop, putBack } from "../../picking/triage.ts";
import type { Desk } from "../hand/at-hand.ts";
import { type Changing, changeLinks } from "../hand/change-links.ts";
import { linkFields, type WrittenAs, writeField } from "../hand/link-field.ts";
import { orTold } from "../hand/told.ts";
import type { Deed } from "../hand/undo.ts";
import { mergeLinks } from "./merge-deed.ts";

/** What came of it: what to tell, and about which link. */
export type Came = { said: string; url?: string | undefined; isRefused?: boolean };

const nothing: Came = { said: "It stands there already." };

/** `as` is what to do with all of them; `words` are the tags that `tag` gives, or takes where a `-` stands before one. */
export function changeAs(
  desk: Desk,
  { as, urls, words }: { as: string; urls: string[]; words: string },
): Promise<Came> {
  const what = changeNamed(as, words, desk.world.clock.now());
  if (!what) return Promise.resolve({ said: "The desk knows no such decision.", isRefused: true });
  if (typeof what === "string") return Promise.resolve({ said: what, isRefused: true });
  if (urls.length === 0) return Promise.resolve({ said: "Choose a link first.", isRefused: true });
  return did(desk, () => changeLinks(desk.links, { ...what, urls }));
}

function changeNamed(as: string, words: string, now: string): Omit<Changing, "urls"> | string | undefined {
  switch (as) {
    case "tag":
      return tagging(words);
    case "private":
      return {
        part: "private",
        change: (kept) => ({ ...kept, private: true }),
        said: (count) => `Made ${counted(count)}private`,
      };
    case "public":
      return {
        part: "private",
        // What names a place inside is private unless an editor says otherwise in so many words.
        change: (kept) => ({ ...kept, private: namesPrivatePlace(kept.url) ? false : undefined }),
        said: (count) => `Made ${counted(count)}public`,
      };
    case "drop":
      return { part: "triage", change: (kept) => drop(kept, now), said: (count) => `Dropped ${count}` };
    case "put-back":
      return { part: "triage", change: putBack, said: (count) => `Put back ${count}` };
    default:
      return undefined;
  }
}

function counted(count: number): string {
  return count === 1 ? "it " : `${count} `;
}

/** `services, -draft` gives one tag and takes another. */
function tagging(words: string): Omit<Changing, "urls"> | string {
  const all = words.split(",").map((word) => word.trim());
  const given = tidyTags(all.filter((word) => !word.startsWith("-"))) ?? [];
  const taken = tidyTags(all.filter((word) => word.startsWith("-")).map((word) => word.slice(1))) ?? [];
  if (given.length + taken.length === 0)
    return "Which tags? Write them apart by commas: services, open data.";
  const quoted = (tags: string[]) => tags.map((tag) => `“${tag}”`).join(", ");
  return {
    part: "tags",
    change: (kept) => tagged(kept, given, taken),
    said: (count) =>
      given.length > 0 ? `Tagged ${count} with ${quoted(given)}` : `Took ${quoted(taken)} off ${count}`,
  };
}

function tagged(kept: Bookmark, given: string[], taken: string[]): Bookmark {
  const { tags = [] } = kept;
  const left = tags.filter((tag) => !taken.includes(tag.toLowerCase()));
  const fresh = given.filter((tag) => !left.some((one) => one.toLowerCase() === tag));
  const made = [...left, ...fresh];
  return { ...kept, tags: made.length === 0 ? undefined : made };
}

export async function mergeInto(desk: Desk, { keep, urls }: { keep: string; urls: string[] }): Promise<Came> {
  const came = await did(desk, () => mergeLinks(desk.links, { keep, urls: [keep, ...urls] }));
  return came === nothing
    ? { said: "Choose two links or more that are the same page.", isRefused: true }
    : came;
}

/** What became of each field that came; `undefined` for a link that is not kept any more. */
export type FieldsWritten = Partial<Record<string, WrittenAs>>;

/** Writes the fields that the form has, each over `was NAME` alone. */
export async function writeFields(
  desk: Desk,
  form: Record<string, string>,
): Promise<FieldsWritten | undefined> {
  const url = form["url"] ?? "";
  const written: FieldsWritten = {};
  for (const field of linkFields) {
    const words = form[field];
    if (words === undefined) continue;
    const was = form[`was ${field}`] ?? "";
    const came = await writeField(desk.links, { url, field, words, was });
    if (!came) return undefined;
    if (came.ok && came.deed) desk.undo.did(came.deed);
    written[field] = came;
  }
  return written;
}

async function did(desk: Desk, make: () => Promise<Deed | undefined>): Promise<Came> {
  const refused = (said: string): Came => ({ said, isRefused: true });
  return orTold(async () => {
    const deed = await make();
    if (!deed) return nothing;
    desk.undo.did(deed);
    return { said: deed.said, url: deed.url };
  }, refused);
}
