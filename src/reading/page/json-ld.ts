// The JSON-LD of a page, flattened: every object in it, whatever it is nested in. Broken blocks are passed over.

import type { PageIndex } from "./page-index.ts";

export type LinkedData = Record<string, unknown>;

/** More objects, and more places to look for them in, than any honest page has. */
const maxObjects = 2_000;
const maxPlaces = 20_000;

/** All objects of all blocks, outer ones first; `@id` references are replaced by what they name. */
export function readJsonLd(index: PageIndex): LinkedData[] {
  const objects: LinkedData[] = [];
  // Linked data is the only kind of script that a document here has.
  for (const script of index.named("script")) {
    for (const object of objectsIn(parseLeniently(script.textContent))) {
      if (objects.length === maxObjects) return objects;
      objects.push(object);
    }
  }
  return objects;
}

/** Every object in a block, outer ones first. */
function* objectsIn(block: unknown): Generator<LinkedData> {
  const places: unknown[] = [block];
  // The list grows while it is gone through: taking from its front would move all the rest each time.
  for (const place of places) {
    if (isObject(place)) yield place;
    for (const value of Array.isArray(place) || isObject(place) ? Object.values(place) : [])
      if (typeof value === "object" && places.length < maxPlaces) places.push(value);
  }
}

/** True when the object is of one of the types, with or without a schema.org prefix. */
export function isOfType(object: LinkedData, types: RegExp): boolean {
  const type = object["@type"];
  const names = Array.isArray(type) ? type : [type];
  return names.some((name) => typeof name === "string" && types.test(name.replace(/^.*[/#:]/, "")));
}

/** The object an `@id` reference names, beside which only the type may stand, else the value itself. */
export function resolveId(value: unknown, all: LinkedData[]): unknown {
  if (!isObject(value) || !isReference(value)) return value;
  const id = value["@id"];
  return all.find((object) => object["@id"] === id && !isReference(object)) ?? value;
}

/** Names another object and says nothing of it but, perhaps, its type. */
export function isReference(object: LinkedData): boolean {
  return (
    typeof object["@id"] === "string" && Object.keys(object).every((key) => key === "@id" || key === "@type")
  );
}

export function isObject(value: unknown): value is LinkedData {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Publishers leave line breaks inside strings and commas behind the last one, and wrap blocks in CDATA or comments. */
export function parseLeniently(text: string): unknown {
  const bare = text.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g,
    "",
  );
  const folded = bare.replace(/[\u0000-\u001f]+/g, " ");
  for (const attempt of [bare, folded, folded.replace(/,(?=\s*[}\]])/g, "")]) {
    try {
      return JSON.parse(attempt);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return daysIn(folded);
}

/** Type and days of a block that quotation marks in its words have broken. */
function daysIn(text: string): LinkedData | undefined {
  const said = (key: string) => new RegExp(`"${key}"\\s*:\\s*"([\\w:.+ /-]{4,80})"`).exec(text)?.[1];
  const [type, datePublished] = [said("@type"), said("datePublished")];
  if (type === undefined || datePublished === undefined) return undefined;
  return { "@type": type, datePublished, dateModified: said("dateModified") };
}
