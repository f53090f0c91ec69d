// The link of each pick leads straight to a page that is there, over a safe connection, and counts nobody.
import type { Content } from "../content/read-content.ts";
import type { Bookmark } from "../domain/bookmark.ts";
import { canonicalUrl, countsVisitors, urlKey } from "../domain/canonical-url.ts";
import { explainFailure } from "../domain/fetch-failure.ts";
import type { Pick } from "../domain/issue.ts";
import { isShortened } from "../domain/shorteners.ts";
import { issuesToCome } from "./current-issues.ts";
import { type Found, repairPick } from "./finding.ts";
import { issueFile } from "./texts.ts";

/** Advice for each pick of an issue to come whose address can be a better one, or whose page could not be read. */
export function checkPickedLinks(content: Content): Found[] {
  return issuesToCome(content).flatMap((issue) =>
    issue.picks.flatMap((pick, at) => {
      const bookmark = content.linkOf(pick.url);
      const wrong = [betterAddress(pick, bookmark), unreadPage(bookmark)].filter((one) => one !== undefined);
      return wrong.map(({ says, todo, url }): Found => {
        const repair = url === undefined ? undefined : repairPick(at, `use ${url}`, { url });
        const spot = { field: ["picks", at, "url"] };
        const found = { level: "advise" as const, check: "picked-links", file: issueFile(issue), spot };
        return { ...found, says: `the link of “${pick.title}” ${says}`, todo, repair };
      });
    }),
  );
}

type Wrong = { says: string; todo: string; url?: string };

/** The first reason alone: what mends it mends the rest, or is told of next. */
function betterAddress({ url }: Pick, bookmark: Bookmark | undefined): Wrong | undefined {
  const clean = plainer(url);
  if (clean !== url) return { says: whyPlainer(url, clean), todo: `Use ${clean}`, url: clean };
  if (bookmark && bookmark.url !== url && urlKey(bookmark.url) !== urlKey(url))
    return { says: `leads on to ${bookmark.url}`, todo: "Use that.", url: bookmark.url };
  if (isShortened(url))
    return { says: "is a short one, and hides where it leads", todo: "Use the address that it leads to." };
  if (!/^http:/i.test(url) || isSafeByItself(url)) return undefined;
  const safe = url.replace(/^http:/i, "https:");
  return { says: "is not a safe one (http:), and browsers warn of those", todo: `Try ${safe}`, url: safe };
}

/**
 * The canonical address, but for what an editor may well mean: the passage to which an address leads (WICG "URL
 * fragment text directives"), and a paper itself in place of its abstract.
 */
function plainer(url: string): string {
  const passage = /#(?:[^#]*?)(:~:.*)$/.exec(url)?.[1] ?? "";
  const clean = canonicalUrl(url);
  if (/^https:\/\/arxiv\.org\/abs\//.test(clean) && !countsVisitors(url)) return url;
  if (passage === "") return clean;
  return clean.includes("#") ? clean + passage : `${clean}#${passage}`;
}

function whyPlainer(url: string, clean: string): string {
  if (countsVisitors(url)) return "counts who follows it";
  return clean === URL.parse(url)?.href
    ? "has spaces or signs at which some programs end it"
    : "has a plainer address";
}

/** RFC 7686: an onion address is encrypted and proves itself, and seldom has a certificate; garlic ones likewise. */
function isSafeByItself(url: string): boolean {
  return /\.(?:onion|i2p)\.?$/.test(URL.parse(url)?.hostname ?? "");
}

function unreadPage(bookmark: Bookmark | undefined): Wrong | undefined {
  if (bookmark?.page?.kind === "dead")
    return { says: "leads to a page that is gone", todo: "Pick another, or link a copy of it." };
  if (!bookmark?.unread || bookmark.page) return undefined;
  const why = explainFailure(bookmark.unread.why, { what: "page" });
  return { says: "leads to a page that could not be read", todo: `When we tried, ${why}` };
}
