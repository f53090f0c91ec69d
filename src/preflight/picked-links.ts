// The link of each pick leads straight to a page that is there, over a safe connection, and counts nobody.
import type { Content } from "../content/read-content.ts";
import type { Bookmark } from "../domain/bookmark.ts";
import { canonicalUrl, urlKey } from "../domain/canonical-url.ts";
import { explainFailure } from "../domain/fetch-failure.ts";
import type { Pick } from "../domain/issue.ts";
import { isShortened } from "../domain/shorteners.ts";
import { issuesToCome } from "./current-issues.ts";
import { type Found, repairPick } from "./finding.ts";
import { issueFile } from "./texts.ts";

/** Advice for each pick of an issue to come whose address can be a better one, or whose page could not be read. */
export function checkPickedLinks(content: Content, linkOf: LinkOf): Found[] {
  return issuesToCome(content).flatMap((issue) =>
    issue.picks.flatMap((pick, at) => {
      const bookmark = linkOf(pick.url);
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

/** The kept link under any of its addresses. */
export type LinkOf = (url: string) => Bookmark | undefined;

type Wrong = { says: string; todo: string; url?: string };

/** The first reason alone: what mends it mends the rest, or is told of next. */
function betterAddress({ url }: Pick, bookmark: Bookmark | undefined): Wrong | undefined {
  const clean = canonicalUrl(url);
  if (clean !== url) return { says: "counts who follows it", todo: `Use ${clean}`, url: clean };
  if (bookmark && bookmark.url !== url && urlKey(bookmark.url) !== urlKey(url))
    return { says: `leads on to ${bookmark.url}`, todo: "Use that.", url: bookmark.url };
  if (isShortened(url))
    return { says: "is a short one, and hides where it leads", todo: "Use the address that it leads to." };
  if (!/^http:/i.test(url)) return undefined;
  const safe = url.replace(/^http:/i, "https:");
  return { says: "is not a safe one (http:), and browsers warn of those", todo: `Try ${safe}`, url: safe };
}

function unreadPage(bookmark: Bookmark | undefined): Wrong | undefined {
  if (bookmark?.page?.kind === "dead")
    return { says: "leads to a page that is gone", todo: "Pick another, or link a copy of it." };
  if (!bookmark?.unread || bookmark.page) return undefined;
  const why = explainFailure(bookmark.unread.why, { what: "page" });
  return { says: "leads to a page that could not be read", todo: `When we tried, ${why}` };
}
