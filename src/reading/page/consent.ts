// Questions for consent to cookies: passages that ask, and pages that say nothing else. Articles are written about
// such questions: it is the site itself that must ask its reader, and speak of little else.
import { consentWords, denseConsentWords } from "./consent-words.ts";
import { isDense } from "./sentences.ts";

/** Who asks is looked for by itself; the others are what is spoken of. */
const { askers, ...matters } = Object.fromEntries(
  Object.entries(consentWords).map(([matter, row]) => [
    matter,
    new RegExp(
      `(?<!\\p{L})(?:${row})(?!\\p{L})|${denseConsentWords[matter as keyof typeof consentWords]}`,
      "giu",
    ),
  ]),
) as Record<keyof typeof consentWords, RegExp>;

/** A question speaks of so many matters, of cookies among them. */
const leastMatters = 3;
/** Of those it needs only so many that begins with the site and its cookies: "This website uses cookies to …". */
const leastMattersOfOpening = 2;
const opening = 60;
/** One word in so many of a passage is about a matter; of a page that has a button to agree; of a line on such a page. */
const leastShare = { passage: 0.1, opening: 0.08, overButton: 0.06, line: 0.05, lineWithoutCookies: 0.15 };
/** What has fewer words is a button. */
const leastWords = 8;
/** Others are no question, in characters. */
const length = { least: 40, most: 2_500 };
/** Words in sentences of its own by which a page is itself, whatever it asks besides. */
const ownWords = 15;

/** True when a passage asks whether its reader agrees to cookies, in any of the languages known here. */
export function asksForConsent(passage: string): boolean {
  return asks(passage, leastShare.passage);
}

/** True when all lines of a page together ask for consent, and none says anything else. */
export function isConsentWall(served: string[]): boolean {
  const all = served.join("\n");
  if (!isOfLength(all) || !namesCookies(all)) return false;
  // Two buttons without a space between them: "I agreeChange my mind".
  const lines = served.map((line) => line.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " "));
  const hasButton = lines.some((line) => wordsIn(line) < leastWords && line.search(matters.deed) >= 0);
  if (!asks(lines.join("\n"), hasButton ? leastShare.overButton : leastShare.passage)) return false;
  const sentences = Map.groupBy(
    lines.filter((line) => wordsIn(line) >= leastWords),
    isAboutConsent,
  );
  const others = sentences.get(false) ?? [];
  return sentences.has(true) && others.reduce((sum, line) => sum + wordsIn(line), 0) < ownWords;
}

function isOfLength(passage: string): boolean {
  return passage.length >= length.least && passage.length <= length.most;
}

/** Asked first: of most passages no more need be known. */
function namesCookies(passage: string): boolean {
  return passage.search(matters.cookies) >= 0;
}

function asks(passage: string, least: number): boolean {
  if (!isOfLength(passage) || !namesCookies(passage) || passage.search(askers) < 0) return false;
  const said = whatIsSaid(passage);
  return (
    (said.matters >= leastMatters && said.share >= least) || (opensAsQuestion(passage) && saysWhatFor(said))
  );
}

function opensAsQuestion(passage: string): boolean {
  const start = passage.slice(0, opening);
  return start.search(askers) >= 0 && start.search(matters.cookies) >= 0;
}

function saysWhatFor({ matters: count, share, isAgreedTo }: Said): boolean {
  return count - Number(isAgreedTo) >= leastMattersOfOpening && share >= leastShare.opening;
}

function isAboutConsent(line: string): boolean {
  return whatIsSaid(line).share >= (namesCookies(line) ? leastShare.line : leastShare.lineWithoutCookies);
}

/** Of how many matters a passage speaks, which share of its words does, and whether a deed is among them. */
type Said = { matters: number; share: number; isAgreedTo: boolean };

function whatIsSaid(passage: string): Said {
  const countOf = (matter: RegExp) => passage.match(matter)?.length ?? 0;
  const counts = Object.values(matters).map(countOf);
  return {
    matters: counts.filter((count) => count > 0).length,
    share: counts.reduce((sum, count) => sum + count, 0) / wordsIn(passage),
    isAgreedTo: countOf(matters.deed) > 0,
  };
}

/** In a script without spaces, about as many as other languages would take. */
function wordsIn(passage: string): number {
  return isDense(passage) ? passage.length / 2 : passage.split(/\s+/).length;
}
