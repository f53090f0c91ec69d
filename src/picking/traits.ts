// What can be told of a link before anybody has read it: the traits that suggestions learn from. Pure.
import type { Bookmark } from "../domain/bookmark.ts";
import { hostOf } from "../domain/host-of.ts";

export type Trait =
  | { of: "site" | "tag" | "source" | "author" | "kind"; name: string }
  | { of: "note" }
  /** How much there is to read, watch or hear; how long before the issue it was kept. */
  | { of: "length" | "age"; name: string };

/** Of a link that was kept on `day` and waits for the issue of `date` (days). Each once. */
export function traitsOf(bookmark: Bookmark, { day, date }: { day: string; date: string }): Trait[] {
  const { url, tags = [], sources = [], note, page } = bookmark;
  const named = (of: "site" | "tag" | "source" | "author" | "kind", names: (string | undefined)[]) =>
    [...new Set(names)].flatMap((name): Trait[] => (name ? [{ of, name }] : []));
  return [
    ...named("site", [hostOf(url)]),
    ...named("tag", tags),
    ...named(
      "source",
      sources.map(({ name }) => name),
    ),
    ...named("author", [page?.byline]),
    ...named("kind", [page?.kind]),
    ...(note === undefined ? [] : [{ of: "note" } as const]),
    ...(page?.minutes === undefined ? [] : [{ of: "length", name: lengthOf(page.minutes) } as const]),
    { of: "age", name: ageOf(daysBetween(day, date)) },
  ];
}

/** A trait as a key: two that are the same have one. */
export function keyOf(trait: Trait): string {
  return "name" in trait ? `${trait.of} ${trait.name}` : trait.of;
}

const lengthOf = (minutes: number) =>
  minutes <= 3 ? "short" : minutes <= 8 ? "middling" : minutes <= 20 ? "long" : "very long";

const ageOf = (days: number) => (days <= 1 ? "new" : days <= 3 ? "fresh" : days <= 7 ? "of the week" : "old");

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
