// What a reader gets out of an edition, whichever it is: read from the finished output, not from our code.
import { JSDOM } from "jsdom";

/** The same facts from every edition; two editions are in parity when these are equal. */
export type EditionFacts = {
  title: string;
  picks: {
    title: string;
    url: string;
    links: string[];
    deadline: string | undefined;
    via: string | undefined;
    words: string;
  }[];
  alt: string | undefined;
  credit: string | undefined;
  signOffLinks: string[];
};

export function words(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Facts of HTML whose picks stand one in each of `picks`' elements. */
export function factsOfHtml(
  markup: string,
  at: {
    title?: string;
    pick: string;
    title2: string;
    meta: string;
    /** Where an edition says who showed the link, and a pick's own address, when not in `meta`. */
    notes?: string;
    signOff: (document: Document) => Element | null | undefined;
  },
): EditionFacts {
  const { document } = new JSDOM(`<!doctype html><html><body>${markup}</body></html>`).window;
  const image = document.querySelector("img");
  const picks = [...document.querySelectorAll(at.pick)].map((element) => {
    const heading = element.querySelector(at.title2);
    const meta = element.querySelector(at.meta);
    const metaText = words(meta?.textContent ?? "");
    const notes = at.notes === undefined ? null : element.querySelector(at.notes);
    const credit =
      at.notes === undefined ? metaText : words(notes?.querySelector("p.via")?.textContent ?? "");
    const blurb = words(blurbTextOf(element, [heading, meta, notes]));
    return {
      title: words(heading?.textContent ?? ""),
      url:
        heading?.closest("a")?.getAttribute("href") ??
        heading?.querySelector("a")?.getAttribute("href") ??
        "",
      links: linksOf(element, notes).slice(1),
      deadline: /Closes [^·]*?\d+ \p{L}+( \d{4})?/u.exec(metaText)?.[0],
      via: /via (.+)$/.exec(credit)?.[1]?.trim(),
      words: blurb,
    };
  });
  return {
    title: at.title === undefined ? "" : words(document.querySelector(at.title)?.textContent ?? ""),
    picks,
    alt: image?.getAttribute("alt") ?? undefined,
    credit: words((image?.closest("picture") ?? image)?.nextElementSibling?.textContent ?? ""),
    signOffLinks: [...(at.signOff(document)?.querySelectorAll("a") ?? [])].map(
      (a) => a.getAttribute("href") ?? "",
    ),
  };
}

/** Links in the order of the editions: the credit's before those of the words, wherever it stands; no way to itself. */
function linksOf(element: Element, notes: Element | null): string[] {
  const all = [...element.querySelectorAll("a:not(.place)")];
  const [first, ...others] = all;
  const credits = others.filter((a) => notes?.contains(a));
  const ordered = [...(first ? [first] : []), ...credits, ...others.filter((a) => !credits.includes(a))];
  return ordered.map((a) => a.getAttribute("href") ?? "");
}

function blurbTextOf(element: Element, without: (Element | null)[]): string {
  const copy = element.cloneNode(true) as Element;
  const all = [...element.querySelectorAll("*")];
  const copies = [...copy.querySelectorAll("*")];
  for (const [index, one] of all.entries())
    if (without.some((gone) => gone && (one === gone || one.querySelector("strong") === gone)))
      copies[index]?.remove();
  // Blocks without white space between them are words apart all the same.
  for (const block of copy.querySelectorAll("p, li, blockquote, br")) block.append(" ");
  return copy.textContent ?? "";
}

/** The line of a pick's address, below the lines of its title; below 0 where there is none. */
function addressBelow(lines: string[], start: number): number {
  const end = lines.findIndex((line, at) => at > start && !/^ +\S/.test(line));
  return lines.findIndex((line, at) => at > start && at < end && /^ +https?:\/\//.test(line));
}

/** Facts of the text edition, its numbered references resolved. */
export function factsOfText(text: string): EditionFacts {
  const references = new Map(
    [...text.matchAll(/^\[(\d+)\] (\S+)$/gm)].map(([, number = "", url = ""]) => [number, url]),
  );
  const lines = text.split("\n");
  const underline = lines.findIndex((line) => /^=+$/.test(line));
  const starts = lines.flatMap((line, index) =>
    /^\d+\. /.test(line) && addressBelow(lines, index) > 0 ? [index] : [],
  );
  const picks = starts.map((start, index) => {
    const next =
      starts[index + 1] ?? lines.findIndex((line, at) => at > start && line !== "" && !line.startsWith(" "));
    const block = lines.slice(start, next);
    const gap = block.indexOf("");
    const address = addressBelow(lines, start) - start;
    const meta = words(block.slice(address + 1, gap).join(" "));
    const blurb = words(block.slice(gap).join(" "));
    return {
      title: words(
        block
          .slice(0, address)
          .join(" ")
          .replace(/^\d+\. /, ""),
      ),
      url: words(block[address] ?? ""),
      links: [...`${meta} ${blurb}`.matchAll(/\[(\d+)\]/g)].map(
        ([, number = ""]) => references.get(number) ?? "",
      ),
      deadline: /Closes [^·]*?\d+ \p{L}+( \d{4})?/u.exec(meta)?.[0],
      via: /via (.+?)( \[\d+\])?$/.exec(meta)?.[1],
      words: words(blurb.replace(/ ?\[\d+\]/g, "")),
    };
  });
  const hero = words(/^\[([^\]]*?)\]$/ms.exec(text)?.[1] ?? "");
  // Ahead of the addresses stands who else may like it, and ahead of that the closing line.
  const tail = text.slice(0, text.indexOf("\n\n[1] ")).split("\n\n").at(-2) ?? "";
  return {
    title: lines[underline - 1] ?? "",
    picks,
    alt: hero === "" ? undefined : hero.slice(0, hero.lastIndexOf(". ")),
    credit: hero === "" ? "" : hero.slice(hero.lastIndexOf(". ") + 2),
    signOffLinks: [...tail.matchAll(/\[(\d+)\]/g)].map(([, number = ""]) => references.get(number) ?? ""),
  };
}
