// Entities in XML's texts: HTML's, XML's, and those that the document's own DOCTYPE defines, one level deep and
// with an end: no billion laughs, and no million of one long joke.
import { decodeHTMLStrict } from "entities";

/** What a document's own entities may add in all, in characters: no feed writes its articles in its DOCTYPE. */
const maxAdded = 1_000_000;
const maxEntities = 100;
const maxDoctype = 20_000;

/** A decoder for the texts of one document. An entity that nobody defined stays as it is written. */
export function entityDecoder(text: string): (raw: string) => string {
  const own = declaredEntities(text);
  let room = own.size === 0 ? 0 : maxAdded;
  const expand = (raw: string) => {
    let expanded = "";
    let at = 0;
    for (const { 0: whole, 1: name = "", index } of raw.matchAll(/&([\w.-]{1,100});/g)) {
      const value = own.get(name);
      if (value === undefined) continue;
      room -= value.length;
      if (room < 0) break;
      expanded += raw.slice(at, index) + value;
      at = index + whole.length;
    }
    return expanded + raw.slice(at);
  };
  return (raw) => {
    if (!raw.includes("&")) return raw;
    return decodeHTMLStrict(room > 0 ? expand(raw) : raw);
  };
}

function declaredEntities(text: string): Map<string, string> {
  const start = text.slice(0, maxDoctype + 10_000);
  const subset = /<!DOCTYPE[^[>]{0,500}\[([\s\S]{0,20000}?)\]\s*>/i.exec(start)?.[1] ?? "";
  const found = [...subset.matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"]{0,200})"|'([^']{0,200})')\s*>/g)];
  return new Map(
    found.slice(0, maxEntities).map(([, name = "", double, single]) => [name, double ?? single ?? ""]),
  );
}
