// A page's markup without what is meant for programs: what stands inside programs and styles, and attributes that only
// they read. It is more than half of the bytes of most pages, which the parser would read letter by letter for nothing
// (docs/decisions/0011). The elements themselves stay, so that the tree is the same.

/** HTML 13.2.5: whose contents are letters only, up to their own end tag. */
const rawNames = new Set(["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"]);
const programs = new Set(["script", "style"]);
const endsAll = new Set(["plaintext", "![CDATA[", "frameset"]);
/** Where HTML holds none of its own elements, or others than elsewhere (HTML 13.2.6.5, 13.2.6.4.16). */
const apart = new Set(["svg", "math", "select"]);
/** Nothing is sure behind these: they close a drawing, or hold what closes no choice (the same places). */
const endsApart = new Set(
  "b big blockquote body br center code dd div dl dt em embed font h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strike strong sub sup table template tt u ul var".split(
    " ",
  ),
);
/** In a drawing or a formula these hold HTML again (HTML 13.2.6). */
const holdsHtml = new Set("title desc foreignobject annotation-xml mi mo mn ms mtext".split(" "));
const tagName = /[a-z][^\t\n\f\r />]*/iy;
/** Linked data is a script too; its sign may be written as a reference (HTML 13.2.5.72). */
const linkedData = /ld(?:\+|&(?:#x0*2b|#0*43|plus);?)json/i;
const scriptTag = /<script/i;
/** Attributes for programs: data, events, templates' bindings, the lines of a drawing. */
const forPrograms = /(?:data-|on[a-z]|[:@]|(?:d|points|viewbox)(?=[=\s]))[^\s=>/"']*/iy;
const equalsNext = /[\t\n\f\r ]*=/y;
const betweenAttributes = /[\t\n\f\r /]*/y;
/** Its name, which may begin with any sign, and its value; a quotation that nothing ends takes all that is left. */
const attribute =
  /[^\t\n\f\r />][^\t\n\f\r />=]*(?:[\t\n\f\r ]*=[\t\n\f\r ]*(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^\t\n\f\r >"'][^\t\n\f\r >]*)?)?/y;
/**
 * Elements that keep theirs: of these the parser closes the fourth that is alike (HTML 13.2.4.3), and a picture may wait in
 * an attribute of any name.
 */
const keepsAll = new Set(
  "b big code em font i nobr s small strike strong tt u img picture source figure".split(" "),
);
const [greaterThan, slash, exclamation, question] = [0x3e, 0x2f, 0x21, 0x3f];

/** What is not surely a program stays. */
export function withoutPrograms(markup: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { start, end } of programsIn(markup)) {
    kept.push(markup.slice(from, start));
    from = end;
  }
  if (from === 0) return markup;
  kept.push(markup.slice(from));
  return kept.join("");
}

/** Where their letters and attributes begin and end, in one walk over the text. */
function* programsIn(markup: string): Generator<Span> {
  const within: string[] = [];
  let end = 0;
  for (let tag = nextTag(markup, 0); tag; tag = nextTag(markup, end)) {
    end = endOfElement(markup, tag);
    if (end === -1) return;
    yield* tag.unread;
    if (within.length > 0) {
      if (markup.slice(tag.end, end).includes("<") || !stepsWithin(within, tag)) return;
      continue;
    }
    if (isProgram(tag, markup, end)) yield { start: tag.end, end };
    if (apart.has(tag.name) && !tag.isClosed) within.push(tag.name);
  }
}

/**
 * Takes a tag into what stands open from a drawing, a formula or a choice inwards. False where it is not sure that a parser
 * does the same.
 */
function stepsWithin(within: string[], { name, isClosed }: Tag): boolean {
  if (name.startsWith("/")) return closesWithin(within, name.slice(1));
  if (name === "" || (within[0] === "select" && name !== "template")) return true;
  if (endsApart.has(name) || holdsHtml.has(within.at(-1) ?? "")) return false;
  if (!isClosed) within.push(name);
  return true;
}

/** HTML 13.2.6.5: with all that stands open in it. */
function closesWithin(within: string[], name: string): boolean {
  const opened = within.lastIndexOf(name);
  if (opened === -1) return within[0] === "select";
  within.length = opened;
  return true;
}

/** None behind what makes text of all that follows, or is read otherwise here and there. */
function nextTag(markup: string, from: number): Tag | undefined {
  const at = markup.indexOf("<", from);
  const tag = at === -1 ? undefined : tagAt(markup, at);
  return tag && endsAll.has(tag.name) ? undefined : tag;
}

/** Behind the letters that the element holds; behind its tag where it holds elements; -1 where that is not sure. */
function endOfElement(markup: string, tag: Tag): number {
  if (!rawNames.has(tag.name)) return tag.end;
  return tag.isClosed ? -1 : endOfRaw(markup, tag);
}

type Span = { start: number; end: number };

/**
 * A tag with its name, an end tag's with a stroke before it; comments and single signs have none. `end` is behind it,
 * `unread` are its attributes that only programs read.
 */
type Tag = Span & { name: string; isClosed: boolean; unread: Span[] };
const none: Span[] = [];

/** What begins with the sign at `start`; `undefined` where it does not end. */
function tagAt(markup: string, start: number): Tag | undefined {
  const next = markup.charCodeAt(start + 1);
  if (next === exclamation || next === question) return declarationAt(markup, start);
  const first = next === slash ? start + 2 : start + 1;
  if (!isLetter(markup.charCodeAt(first)))
    return ended("", start, next === slash ? behind(markup, ">", start) : start + 1);
  tagName.lastIndex = first;
  const name = tagName.exec(markup)?.[0].toLowerCase() ?? "";
  const { end, isClosed, unread } = endOfTag(markup, first + name.length);
  if (end === -1) return undefined;
  const isEnd = next === slash;
  const keepsThem = isEnd || keepsAll.has(name);
  return { name: isEnd ? `/${name}` : name, isClosed, start, end, unread: keepsThem ? none : unread };
}

function declarationAt(markup: string, start: number): Tag | undefined {
  if (markup.startsWith("<!--", start)) return ended("", start, endOfComment(markup, start));
  if (markup.startsWith("<![CDATA[", start)) return ended("![CDATA[", start, start + 9);
  return ended("", start, behind(markup, ">", start));
}

function ended(name: string, start: number, end: number): Tag | undefined {
  return end === -1 ? undefined : { name, isClosed: false, start, end, unread: none };
}

/** HTML 13.2.5.43: a comment may end as it begins. */
function endOfComment(markup: string, start: number): number {
  for (const short of ["<!-->", "<!--->"]) if (markup.startsWith(short, start)) return start + short.length;
  const end = /--!?>/g;
  end.lastIndex = start + 4;
  return end.exec(markup) ? end.lastIndex : -1;
}

function behind(markup: string, sign: string, start: number): number {
  const at = markup.indexOf(sign, start);
  return at === -1 ? -1 : at + sign.length;
}

/**
 * Behind the sign that closes the tag, -1 where none does; whether a stroke before it closes the element: in a value it
 * does not (HTML 13.2.5.32 to 13.2.5.40); and the attributes that only programs read.
 */
function endOfTag(markup: string, start: number): { end: number; isClosed: boolean; unread: Span[] } {
  let unread = none;
  for (let at = start; at < markup.length; ) {
    const named = behindAll(betweenAttributes, markup, at);
    if (markup.charCodeAt(named) === greaterThan)
      return { end: named + 1, isClosed: named > at && markup.charCodeAt(named - 1) === slash, unread };
    at = behindAll(attribute, markup, named);
    if (!isForPrograms(markup, named, at)) continue;
    if (unread === none) unread = [];
    unread.push({ start: named, end: at });
  }
  return { end: -1, isClosed: false, unread: none };
}

/** Where what the sticky pattern takes at `from` ends; at a text's end it takes nothing. */
function behindAll(pattern: RegExp, markup: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(markup) ? pattern.lastIndex : markup.length;
}

/** An equals sign here would give what stands before the attribute its value, were that taken out. */
function isSet(markup: string, from: number): boolean {
  equalsNext.lastIndex = from;
  return equalsNext.test(markup);
}

/** Behind a space: a stroke right before it would close the tag. */
function isForPrograms(markup: string, named: number, end: number): boolean {
  if (!isSpace(markup.charCodeAt(named - 1)) || isSet(markup, end)) return false;
  forPrograms.lastIndex = named;
  return forPrograms.test(markup);
}

/** Where the end tag of such an element begins. */
function endOfRaw(markup: string, { name, end }: Tag): number {
  const endTag = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, "gi");
  endTag.lastIndex = end;
  return endTag.exec(markup)?.index ?? -1;
}

function isProgram({ name, start, end }: Tag, markup: string, closed: number): boolean {
  if (!programs.has(name) || end === closed || linkedData.test(markup.slice(start, end))) return false;
  return !isTwiceEscaped(markup.slice(end, closed));
}

/** HTML 13.2.5.20: behind these two, in this order, the first end tag ends no script. */
function isTwiceEscaped(letters: string): boolean {
  const comment = letters.indexOf("<!--");
  return comment !== -1 && scriptTag.test(letters.slice(comment));
}

function isLetter(sign: number): boolean {
  const small = sign | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

function isSpace(sign: number): boolean {
  return sign === 0x20 || sign === 0x09 || sign === 0x0a || sign === 0x0c || sign === 0x0d;
}
