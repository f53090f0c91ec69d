// Typographer's quotes, dashes and ellipses in the words of a tree, as the language sets them. By ourselves: the
// parser's own way takes memory with the square of the marks (10,000 of them, 849 MB), and notes come from strangers.
import { isInline, type MarkdownNode } from "./markdown-tree.ts";
import { type QuotationMarks, quotationMarks } from "./quotation-marks.ts";

/** Sets the words below a node, block by block; code, addresses and raw HTML stay as they were typed. */
export function setPunctuation(root: MarkdownNode, language: string): void {
  const marks = quotationMarks(language);
  const blocks = [root];
  for (let block = blocks.pop(); block; block = blocks.pop()) {
    const line: MarkdownNode[] = [];
    for (const child of block.children ?? []) {
      if (isInline(child.type)) leavesIn(child, line);
      else blocks.push(child);
    }
    setLine(line, marks);
  }
}

/** What stands in one line of words, in order: texts, and other things that count as one letter. */
function leavesIn(node: MarkdownNode, leaves: MarkdownNode[]): void {
  if (node.children === undefined || isOwnAddress(node)) leaves.push(node);
  else for (const child of node.children) leavesIn(child, leaves);
}

/** An address that is its own words: `<https://a.example/it's>`. */
function isOwnAddress({ type, url, children }: MarkdownNode): boolean {
  const [only] = children ?? [];
  return type === "link" && only?.value !== undefined && url?.endsWith(only.value) === true;
}

/** Marks in one text look at the letters of the next: `*"so"*` and `"*so*"` are both quotations. */
function setLine(leaves: MarkdownNode[], marks: QuotationMarks): void {
  const written = leaves.map(lineOf);
  const line = written.join("");
  if (!/["']|--|\.\.\./.test(line)) return;
  const set = quotesIn(line, marks);
  let from = 0;
  leaves.forEach((leaf, index) => {
    const { length } = written[index] ?? "";
    if (leaf.type === "text") leaf.value = withSigns(line, from, from + length, set);
    from += length;
  });
}

/** A line break is white space to what stands beside it, code and pictures are words. */
function lineOf(leaf: MarkdownNode): string {
  if (leaf.type === "text") return leaf.value ?? "";
  return leaf.type === "break" ? "\n" : "x";
}

function withSigns(line: string, from: number, to: number, set: Map<number, string>): string {
  return line
    .slice(from, to)
    .replace(/["']|-{2,}|\.{3}/g, (sign, at: number) =>
      sign === "..." ? "…" : sign.startsWith("-") ? dashes(sign.length) : (set.get(from + at) ?? sign),
    );
}

/** Two hyphens are an en dash, three an em dash, more as many of them as fit. */
function dashes(hyphens: number): string {
  const short = hyphens % 3 === 0 ? 0 : hyphens % 2 === 0 ? hyphens / 2 : hyphens % 3 === 2 ? 1 : 2;
  return "—".repeat((hyphens - short * 2) / 3) + "–".repeat(short);
}

/** A mark of a line: within a word, or opening or closing one. */
type Mark = { at: number; isInWord: boolean; isOpen: boolean };

/** What each mark of a line becomes, by its place. A mark that is not here stays as it was typed. */
function quotesIn(line: string, { outer, inner }: QuotationMarks): Map<number, string> {
  const set = new Map<number, string>();
  // A double mark within a word is no quotation's: Hebrew abbreviates with it.
  for (const { at, isInWord, isOpen } of marksIn(line, '"'))
    if (!isInWord) set.set(at, outer[isOpen ? 0 : 1]);
  let opened: number | undefined;
  for (const { at, isInWord, isOpen } of marksIn(line, "'")) {
    set.set(at, "’");
    if (isInWord || leavesOut(line.slice(at + 1, at + 8))) continue;
    if (isOpen) opened = at;
    else if (opened !== undefined) {
      set.set(opened, inner[0]).set(at, inner[1]);
      opened = undefined;
    }
  }
  return set;
}

function* marksIn(line: string, mark: string): Generator<Mark> {
  for (let at = line.indexOf(mark); at >= 0; at = line.indexOf(mark, at + 1)) {
    const before = line[at - 1] ?? " ";
    const after = line[at + 1] ?? " ";
    yield { at, isInWord: isLetter(before) && isLetter(after), isOpen: opens(before, after) };
  }
}

function isLetter(sign: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(sign);
}

/** A mark opens behind a space; behind a bracket, a dash or another mark, where words follow. */
function opens(before: string, after: string): boolean {
  if (/\s/.test(before)) return !/\s/.test(after);
  return /[([{–—/“‘«"'-]/u.test(before) && !/[\s)\]}.,;:!?]/u.test(after);
}

/** `'90s` and `'tis` leave something out: that is an apostrophe. */
function leavesOut(following: string): boolean {
  return /^\d\ds?\b|^(?:tis|twas|til|em|n)\b/i.test(following);
}
