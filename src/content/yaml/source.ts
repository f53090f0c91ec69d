// How a value is written in a YAML text: on the line of its key, or on lines of its own below.
import { Document, isScalar, type Node, Scalar, visit } from "yaml";

/** `head` stands on the key's line; `body` is whole lines below it, each with its line feed. */
export type Source = { head: string; body: string };

/** A value for a key in column `column` of a block; lines of its own stand `step` columns further in. */
export function blockSource(value: unknown, column: number, step = 2): Source {
  const text = written({ k: value }, { indent: step }).slice("k:".length);
  const end = text.indexOf("\n");
  return { head: text.slice(0, end).trim(), body: indented(text.slice(end + 1), column) };
}

/** A value between the brackets of a flow list or map: one line. */
export function flowSource(value: unknown): string {
  return written({ k: value }, { collectionStyle: "flow" }).slice("{ k: ".length, -" }\n".length);
}

/** A value as an item of a block list whose dashes stand in column `column`: whole lines. */
export function itemSource(value: unknown, column: number): string {
  return indented(written([value], {}), column);
}

/** A key with its value in column `column` of a block: whole lines. */
export function pairSource(key: string, value: unknown, column: number): string {
  return indented(written({ [key]: value }, {}), column);
}

/** The same words in the ways that suit the place where `before` stands, the one most like it first. */
export function waysToWrite(value: unknown, before: Node | null | undefined, inFlow: boolean): unknown[] {
  const words = isScalar(value) ? value.value : value;
  if (typeof words !== "string" || !isScalar(before)) return [value];
  const wished = isScalar(value) ? value.type : undefined;
  const hasLines = words.includes("\n");
  const isBlock = before.type === Scalar.BLOCK_LITERAL || before.type === Scalar.BLOCK_FOLDED;
  // Prose of several lines, and the first words of a text, stand in a block wherever there may be one.
  const staysAsItWas = isBlock || (!hasLines && (inFlow || wished === undefined || before.value !== ""));
  const types = [
    ...(staysAsItWas && before.type ? [before.type] : []),
    ...(wished && !inFlow ? [wished] : []),
    ...(hasLines && !inFlow ? [Scalar.BLOCK_LITERAL] : []),
    Scalar.QUOTE_DOUBLE,
  ];
  return [...new Set(types)].map((type) => Object.assign(new Scalar(words), { type }));
}

function written(value: unknown, options: { indent?: number; collectionStyle?: "flow" }): string {
  // One object that stands in two places is written twice: an editor did not ask for an alias.
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_, scalar) => {
      if (!scalar.type && wantsLinesBehind(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  const oneLineEach = { lineWidth: 0, doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY };
  return document.toString({ ...oneLineEach, ...options });
}

/** Words whose block would take the blank lines along that happen to stand behind it. */
function wantsLinesBehind(words: unknown): boolean {
  return typeof words === "string" && (/\n[ \t\n]$/.test(words) || /^[ \t]*\n$/.test(words));
}

/** Every line that says something, `column` spaces further in. */
function indented(lines: string, column: number): string {
  const space = " ".repeat(column);
  return lines
    .split("\n")
    .map((line) => (line === "" ? line : space + line))
    .join("\n");
}
