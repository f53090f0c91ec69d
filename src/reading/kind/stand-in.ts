// Pages that stand in for the one that was asked for: a robot or consent wall, or an apology with status 200.
// Articles are written about walls too: only small pages with exactly such words are taken for one.

import { readingTime } from "../../domain/reading-time.ts";
import { blockText } from "../page/block-text.ts";
import { isConsentWall } from "../page/consent.ts";
import type { PageIndex } from "../page/page-index.ts";
import {
  doorWords,
  missingWords,
  saysExactly,
  troubleWords,
  wallTitles,
  wallWords,
} from "./stand-in-words.ts";

/** A wall, an apology for a page that is gone, or for a server that cannot answer now. */
export type StandIn = "challenge" | "missing" | "trouble";

/** What is to be seen of a page before Readability takes it apart. */
export type Look = {
  isSmall: boolean;
  /** The first lines. */
  lines: string[];
  text: string;
  /** Words of all lines. */
  words: number;
  /** Marks in the markup of a wall's own programs, or of a captcha alone. */
  mark: "wall" | "captcha" | undefined;
};

/** Of markup as it was served, in bytes or characters. A page of this size under a wall's title is an article about walls. */
const smallPage = 100_000;
/** Readable words that no wall and no apology has. */
const manyWords = 200;
/** Words that may stand around a wall's program, around a captcha (a form with one has more), below a line, and in all. */
const fewWords = { wall: 40, captcha: 20, line: 60, all: 120 };
/** An article by its own word with so many words is one, whatever it is called. */
const articleWords = 50;

/**
 * Programs that only walls have: Cloudflare's (a plain page behind it has `challenge-platform/scripts`),
 * PerimeterX, DataDome, Imperva, AWS WAF, Akamai, Sucuri, Anubis.
 */
const wallMarks = anyOf([
  /_cf_chl_opt|cf-browser-verification|["' ]cf-challenge|challenge-platform\/[^"']{0,80}orchestrate/,
  /["']px-captcha|captcha-delivery\.com|_Incapsula_Resource\?CWUDNSAI|awsWafCookieDomainList/,
  /\/_sec\/cp_challenge|sec-if-cpt|sucuri_cloudproxy_js/,
  /anubis_challenge|\.within\.website\/x\/cmd\/anubis/,
]);
const captchaMarks = /["' ](g-recaptcha|h-captcha|cf-turnstile)["' ]/;

/** Addresses that only walls have, however large they are. */
const wallAddress = anyOf([
  /^(consent|guce)\.([a-z]+\.)?(google|youtube|yahoo|aol)\.|^(www\.)?google\.[a-z.]+\/sorry\//,
  /^accounts\.google\.com\/|^login\.microsoftonline\.com\/|^(x|twitter)\.com\/i\/flow\/(login|signup)/,
  /^([a-z]+\.)?linkedin\.com\/(authwall|uas\/login|login|signup|checkpoint)/,
  /^([a-z]+\.)?facebook\.com\/(login|checkpoint)|^(www\.)?instagram\.com\/accounts\/login/,
  /^validate\.perfdrive\.com\/|^geo\.captcha-delivery\.com\//,
]);

/** `served` is the markup: the document here has no programs. */
export function lookAt(index: PageIndex, served: string): Look {
  if (served.length >= smallPage) return { isSmall: false, lines: [], text: "", words: 0, mark: undefined };
  const text = index.document.body ? blockText(index.document.body) : "";
  const mark = wallMarks.test(served) ? "wall" : captchaMarks.test(served) ? "captcha" : undefined;
  return { isSmall: true, lines: text.split("\n", 3), text, words: readingTime(text).words, mark };
}

/** What the page stands in for another as; `undefined` for a page. `text` is what can be read of it. */
export function standInFor(page: {
  url: string;
  title: string | undefined;
  headings: string[];
  isArticle: boolean;
  text: string;
  words: number;
  look: Look;
}): StandIn | undefined {
  const { hostname, pathname } = new URL(page.url);
  if (wallAddress.test(`${hostname}${pathname}`)) return "challenge";
  if (page.words >= manyWords || (page.isArticle && page.words >= articleWords)) return undefined;
  if (isWall(page)) return "challenge";
  const opening = page.text.split(/[\n.]/, 1)[0];
  const lines = page.look.words < fewWords.line ? page.look.lines : [];
  const says = (words: RegExp) =>
    [page.title, ...page.headings, opening, ...lines].some((line) => saysExactly(line, words));
  if (page.look.isSmall && page.look.words < fewWords.all && says(troubleWords)) return "trouble";
  return says(missingWords) ? "missing" : undefined;
}

function isWall({
  title,
  headings,
  look,
}: {
  title: string | undefined;
  headings: string[];
  look: Look;
}): boolean {
  if (!look.isSmall) return false;
  if (look.mark && look.words < fewWords[look.mark]) return true;
  if (saysExactly(title, wallTitles)) return true;
  if (isConsentWall(look.text.split("\n"))) return true;
  const lines = look.words < fewWords.line ? look.lines : [];
  const says = (words: RegExp) => [title, ...headings, ...lines].some((line) => saysExactly(line, words));
  return says(wallWords) || (look.words < fewWords.all && says(doorWords));
}

function anyOf(patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join("|"));
}
