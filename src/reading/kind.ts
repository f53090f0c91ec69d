// What sort of thing a link leads to, and pages that only stand in for another.
import type { PageKind } from "../domain/page-facts.ts";
import type { HeadFacts } from "./page-facts.ts";

/** Hosts whose pages are of one kind, whatever their markup says. */
const hostKinds: [RegExp, PageKind][] = [
  [/(^|\.)(youtube\.com|vimeo\.com|ted\.com|peertube\.[a-z]+)$/, "video"],
  [/(^|\.)(slideshare\.net|speakerdeck\.com)$|^slides\./, "slides"],
  [/(^|\.)(soundcloud\.com|podcasts\.apple\.com)$/, "audio"],
  [/^(github|gitlab|codeberg)\.(com|org)$|^code\./, "code"],
  [/(^|\.)(twitter\.com|x\.com|bsky\.app|threads\.net)$/, "post"],
];
/** Mastodon and its kin: `/@name/123…`. */
const postPath = /^\/@[^/]+\/\d{6,}/;

/** The kind by host, structured data, then prose: `article` needs 150 words in 3 paragraphs, and a path of its own. */
export function pageKind(
  head: HeadFacts,
  page: { url: string; text: string; words: number; slides: number | undefined },
): PageKind {
  const { hostname, pathname } = new URL(page.url);
  const byHost = hostKinds.find(([host]) => host.test(hostname));
  if (byHost) return byHost[1];
  if (postPath.test(pathname)) return "post";
  if (head.isVideo) return "video";
  if (page.slides !== undefined && page.words < 150) return "slides";
  const paragraphs = page.text.split("\n").filter((line) => line.length > 80).length;
  const isProse = page.words >= 150 && paragraphs >= 3;
  if (pathname === "/" && !head.isArticle) return "page";
  return head.isArticle || isProse ? "article" : "page";
}

/** Kind of something that is no text page, by its content type. */
export function kindOfType(contentType: string): PageKind {
  if (/^application\/pdf\b/i.test(contentType)) return "pdf";
  const family = /^(video|audio|image)\//i.exec(contentType)?.[1]?.toLowerCase();
  if (family === "video" || family === "audio" || family === "image") return family;
  return "page";
}

/** Titles of the walls that sites put before a page. Only exact ones: articles are written about walls too. */
const challenges =
  /^(just a moment\.*|attention required!.*|before you continue.*|access denied|are you a robot\?*|please wait.*|checking your browser.*|one more step|security check|verify(ing)? you are (a )?human.*|ddos-guard|robot check|pardon our interruption.*|bevor sie fortfahren.*)$/i;

/** True for a consent or robot wall. A wall is small; a page of 100 kB with such a title is an article about them. */
export function isChallenge(head: HeadFacts, page: { size: number; words: number }): boolean {
  if (page.size >= 100_000 || page.words >= 200) return false;
  return saidIn([head.title?.value, ...head.headings], challenges);
}

const missing =
  /^(error )?(404([:.,!–-]|\s*$|\s+(not found|error|page)).*|not found|(the |this |that )?(page|file|article|seite|document)( you (asked|were looking) for)? (was |is |could |cannot |can ?not |can’t |can't |could not )?(not |no longer )?(be )?(found|nicht gefunden|introuvable|available|exist).*|sorry,? (we|that page).*(find|found|exist).*|.*\bpage (not found|could not be found|cannot be found|does not exist).*)$/i;

/** True for a page that says in words that there is none, though its status is 200. */
export function isMissing(head: HeadFacts, page: { text: string; words: number }): boolean {
  if (page.words >= 200) return false;
  const opening = page.text.split(/[\n.]/, 1)[0];
  return saidIn([head.title?.value, ...head.headings, opening], missing);
}

function saidIn(lines: (string | undefined)[], pattern: RegExp): boolean {
  return lines.some((line) => line !== undefined && pattern.test(line.trim()));
}
