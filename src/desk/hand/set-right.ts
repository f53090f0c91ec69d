// What an editor sets right of what reading found, and whom a link is owed to: in the editor's words from then on,
// whatever a later reading finds.
import type { Bookmark } from "../../domain/bookmark.ts";
import type { Via } from "../../domain/issue.ts";
import { type Correction, correctFacts } from "../../domain/page-facts.ts";
import { tidyLine } from "../../domain/plain-text.ts";
import { isPublicUrl } from "../../domain/public-url.ts";
import { changeLinks } from "./change-links.ts";
import { factIn, type LinkFact } from "./link-fact.ts";
import type { LinksInHand } from "./links-in-hand.ts";
import { typedDay } from "./typed-day.ts";
import type { Deed } from "./undo.ts";

/** `was` is what stood there when the page last knew; `today` is what a day is counted from that is typed in words. */
export type FactSaid = { url: string; fact: LinkFact; words: string; was: string; today: string };

/** `deed` is absent where it said so already; `theirs` is what somebody else wrote there meanwhile. */
export type FactCame = { ok: true; deed?: Deed | undefined } | { ok: false; why: string; theirs?: string };

/** Empty words say that there is none. Nothing is `undefined` where the link is not kept. */
export async function setRight(links: LinksInHand, said: FactSaid): Promise<FactCame | undefined> {
  const { url, fact, was, today } = said;
  const kept = links.find(url);
  if (!kept) return undefined;
  const read = meant(said);
  if (typeof read === "string") return { ok: false, why: read };
  if (read.part === "page" && !kept.page)
    return { ok: false, why: "This page was not read, so there is nothing to set right." };
  let theirs: string | undefined;
  const deed = await changeLinks(links, {
    urls: [url],
    part: read.part,
    change: (link) => {
      const made = read.part === "via" ? { ...link, via: read.via } : withFacts(link, read.facts);
      const now = factIn(link, fact, today);
      theirs = now === was || now === factIn(made, fact, today) ? undefined : now;
      return theirs === undefined ? made : link;
    },
    said: () => `${names[fact]} set right`,
  });
  if (theirs !== undefined) return { ok: false, why: `Meanwhile it says “${theirs}” there`, theirs };
  return { ok: true, deed };
}

const names: Record<LinkFact, string> = {
  author: "Author",
  published: "Day",
  closes: "Closing day",
  summary: "Summary",
  credit: "Credit",
};

type Meant = { part: "page"; facts: Correction } | { part: "via"; via: Via | undefined };

/** The change that the words mean, or what is wrong with them. */
function meant({ fact, words, today }: FactSaid): Meant | string {
  const line = tidyLine(words);
  switch (fact) {
    case "author":
      return { part: "page", facts: { byline: line } };
    case "summary":
      return { part: "page", facts: { summary: line } };
    case "credit":
      return creditOf(line);
    case "published":
    case "closes": {
      const day = line === undefined ? undefined : typedDay(line, today);
      if (line !== undefined && day === undefined) return "Which day? Write one like 4 December.";
      if (fact === "published") return { part: "page", facts: { publishedAt: day && notAhead(day, today) } };
      const deadlines = day === undefined ? [] : [{ day, evidence: "The editor says so." }];
      return { part: "page", facts: { deadlines } };
    }
    default:
      return fact satisfies never;
  }
}

/** `Ada Brook https://ada.example`: a name, and where it leads if one says so. */
function creditOf(line: string | undefined): Meant | string {
  if (line === undefined) return { part: "via", via: undefined };
  const url = /\S+$/.exec(line)?.[0] ?? "";
  if (!isPublicUrl(url)) return { part: "via", via: { name: line } };
  const name = line.slice(0, -url.length).replace(/[\s,]+$/, "");
  return name === "" ? "Whose address is it? Write the name before it." : { part: "via", via: { name, url } };
}

/** A day of the year that comes next is meant as the last one: a page is read after it was written. */
function notAhead(day: string, today: string): string {
  return day <= today ? day : `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

function withFacts(link: Bookmark, correction: Correction): Bookmark {
  return link.page ? { ...link, page: correctFacts(link.page, correction) } : link;
}
