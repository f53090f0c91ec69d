// The least that has to be changed in an issue's front matter to make one issue another. Pure.
import { isDeepStrictEqual } from "node:util";
import { Correction, Hero, Issue, networks, Pick, Via } from "../domain/issue.ts";
import { issueNodes } from "./issue-node.ts";
import type { Path, YamlEdit } from "./yaml/edit.ts";

type Facts = Record<string, unknown>;

/** The keys of each thing in the order in which they are written. */
const keysIn: Record<string, readonly string[]> = {
  hero: Object.keys(Hero.shape),
  picks: Object.keys(Pick.shape),
  via: Object.keys(Via.shape),
  corrections: Object.keys(Correction.shape),
  announced: networks,
};

/** The edits, to be made one after the other. The standfirst is none of them: it is the file's body. */
export function editsBetween(before: Issue, after: Facts): YamlEdit[] {
  const keys = Object.keys(Issue.shape).filter((key) => key !== "standfirst");
  return keys.flatMap((key) => editsOfKey(before, after, [key], keys));
}

/** Edits of the last key of `at`, which stands in `before` and `after` among `keys`. */
function editsOfKey(before: Facts, after: Facts, at: Path, keys: readonly string[]): YamlEdit[] {
  const key = String(at.at(-1));
  const [was, will] = [before[key], after[key]];
  if (isDeepStrictEqual(was, will)) return [];
  if (will === undefined) return [{ kind: "remove", at }];
  const below = keysIn[key] ?? [];
  if (isFacts(was) && isFacts(will))
    return below.flatMap((one) => editsOfKey(was, will, [...at, one], below));
  const items = Array.isArray(was) && Array.isArray(will) ? editsOfItems(was, will, at) : undefined;
  const behind = keys.slice(0, keys.indexOf(key));
  return items ?? [{ kind: "set", at, value: asNode(key, will), behind }];
}

/** Items taken out, put in order, put in and changed; `undefined` where none stays, so that the list is a new one. */
function editsOfItems(was: Facts[], will: Facts[], at: Path): YamlEdit[] | undefined {
  const origins = originsOf(was, will);
  const kept = origins.filter((from) => from !== undefined);
  if (kept.length === 0) return undefined;
  const stayed = [...kept].sort((a, b) => a - b);
  const order = kept.map((from) => stayed.indexOf(from));
  const gone = was.map((_, from) => from).filter((from) => !kept.includes(from));
  return [
    ...gone.reverse().map((from): YamlEdit => ({ kind: "remove", at: [...at, from] })),
    ...(order.every((from, to) => from === to) ? [] : [{ kind: "order" as const, at, order }]),
    ...will.flatMap((value, to): YamlEdit[] =>
      origins[to] === undefined ? [{ kind: "insert", at: [...at, to], value: asNode("item", value) }] : [],
    ),
    ...will.flatMap((value, to) => {
      const from = was[origins[to] ?? -1];
      const keys = keysIn[String(at.at(-1))] ?? [];
      return from ? keys.flatMap((key) => editsOfKey(from, value, [...at, to, key], keys)) : [];
    }),
  ];
}

/** For each item the number of the old one that it was: the same link, else in the same place under the same title. */
function originsOf(was: Facts[], will: Facts[]): (number | undefined)[] {
  const free = new Set(was.keys());
  const take = (from: number | undefined) => (from !== undefined && free.delete(from) ? from : undefined);
  const byLink = will.map((item) => take([...free].find((from) => was[from]?.["url"] === item["url"])));
  return will.map((item, at) => byLink[at] ?? (was[at]?.["title"] === item["title"] ? take(at) : undefined));
}

function asNode(key: string, value: unknown): unknown {
  return issueNodes({ [key]: value }).get(key, true);
}

function isFacts(value: unknown): value is Facts {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
