// A note to oneself, `<!-- ask Joan -->`, is nobody else's to read. It is cut from the text before the text is
// read as Markdown, since Markdown knows a comment in few of the places where people write one. In code, a
// comment is code.
import { everyNode, parseMarkdown } from "./markdown-tree.ts";

type Range = { from: number; to: number };

/** Cutting can join what stood around a comment to another one. Nobody writes that by hand more than once. */
const maxRounds = 4;

/** The text without comments. One that never ends hides everything behind it: better silent than published. */
export function withoutComments(text: string): string {
  let left = text;
  for (let round = 0; round < maxRounds; round++) {
    const comments = commentsIn(left);
    if (comments.length === 0) return left;
    left = cut(left, comments);
  }
  return cut(left, between(left, []));
}

/** Where the first comment begins that never ends, in characters from the text's beginning. */
export function unendedComment(text: string): number | undefined {
  return commentsIn(text).find(({ from, to }) => to === text.length && !endOf(text, from))?.from;
}

function commentsIn(text: string): Range[] {
  return text.includes("<!--") ? between(text, codeIn(text)) : [];
}

function codeIn(text: string): Range[] {
  const root = parseMarkdown(text);
  if (!root) return [];
  return [...everyNode(root)].flatMap(({ type, position }) =>
    position && (type === "code" || type === "inlineCode")
      ? [{ from: position.start.offset, to: position.end.offset }]
      : [],
  );
}

/** Every comment that does not begin in code, from its `<!--` to its `-->`, or to the end. */
function between(text: string, code: Range[]): Range[] {
  const found: Range[] = [];
  const ahead = code.values();
  let next = ahead.next().value;
  let at = 0;
  for (let from = text.indexOf("<!--"); from >= 0; from = text.indexOf("<!--", at)) {
    while (next && next.to <= from) next = ahead.next().value;
    if (next && next.from <= from) at = next.to;
    else if (isEscaped(text, from)) at = from + 1;
    else {
      at = endOf(text, from) ?? text.length;
      found.push({ from, to: at });
    }
  }
  return found;
}

/** Behind the `-->` of the comment that begins at `from`. CommonMark §6.6: `<!-->` is a whole comment. */
function endOf(text: string, from: number): number | undefined {
  const end = text.indexOf("-->", from + 2);
  return end < 0 ? undefined : end + 3;
}

/** A sign behind an odd number of backslashes is itself. */
function isEscaped(text: string, at: number): boolean {
  let from = at;
  while (text[from - 1] === "\\") from--;
  return (at - from) % 2 === 1;
}

/** With a comment goes the space before it where another follows: two at a line's end would break the line. */
function cut(text: string, comments: Range[]): string {
  let left = "";
  let at = 0;
  for (const { from, to } of comments) {
    const before = text.slice(at, from);
    left += /^(\s|$)/.test(text.slice(to, to + 1)) ? withoutBlanksBehind(before) : before;
    at = to;
  }
  return left + text.slice(at);
}

/** Counted from the end: a pattern would look at every blank as if it were the first of the last. */
function withoutBlanksBehind(text: string): string {
  let end = text.length;
  while (text[end - 1] === " " || text[end - 1] === "\t") end--;
  return text.slice(0, end);
}
