// What stands in a feed's small elements: one-line texts, people, dates and tags, in every vocabulary.
import { oneLine } from "../../domain/plain-text.ts";
import { splitTags } from "../fields/tag-list.ts";
import { stripMarkup } from "./text-construct.ts";
import { child, children, filledChild, firstOf, textOf, type XmlNode } from "./xml-node.ts";

/** The text of the first of these children that says something, on one line. */
export function text(node: XmlNode, names: readonly string[]): string | undefined {
  const found = filledChild(node, names);
  return found && (oneLine(textOf(found)) || undefined);
}

/** Who wrote it, by the first vocabulary that says so; of a feed, at last, who edits, publishes or keeps it. */
const byLine: ((node: XmlNode) => (string | undefined)[])[] = [
  (node) => children(node, ["atom:author", "author"]).map(personName),
  (node) => namesIn(node, ["dc:creator", "itunes:author", "dc:author", "googleplay:author"]),
  (node) => namesIn(node, ["managingeditor"]),
  (node) => namesIn(node, ["dc:publisher"]),
  (node) => namesIn(node, ["webmaster"]),
  (node) =>
    children(node, ["itunes:owner"]).map((owner) => tidyPerson(textOf(child(owner, ["itunes:name"])))),
];

/** Names of all people, joined; an address stands in for a missing name. */
export function authorsOf(node: XmlNode): string | undefined {
  for (const peopleIn of byLine) {
    const names = peopleIn(node).filter((name) => name !== undefined);
    if (names.length > 0) return [...new Set(names)].slice(0, maxPeople).join(", ");
  }
  return undefined;
}

function namesIn(node: XmlNode, names: readonly string[]): (string | undefined)[] {
  return children(node, names).map((one) => tidyPerson(textOf(one)));
}

/** Atom's person as RSS writes one: the name, and the address behind it when there is one. */
function personName(node: XmlNode): string | undefined {
  const name = tidyPerson(textOf(child(node, ["atom:name", "name"])));
  const email = tidyPerson(textOf(child(node, ["atom:email", "email"])));
  if (name !== undefined) return email === undefined ? name : `${name} (${email})`;
  return (
    email ?? tidyPerson(ownText(node)) ?? tidyPerson(textOf(child(node, ["atom:uri", "uri", "atom:url"])))
  );
}

/** Longest name we look at, in characters, and most people and tags of one item: more is nobody's. */
const maxPersonLength = 300;
const maxPeople = 20;
const maxTags = 50;

/**
 * A person on one line, without markup; what stands in angle brackets is an address, not a tag.
 * @example tidyPerson('"A. Writer" <a@example.org>') // "A. Writer (a@example.org)"
 */
function tidyPerson(raw: string): string | undefined {
  const written = raw.slice(0, maxPersonLength).replace(/<(?:mailto:)?([^<>\s]+@[^<>\s]+)>/, "($1)");
  const person = stripMarkup(written)
    .replace(/^(["'])(.*)\1(?=\s*\(|$)/, "$2")
    .replace(/^\((\S+@\S+)\)$/, "$1")
    .replace(/\(\s*\)/g, "")
    .trim();
  return person === "" ? undefined : person;
}

function ownText(node: XmlNode): string {
  return node.children.filter((one) => typeof one === "string").join("");
}

/** Reads one written date as the rest of its feed writes them. */
export type ReadDate = (text: string | undefined) => string | undefined;

/** The first readable date among these children. */
export function dateIn(node: XmlNode, names: string[], readDate: ReadDate): string | undefined {
  return firstOf(node, names, (one) => readDate(textOf(one)));
}

/** Every date among these children, as it was written. */
export function datesIn(node: XmlNode, names: string[]): string[] {
  return children(node, names).map(textOf);
}

/** Tags of every vocabulary, each once. Atom's label is the word for people (RFC 4287 §4.2.2.3), its term the machine's. */
export function tagsOf(node: XmlNode): string[] {
  const vocabulary = ["category", "atom:category", "dc:subject", "media:category", "itunes:category"];
  const named = children(node, vocabulary).slice(0, maxTags);
  const said = named.flatMap((one) => [one, ...children(one, ["itunes:category"])]).map(tagIn);
  const keywords = children(node, ["itunes:keywords", "media:keywords", "googleplay:keywords"]).flatMap(
    (one) => splitTags(textOf(one).slice(0, 2_000), ","),
  );
  const tags = [...said, ...keywords].map((tag) => oneLine(stripMarkup(tag.slice(0, 500))));
  return [...new Set(tags.filter((tag) => tag !== ""))].slice(0, maxTags);
}

function tagIn(node: XmlNode): string {
  const { term, label, text } = node.attributes;
  const isSame = term?.toLowerCase() === label?.toLowerCase();
  return (isSame ? term : label || term) ?? text ?? textOf(node);
}
