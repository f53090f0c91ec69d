// Who wrote a page: linked data first, then the head, then the line that readers see. An organisation is no author.
import { tidyLine } from "../domain/plain-text.ts";
import type { PageElement } from "./dom/nodes.ts";
import { type Found, firstFound } from "./found.ts";
import type { Meta } from "./head-meta.ts";
import { isObject, isOfType, type LinkedData, resolveId } from "./json-ld.ts";
import type { PageIndex } from "./page-index.ts";

export function authorOf(
  index: PageIndex,
  meta: Meta,
  data: { main: LinkedData | undefined; all: LinkedData[] },
): Found | undefined {
  return firstFound(
    [
      ["jsonld", namesOf(data.main?.["author"] ?? data.main?.["creator"], data.all)],
      ["meta", meta("author")],
      ["meta", meta("article:author")],
      ["meta", meta("dc.creator")],
      ["meta", meta("parsely-author")],
      ["meta", meta("byl")],
      ...visibleBylines(index),
    ],
    tidyName,
  );
}

function namesOf(author: unknown, all: LinkedData[]): string | undefined {
  const list = Array.isArray(author) ? author : [author];
  const names = list.map((one) => {
    const who = resolveId(one, all);
    if (isObject(who)) return isOfType(who, /Organization/) ? undefined : who["name"];
    return who;
  });
  const found = names.filter((name) => typeof name === "string" && name.trim() !== "");
  return found.length === 0 ? undefined : [...new Set(found)].join(", ");
}

function visibleBylines(index: PageIndex): ["microdata" | "byline", string | undefined][] {
  const [author] = index.withProperty("author");
  const isClass = (name: string) => (element: PageElement) => element.className.split(/\s+/).includes(name);
  const first = (isMeant: (element: PageElement) => boolean) =>
    index.labelled.find(({ element }) => isMeant(element))?.element.textContent;
  const inside = index
    .withProperty("author")
    .flatMap((element) =>
      element.elementsBelow((below) => /(^|\s)name(\s|$)/.test(below.getAttribute("itemprop") ?? "")),
    )[0];
  return [
    ["microdata", inside?.textContent],
    ["microdata", author?.textContent],
    [
      "byline",
      index.all.find((element) => /(^|\s)author(\s|$)/i.test(element.getAttribute("rel") ?? ""))?.textContent,
    ],
    ...["byline", "author", "p-author", "post-author", "article-author"].map(
      (name): ["byline", string | undefined] => ["byline", first(isClass(name))],
    ),
  ];
}

/** A person's name, or nothing: addresses, handles and whole sentences are not names. */
export function tidyName(text: string): string | undefined {
  const name = tidyLine(text, 200)
    ?.replace(/^(written |posted |published )?(by|von|par|por|di|door|av)[:\s]+/i, "")
    .replace(/\s*[|·•,]\s*(\d{1,2}\s+\p{L}+\s+\d{4}|\p{L}+\s+\d{1,2},?\s+\d{4}).*$/u, "")
    .trim();
  if (!name || name.length > 120 || /https?:|@|^\d|\d{4}/.test(name) || name.split(" ").length > 12)
    return undefined;
  return name;
}
