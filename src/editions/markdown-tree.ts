// The Markdown tree as the parser gives it, and the ways to walk it.
import { markdownToMdast } from "satteri";

/** The parts of mdast (https://github.com/syntax-tree/mdast) that our editions know. */
export type MarkdownNode = {
  type: string;
  children?: MarkdownNode[];
  value?: string;
  url?: string;
  title?: string | null;
  alt?: string | null;
  depth?: number;
  ordered?: boolean | null;
  start?: number | null;
  spread?: boolean | null;
  checked?: boolean | null;
  lang?: string | null;
  identifier?: string;
  label?: string | null;
  align?: (string | null)[];
  /** Where it stands in the text: characters from its beginning. */
  position?: { start: { offset: number }; end: { offset: number } };
};

/** The tree of a text; `undefined` for a thicket of signs and for nesting that nobody writes by hand. */
export function parseMarkdown(text: string): MarkdownNode | undefined {
  if (isOneLineOfWords(text)) return oneParagraph(text.trimEnd());
  if (isThicket(text)) return undefined;
  const root = markdownToMdast(text, {
    features: { smartPunctuation: false, frontmatter: false, gfm: true },
  }) as MarkdownNode;
  return isDeeper(root, maxDepth) ? undefined : root;
}

/**
 * Most notes, of which there are a hundred thousand: letters, figures and signs that mean nothing to the parser where a
 * letter begins the line. A test holds it against the parser.
 */
function isOneLineOfWords(text: string): boolean {
  return oneLineOfWords.test(text) && !/\/\/|www\./i.test(text);
}

const oneLineOfWords = /^[\p{L}“‘][\p{L}\p{M}\p{N} .,;:!?'"()%/–—“”‘’…-]*$/u;

function oneParagraph(value: string): MarkdownNode {
  const position = { start: { offset: 0 }, end: { offset: value.length } };
  const text: MarkdownNode = { type: "text", value, position };
  return {
    ...{ type: "root", position },
    children: [{ type: "paragraph", children: [text], position }],
  };
}

const maxDepth = 60;

/**
 * What the parser takes grows with the square of the signs between two empty lines: 20,000 of `_`, `>` or `www.` are
 * a second, whatever stands around them [measured, satteri 0.10.5]. This sum of squares is a tenth of one, and as much
 * as 400 paragraphs of 300 signs, or one table of 6,000.
 */
const maxSquares = 4e7;

/** Too many signs for the parser, between two empty lines or in all. The end of a line is one: it may break the line. */
function isThicket(text: string): boolean {
  let squares = 0;
  let signs = 0;
  let isLineEmpty = true;
  for (let at = 0; at < text.length && squares + signs * signs <= maxSquares; at++) {
    const code = text.charCodeAt(at);
    if (code === lineFeed) {
      if (!isLineEmpty) signs++;
      else if (signs > 0) {
        squares += perParagraph + signs * signs;
        signs = 0;
      }
      isLineEmpty = true;
    } else if (!isBlank(code)) {
      isLineEmpty = false;
      if (isSign(code)) signs++;
    }
  }
  return squares + signs * signs > maxSquares;
}

/** A paragraph of its own costs as much as fifty signs: 20,000 of them are a third of a second in every edition. */
const perParagraph = 2_500;

const lineFeed = 10;

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13;
}

/** ASCII punctuation, from which all of Markdown is made (CommonMark §2.1). */
function isSign(code: number): boolean {
  return (
    (code > 32 && code < 48) ||
    (code > 57 && code < 65) ||
    (code > 90 && code < 97) ||
    (code > 122 && code < 127)
  );
}

function isDeeper(root: MarkdownNode, limit: number): boolean {
  let level: MarkdownNode[] = [root];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((node) => node.children ?? []);
  }
  return false;
}

/** Every node below and including this one, in document order. */
export function* everyNode(node: MarkdownNode): Generator<MarkdownNode> {
  yield node;
  for (const child of node.children ?? []) yield* everyNode(child);
}

const inlineTypes = new Set(
  "text emphasis strong delete link linkReference image imageReference inlineCode html break footnoteReference".split(
    " ",
  ),
);

/** What stands within a line of words; all else is a block. Raw HTML is both, and alone in its block where it is one. */
export function isInline(type: string): boolean {
  return inlineTypes.has(type);
}
