// What stands in a feed's small elements: one-line texts, people, dates and tags, in every vocabulary.
import { oneLine } from "../../domain/plain-text.ts";
import { stripMarkup } from "./text-construct.ts";
import { child, children, textOf, type XmlNode } from "./xml-tree.ts";

/** The text of the first of these children that says something, on one line. */
export function text(node: XmlNode, ...names: string[]): string | undefined {
  for (const name of names) {
    const found = oneLine(textOf(child(node, name)));
    if (found !== "") return found;
  }
  return undefined;
}

/** Names of all people, joined; an address stands in for a missing name. */
export function authorsOf(node: XmlNode): string | undefined {
  const people = children(node, ["atom:author", "author"]).map(personName);
  const creators = children(node, ["dc:creator", "itunes:author", "dc:author"]).map((one) =>
    tidyPerson(textOf(one)),
  );
  const editors = [text(node, "managingeditor"), text(node, "dc:publisher"), text(node, "webmaster")].map(
    (one) => tidyPerson(one ?? ""),
  );
  const names = [people, creators, editors.slice(0, 1)]
    .map((list) => list.filter((name) => name !== undefined))
    .find((list) => list.length > 0);
  return names && [...new Set(names)].join(", ");
}

/** Atom's person as RSS writes one: the name, and the address behind it when there is one. */
function personName(node: XmlNode): string | undefined {
  const name = tidyPerson(textOf(child(node, "atom:name", "name")));
  const email = tidyPerson(textOf(child(node, "atom:email", "email")));
  if (name !== undefined) return email === undefined ? name : `${name} (${email})`;
  return email ?? tidyPerson(ownText(node));
}

/** Longest name we look at, and most tags of one item: more is nobody's. */
const maxPersonLength = 300;
const maxTags = 100;

/** A person on one line, without markup; what stands in angle brackets is an address, not a tag. */
function tidyPerson(raw: string): string | undefined {
  const person = stripMarkup(raw.slice(0, maxPersonLength).replace(/<([^<>\s]+@[^<>\s]+)>/, "($1)"));
  return person === "" ? undefined : person;
}

function ownText(node: XmlNode): string {
  return node.children.filter((one) => typeof one === "string").join("");
}

/** Reads one written date as the rest of its feed writes them. */
export type ReadDate = (text: string | undefined) => string | undefined;

/** The first readable date among these children. */
export function dateIn(node: XmlNode, names: string[], readDate: ReadDate): string | undefined {
  for (const name of names) {
    const found = readDate(textOf(child(node, name)));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Every date among these children, as it was written. */
export function datesIn(node: XmlNode, names: string[]): string[] {
  return children(node, names).map(textOf);
}

/** Tags of every vocabulary, each once. */
export function tagsOf(node: XmlNode): string[] {
  const elements = children(node, [
    "category",
    "atom:category",
    "dc:subject",
    "media:category",
    "itunes:category",
  ]).slice(0, maxTags);
  const said = elements.map((one) => one.attributes["term"] ?? one.attributes["text"] ?? textOf(one));
  const keywords = (text(node, "itunes:keywords") ?? "").slice(0, 2_000).split(/[,\s]+/);
  const tags = [...said.map((one) => oneLine(stripMarkup(one.slice(0, 500)))), ...keywords];
  return [...new Set(tags.filter((tag) => tag !== ""))].slice(0, maxTags);
}
