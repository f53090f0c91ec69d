// A page's title as readers see it: the heading that says what the head says, without the site's name.
import { tidyLine } from "../../domain/plain-text.ts";
import { blockText } from "../page/block-text.ts";
import type { PageElement } from "../page/dom/nodes.ts";
import { type Found, firstFound } from "../page/found.ts";
import type { Meta } from "../page/head-meta.ts";
import type { PageIndex } from "../page/page-index.ts";

/** Share of a heading's words that must stand in the title too [best of 0.2 to 0.8 on development pages]. */
const leastShared = 0.3;

/** The heading that readers see, when it is about what the social title says; else that title without the site's name. */
export function titleOf(index: PageIndex, meta: Meta, site: string | undefined): Found | undefined {
  const own = tidyLine(index.named("title")[0]?.textContent);
  const given = firstFound(
    [
      ["og", meta("og:title")],
      ["og", meta("twitter:title")],
      ["meta", meta("dc.title")],
      ["title", own],
    ],
    (text) => tidyLine(text),
  );
  const headings = index.named("h1").flatMap((heading) => headingText(heading) ?? []);
  if (!given) return headings[0] === undefined ? undefined : { value: headings[0], from: "heading" };
  const about = new Set(fold(`${given.value} ${own ?? ""}`).split(" "));
  const opens = (heading: string) =>
    [given.value, own ?? ""].some((title) => `${fold(title)} `.startsWith(`${fold(heading)} `));
  const best = headings
    .filter((heading) => site === undefined || fold(heading) !== fold(site))
    .map((heading) => ({ heading, isOpening: opens(heading), share: shareOf(heading, about) }))
    .sort((one, other) => Number(other.isOpening) - Number(one.isOpening) || other.share - one.share)[0];
  if (best && (best.isOpening || (best.heading.length > 8 && best.share >= leastShared)))
    return { value: withoutSite(best.heading, site), from: "heading" };
  return { value: withoutSite(given.value, site), from: given.from };
}

/** One line, with a space where a heading breaks, and without the mark that links to it. */
function headingText(heading: PageElement): string | undefined {
  return tidyLine(
    blockText(heading)
      .replace(/\n/g, " ")
      // From the first of them only: a heading of a million marks is looked through once.
      .replace(/(?<![¶#🔗\s])\s*[¶#🔗]+\s*$/u, ""),
  );
}

function shareOf(heading: string, about: Set<string>): number {
  const words = fold(heading)
    .split(" ")
    .filter((word) => word.length > 2);
  return words.length === 0 ? 0 : words.filter((word) => about.has(word)).length / words.length;
}

function withoutSite(title: string, site: string | undefined): string {
  const found = /^(.{2,}?)\s+[|·•–—-]\s+([^|·•–—]{2,60})$/u.exec(title);
  if (!found?.[1] || !found[2]) return title;
  const tail = fold(found[2]);
  const isSite = site !== undefined && (fold(site).includes(tail) || tail.includes(fold(site)));
  const isShortTail = found[1].length >= 8 && /[|·•]/.test(title) && found[2].split(" ").length <= 4;
  return isSite || isShortTail ? found[1] : title;
}

function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
