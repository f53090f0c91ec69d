// What a site's robots.txt lets a program read, by RFC 9309, in time that grows with the file and the address alone:
// the file is a stranger's, and is asked about every page of its host.

export type RobotsRules = {
  /** Whether the page at this absolute address may be read. */
  mayRead(url: string): boolean;
};

/** RFC 9309 §2.5: at least 500 kibibytes are read; what is longer is cut there. */
export const maxRobotsBytes = 500 * 1024;
/** More rules than any site has that is meant seriously; the rest is left out. */
const maxRules = 2_000;

type Rule = {
  allows: boolean;
  /** The pattern's pieces between its asterisks. */
  pieces: Piece[];
  /** The pattern ends in `$`: it stands for whole addresses. */
  isWhole: boolean;
  /** Octets of the pattern: the longest that matches decides. */
  length: number;
};

/**
 * The rules for the program called `product` (letters, `-` and `_`, in any case): those of its own groups, or else
 * those of `*`. A file without either allows everything.
 */
export function readRobots(body: Uint8Array, product: string): RobotsRules {
  const { own, others } = groupsOf(textOf(body), product.toLowerCase());
  const rules = (own ?? others ?? []).slice(0, maxRules).map(ruleOf);
  return { mayRead: (url) => mayRead(pathOf(url), rules) };
}

/** The text; where it was cut, without its last line, of which half may be missing. */
function textOf(body: Uint8Array): string {
  const text = new TextDecoder().decode(body.subarray(0, maxRobotsBytes));
  if (body.byteLength < maxRobotsBytes) return text;
  return text.slice(0, Math.max(0, text.lastIndexOf("\n"), text.lastIndexOf("\r")));
}

type Line = { allows: boolean; pattern: string };
/** The lines of all groups that name the program, and of all that name everybody; absent where none does. */
type Groups = { own: Line[] | undefined; others: Line[] | undefined };

/** §2.1 and §2.2: user-agent lines on end begin one group; other records (Sitemap and the like) are passed over. */
function groupsOf(text: string, product: string): Groups {
  const groups: Groups = { own: undefined, others: undefined };
  let isInRules = true;
  let named = { own: false, others: false };
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, key = "", value = ""] = /^[ \t]*([a-z-]+)[ \t]*:([^#]*)/i.exec(line) ?? [];
    const name = key.toLowerCase();
    if (name === "user-agent") {
      if (isInRules) named = { own: false, others: false };
      isInRules = false;
      named.own ||= productIn(value) === product;
      named.others ||= /^\s*\*(\s|$)/.test(value);
      addRule(groups, named);
    } else if (name === "allow" || name === "disallow") {
      isInRules = true;
      addRule(groups, named, { allows: name === "allow", pattern: value.trim() });
    }
  }
  return groups;
}

/** Adds the rule to the groups that are named, and begins them; an empty pattern matches nothing: `Disallow:` allows all. */
function addRule(groups: Groups, named: { own: boolean; others: boolean }, rule?: Line): void {
  if (named.own) groups.own ??= [];
  if (named.others) groups.others ??= [];
  if (rule === undefined || rule.pattern === "") return;
  if (named.own) groups.own?.push(rule);
  if (named.others) groups.others?.push(rule);
}

/** §2.2.1: a name is made of letters, `-` and `_`; a version behind it says nothing. */
function productIn(value: string): string {
  return (/^[a-z_-]+/i.exec(value.trim())?.[0] ?? "").toLowerCase();
}

function ruleOf({ allows, pattern }: Line): Rule {
  const isWhole = pattern.endsWith("$");
  const pieces = (isWhole ? pattern.slice(0, -1) : pattern).split("*").map(comparable);
  const signs = pattern.split("*").length - 1 + (isWhole ? 1 : 0);
  const length = pieces.reduce((sum, piece) => sum + piece.length, signs);
  return { allows, pieces: pieces.map(pieceOf), isWhole, length };
}

/** §2.2.2: what stands in the address behind the host, without the fragment. */
function pathOf(url: string): string {
  const { pathname = "/", search = "" } = URL.parse(url) ?? {};
  return comparable(pathname + search);
}

/** §2.2.2: the longest match decides, and of two as long the one that allows. The file itself may always be read. */
function mayRead(path: string, rules: Rule[]): boolean {
  if (path === "/robots.txt") return true;
  let best: Rule | undefined;
  for (const rule of rules) {
    const isBetter = !best || rule.length > best.length || (rule.length === best.length && rule.allows);
    if (isBetter && matches(path, rule)) best = rule;
  }
  return best?.allows ?? true;
}

/**
 * §2.2.3: from the beginning, an asterisk for anything. Each piece is taken where it comes first; the last one of
 * a whole address stands at its end.
 */
function matches(path: string, { pieces, isWhole }: Rule): boolean {
  const [first, ...rest] = pieces;
  const last = isWhole ? rest.pop() : undefined;
  if (!first || !path.startsWith(first.text)) return false;
  if (isWhole && !last) return path.length === first.text.length;
  let at = first.text.length;
  for (const piece of rest) {
    const found = indexOf(piece, path, at);
    if (found === -1) return false;
    at = found + piece.text.length;
  }
  return !last || (path.length - last.text.length >= at && path.endsWith(last.text));
}

/** A text to look for, with how far to fall back where it breaks off (Knuth, Morris and Pratt 1977). */
type Piece = { text: string; fallBack: Uint32Array };

function pieceOf(text: string): Piece {
  const fallBack = new Uint32Array(text.length);
  for (let at = 1, fits = 0; at < text.length; at++) {
    while (fits > 0 && text[at] !== text[fits]) fits = fallBack[fits - 1] ?? 0;
    if (text[at] === text[fits]) fits += 1;
    fallBack[at] = fits;
  }
  return { text, fallBack };
}

/** As `path.indexOf(piece, from)`, but never with their product: engines only promise that much for kind inputs. */
function indexOf({ text, fallBack }: Piece, path: string, from: number): number {
  if (text === "") return from;
  for (let at = from, fits = 0; at < path.length; at++) {
    while (fits > 0 && path[at] !== text[fits]) fits = fallBack[fits - 1] ?? 0;
    if (path[at] === text[fits]) fits += 1;
    if (fits === text.length) return at - fits + 1;
  }
  return -1;
}

/**
 * §2.2.2: both sides are compared percent-encoded in one way. What needs no encoding is decoded, all but ASCII is
 * encoded, and so are the signs that a pattern uses, where they are meant as they stand.
 */
function comparable(text: string): string {
  return text.toWellFormed().replace(/%[0-9a-f]{2}|[^\x21-\x7e]+|["<>\\^`{|}*$]/gi, (found) => {
    if (found.length !== 3 || !found.startsWith("%")) return encoded(found);
    const sign = String.fromCharCode(Number.parseInt(found.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(sign) ? sign : found.toUpperCase();
  });
}

/** RFC 3986 §2.1, for the asterisk too, which JavaScript leaves alone. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace("*", "%2A");
}
