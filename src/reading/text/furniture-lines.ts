// Lines of an article that are the page's and not the author's: dates and names over it, credits under pictures,
// pointers to other pages, and what is said of the author at the end. Each is known by how it is worded.
import { readDate } from "../dates/read-date.ts";
import { sentenceEnd } from "../page/sentences.ts";
import { type FurnitureKind, furniture } from "./furniture-words.ts";
import { isMetaLine } from "./meta-lines.ts";

/** What is known of the page: its author's words about themself end it, its title may stand over it again. */
export type AboutPage = {
  title?: string | undefined;
  byline?: string | undefined;
  /** Who says a thing and when is part of a thread. */
  isThread?: boolean | undefined;
  /** An article does not end with a heading, unless it is a question whose answer is folded away. */
  isArticle?: boolean | undefined;
};

/** How a kind of furniture is worded, and the most characters of such a line: longer ones are sentences. */
type Wording = [pattern: RegExp, longest: number];

/** Credits under pictures and the words of a page's machinery, wherever they stand. */
const control: Wording = [worded`^[-–—*|·• ]{0,4}(?:${"controls"})[-–—*|·• .]{0,4}$`, 150];
/** What readers are asked for. */
const calls: Wording[] = [
  [worded`^(?:${"letters"})$`, 160],
  [worded`(?<!\p{L})(?:${"asks"})`, 220],
  [worded`(?<!\p{L})(?:${"embeds"})`, 400],
];
const anywhere: Wording[] = [
  control,
  ...calls,
  [worded`^(?:${"filedBy"})`, 300],
  [worded`^(?:${"codes"})`, 700],
  [worded`\|\s*(?:${"barredCredits"})s?(?: (?:by|credit)\b|:)`, 250],
  [worded`(?:^|\W)(?:${"agencies"})\.?\)?$`, 120],
];
/** What a template or a player should have put something else for: `{{hire-us}}`, `[gallery ids="3"]`, "00:00 / 04:12". */
const unfilled: Wording[] = [
  [/^\{\{[^{}]*\}\}$/, 200],
  [/^\[\/?[a-z][\w-]*(?: [\w-]+=(?:"[^"]*"|'[^']*'|[^\s\]]+))+ ?\/?\]$/i, 300],
  [/^\d{1,2}:\d{2} ?\/ ?\d{1,2}:\d{2}$/, 20],
  [/^_{2,}$/, 20],
];
/** "Photo: Tamsin Okoro", "Picture courtesy of the county archive". */
const credit: Wording = [worded`^(?:${"credits"})s?(?: (?:${"creditLinks"})\b|\s*[:：©])`, 80];
/** Beside a picture it is the picture's. */
const source: Wording = [worded`^(?:${"sources"})\s*:`, 80];
/** Of a sentence's words, those that a credit has too: names, figures, and what leads to a name. */
const nameOrLink = worded`^(?:[^\p{L}]*|${"creditLinks"})$`;
/** "Image 1 of 3", "(3/7 photos)". */
const counted: Wording = [
  worded`^\(?(?:(?:${"counters"})[ (:]{1,2}\d{1,3} ?(?:/|${"ofAll"}) ?\d{1,3}|\d{1,3} ?(?:/|${"ofAll"}) ?\d{1,3} (?:${"counters"}))\)?$`,
  40,
];
/** "1 / 12", "2 sur 14": over or under a story alone, beside a picture, or one after the other. */
const bareCount = worded`^\(?(\d{1,3}) ?(?:/|${"ofAll"}) ?(\d{1,3})\)?$`;
/** Marks are given out of so many; what is counted out of fewer than seven is as likely a fraction. */
const scales = new Set([10, 20, 30, 50, 100]);
const leastCounted = 7;
/** So many counts of the same number are a gallery's, wherever they stand. */
const leastOfGallery = 2;
/** "34 responses · 2k views". */
const counts: Wording = [worded`^(?:\d[\d.,]*k?\s*)?(?:\d[\d.,]*k? (?:${"reactions"})[\s·|,]*)+$`, 60];
/** Over and under an article; inside one they may be its subject. */
const atEdges: Wording[] = [
  counts,
  [worded`^(?:${"consents"})`, 400],
  [worded`^(?:(?:${"shares"})[\s,|·•]*)+$`, 160],
  [worded`^(?:${"readingTimes"})$`, 30],
  [/^\d{1,5}(?:\.\dk)?$/i, 6],
  [/^(?:by|von|par|por) [^.!?]{3,50}\d{1,2}[/.:-]\d{2}/i, 80],
  [/^(?:updated|posted|published)\b[^!?]{0,70}\d{1,2}:\d{2}/i, 100],
  [worded`^(?:${"days"})\s*:?(?:\s.{0,50})?\d{4}`, 80],
  [worded`^(?:${"contents"})\s*:?$`, 40],
  [worded`^(?:${"filings"})\s*:`, 200],
  [worded`^(?:${"makers"})\b`, 120],
  [worded`^[\s(©]*(?:${"newsAgencies"})(?:[-/, ]+[\p{L}-]+)*\)?\.?$`, 40],
  [worded`^(?:${"sources"})\s*:\s*\S{1,20}(?: \S{1,20}){0,3}$`, 60],
  [worded`^(?:${"rights"})`, 200],
  [worded`${"affiliates"}`, 400],
];

/** A pattern around the words of a kind, in all languages. */
function worded({ raw }: TemplateStringsArray, ...kinds: FurnitureKind[]): RegExp {
  const parts = raw.map((part, at) => part + (kinds[at] === undefined ? "" : furniture(kinds[at])));
  return new RegExp(parts.join(""), "iu");
}

/** Longer ones are notes in small print that a page sets as headings, in characters. */
const longestHeading = 100;

/** How much of an article's words, from 0 to 1, counts as its edge, and how many lines in any case. */
const edge = 0.08;
const edgeLines = 3;

/**
 * Places of lines: in the `cells` of a table or a list is no count of pictures and no credit, beside a picture is one; in
 * a table with heads (`inTables`) all is the author's. `headings` over what goes, go too.
 */
export type Places = Record<"cells" | "inTables" | "pictured" | "headings", ReadonlySet<string>>;
const nowhere: Places = { cells: new Set(), inTables: new Set(), pictured: new Set(), headings: new Set() };

/** The lines without those; the order stays. */
export function withoutFurnitureLines(
  lines: string[],
  about: AboutPage,
  { cells, inTables, pictured, headings }: Places = nowhere,
): string[] {
  const total = lines.reduce((sum, line) => sum + line.length, 0);
  const totals = Map.groupBy(
    lines.filter((line) => !cells.has(line)).flatMap((line) => totalIn(line) ?? []),
    (all) => all,
  );
  const isOfGallery = (line: string) =>
    pictured.has(line) || (totals.get(totalIn(line) ?? 0)?.length ?? 0) >= leastOfGallery;
  const isGone = (line: string, isAtEdge: boolean) =>
    isFurnitureLine(line, isAtEdge && !inTables.has(line)) ||
    (about.isThread && isWorded(line)(counts)) ||
    (!cells.has(line) &&
      (isCredit(line) ||
        (isAtEdge && !about.isThread && isMetaLine(line, about.byline)) ||
        (pictured.has(line) && isWorded(line)(source)) ||
        isCount(line, isAtEdge || isOfGallery(line))));
  let before = 0;
  const kept: string[] = [];
  for (const line of lines) {
    const place = before / total;
    before += line.length;
    if (!isGone(line, place < edge || place > 1 - edge || kept.length < edgeLines)) kept.push(line);
    else if (isCall(line) && headings.has(kept.at(-1) ?? "")) kept.pop();
  }
  while (kept.length > 0 && isGone(kept.at(-1) ?? "", true)) kept.pop();
  const own = withoutTitle(about.isArticle ? withoutLastHeadings(kept, headings) : kept, about.title);
  return withoutBio(about.isThread ? withoutSubjects(own, about.title) : own, about.byline);
}

/** Nothing follows them; a question's answer is folded away. */
function withoutLastHeadings(lines: string[], headings: ReadonlySet<string>): string[] {
  const isEmpty = (line: string) => headings.has(line) && line.length < longestHeading && !line.endsWith("?");
  const last = lines.findLastIndex((line) => !isEmpty(line));
  return last < 0 ? lines : lines.slice(0, last + 1);
}

/** The title over post after post: "Re: Heavy door". */
function withoutSubjects(lines: string[], title: string | undefined): string[] {
  return title === undefined ? lines : lines.filter((line) => line.replace(answer, "") !== title);
}
const answer = /^(?:re|aw|antw|rép|rv|rif)\s?:\s*/i;

/** It asks readers to subscribe, to agree: what heads it says why they should. */
function isCall(line: string): boolean {
  return calls.some(isWorded(line));
}

/** Lines that are no part of the page's own words wherever they stand. */
export function withoutControls(lines: string[]): string[] {
  return lines.filter((line) => !isWorded(line)(control));
}

const whereverTheyStand = [...anywhere, ...unfilled];

function isFurnitureLine(line: string, isAtEdge: boolean): boolean {
  return whereverTheyStand.some(isWorded(line)) || (isAtEdge && atEdges.some(isWorded(line)));
}

function isWorded(line: string): (wording: Wording) => boolean {
  return ([pattern, longest]) => line.length <= longest && pattern.test(line);
}

/** "Image: what a word, and how often one reads it." is a sentence; "Photo: Tamsin Okoro." is none. */
function isCredit(line: string): boolean {
  if (!isWorded(line)(credit)) return false;
  if (!sentenceEnd.test(line)) return true;
  const [, ...words] = line.split(/[\s:：©]+/);
  return words.length > 0 && words.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word) || nameOrLink.test(word));
}

/** How many pictures there are, and the how manieth this is; bare figures are also marks, fractions and hours. */
function isCount(line: string, mayBeBare: boolean): boolean {
  return isWorded(line)(counted) || (mayBeBare && totalIn(line) !== undefined);
}

/** How many there are, of a bare count. */
function totalIn(line: string): number | undefined {
  const [, one = 0, all = 0] = bareCount.exec(line)?.map(Number) ?? [];
  return one <= all && all >= leastCounted && !scales.has(all) ? all : undefined;
}

/** The title once more, with a word over it or not, or a day and nothing else, in the first lines. */
function withoutTitle(lines: string[], title: string | undefined): string[] {
  return lines.filter((line, at) => at > 3 || (!isTitle(line, title) && !isBareDate(line)));
}

/** Longer titles stand in no other line by chance, and what stands over them is shorter than this, in characters. */
const leastTitle = 12;
const longestKicker = 50;

function isTitle(line: string, title: string | undefined): boolean {
  if (title === undefined || line === title) return line === title;
  return title.length >= leastTitle && line.endsWith(title) && line.length <= title.length + longestKicker;
}

function isBareDate(line: string): boolean {
  return line.length <= 40 && line.split(" ").length <= 5 && readDate(line) !== undefined;
}

/** How much may follow an author's own line: a share of the words and, for short articles, characters. */
const longestBio = { share: 0.15, characters: 1_200 };

/** Cuts at a line near the end that begins with the author's name and says what they are. */
function withoutBio(lines: string[], byline: string | undefined): string[] {
  const name = byline?.split(/,| and | & /)[0]?.trim() ?? "";
  const isNamed = name.includes(" ");
  const most = Math.max(lines.join("\n").length * longestBio.share, longestBio.characters);
  let after = 0;
  for (let at = lines.length - 1; at > 0; at--) {
    const line = lines[at] ?? "";
    after += line.length;
    if (after > most) return lines;
    if (!/^about the authors?:/i.test(line) && !(isNamed && saysWhoTheyAre(line, name))) continue;
    return lines.slice(0, lines[at - 1] === name ? at - 1 : at);
  }
  return lines;
}

/** "Tamsin Okoro is …", "(Tamsin has written …": by the whole name or the first one. */
function saysWhoTheyAre(line: string, name: string): boolean {
  const bare = line.replace(/^\(/, "");
  const [first = name] = name.split(" ");
  const called = [name, first].find((one) => bare.startsWith(one));
  return (
    called !== undefined &&
    /^,? (is (an?|the|our|currently)|was|has (been|written|worked|over|more)|works|writes|holds|serves|leads|joined|covers)\b/.test(
      bare.slice(called.length),
    )
  );
}
