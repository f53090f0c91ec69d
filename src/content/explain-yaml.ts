// What is wrong with a YAML text, in words for an editor, with the line as it should be written where that is plain.
import { type Document, isAlias, isScalar, visit, type YAMLError } from "yaml";

/** `at` is the character of the text to look at; `says` what is so and what to write. */
export type YamlMistake = { at: number; says: string };

/** The first mistake in the text that `document` was made of; `undefined` for a text that is well. */
export function yamlMistake(text: string, document: Document): YamlMistake | undefined {
  const [error] = document.errors;
  if (error) return explained(error, text, document);
  // A word with ! before it is a type in YAML: what is not known is dropped there, and would be missed.
  const [warning] = document.warnings;
  if (warning) return { at: warning.pos[0], says: quoteIt("!", lineAt(text, warning.pos[0])) };
  return strayAlias(text, document) ?? lostWords(text, document);
}

/** In `title: Issue #12`, the number is a note for oneself, which YAML drops. Who means a note puts a space behind #. */
function lostWords(text: string, document: Document): YamlMistake | undefined {
  let found: YamlMistake | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type !== "PLAIN" || !range || !/^[ \t]*#[^\s#]/.test(text.slice(range[1]))) return undefined;
      const line = lineAt(text, range[1]);
      const says = `what stands behind # is a note for yourself, which nobody else reads. ${written(line)}`;
      found = { at: range[1], says };
      return visit.BREAK;
    },
  });
  return found;
}

/** `*words*` names a value that stands elsewhere: most who write a star mean a star. */
function strayAlias(text: string, document: Document): YamlMistake | undefined {
  let found: YamlMistake | undefined;
  visit(document, {
    Alias: (_, node) => {
      if (node.resolve(document) !== undefined) return undefined;
      const at = node.range?.[0] ?? 0;
      found = { at, says: quoteIt("*", lineAt(text, at)) };
      return visit.BREAK;
    },
  });
  return found;
}

function explained(error: YAMLError, text: string, document: Document): YamlMistake {
  const at = beginOf(error, document);
  const line = lineAt(text, at);
  const says = sayingOf(error, line, text.slice(text.lastIndexOf("\n", at - 1) + 1, at));
  return { at, says: `this is not valid YAML: ${says}` };
}

/** `before` is what stands on the line before the mistake. */
function sayingOf({ code, message }: YAMLError, line: Line, before: string): string {
  switch (code) {
    case "BLOCK_AS_IMPLICIT_KEY":
      return /:(\s|$)/.test(line.words) || /^[?-] /.test(line.words) ? colonInWords(line) : tooDeep(line);
    case "BLOCK_IN_FLOW":
      return "between brackets, words with a colon in them stand in quotation marks";
    case "TAB_AS_INDENT":
      return "a tab stands at the beginning of this line. Put spaces in its place";
    case "RESOURCE_EXHAUSTION":
      return /call stack/.test(message)
        ? "it stands in itself, level in level, deeper than can be read"
        : message;
    case "DUPLICATE_KEY":
      return `"${line.key}" stands here a second time. Keep one of the two`;
    case "MULTIPLE_DOCS":
      return "a line --- parts the facts in two. Delete it";
    case "BAD_DQ_ESCAPE":
      return `between " and ", a backslash has a meaning of its own. ${written(line)}`;
    case "BAD_SCALAR_START":
    case "BAD_ALIAS":
      return quoteIt(line.words.slice(0, 1), line);
    case "MISSING_CHAR":
      return missing(message, line);
    case "BAD_INDENT":
      return /end with a/.test(message) ? unclosed(line) : elsewhere;
    case "UNEXPECTED_TOKEN":
      return before.trim() === "" ? elsewhere : endedBefore(line);
    default:
      return message;
  }
}

const elsewhere =
  "this line is indented in another way than those above it. Begin it under the first letter of the line that it belongs beside";

function missing(message: string, line: Line): string {
  if (message.startsWith("Missing closing")) return unclosed(line);
  if (message.includes("directives")) return quoteIt("%", line);
  if (message.includes("Sequence item")) return elsewhere;
  return 'this line is no fact: a fact is written "key: words". A line that goes on from the one above begins with spaces';
}

function colonInWords(line: Line): string {
  return `a colon with a space behind it begins a new fact, unless the words stand in quotation marks. ${written(line)}`;
}

function tooDeep({ key }: Line): string {
  return `the line below "${key}" is indented as if it belonged to it. Begin it under the first letter of "${key}"`;
}

/** The words ended before the line does: at the second quotation mark, or behind a bracket. */
function endedBefore(line: Line): string {
  if (/^[|>]/.test(line.words))
    return `words stand on the lines below a ${line.words[0]}, indented, or need none`;
  return `the words end in the middle of this line, as YAML reads it. ${written(line)}`;
}

function unclosed(line: Line): string {
  const opening = line.words.slice(0, 1);
  if (opening === "{" || (opening === "[" && !line.words.includes("](")))
    return `what begins with ${opening} lacks its end. Write ${opening === "{" ? "}" : "]"} behind the last of it`;
  return `what begins with ${opening} lacks its end. ${written({ ...line, words: line.words.replace(/^['"]/, "") })}`;
}

function quoteIt(sign: string, line: Line): string {
  return `words that begin with ${sign} stand in quotation marks. ${written(line)}`;
}

/** A fact on a line: `  - title: Five: for Friday`. */
type Line = { key: string; words: string };

function lineAt(text: string, at: number): Line {
  const begin = text.lastIndexOf("\n", at - 1) + 1;
  const line = text.slice(begin).split("\n")[0] ?? "";
  const [, key = "", words = line] = /^\s*(?:- +)*([^\s:#'"-][^:]*?)\s*:(?:\s+(.*))?$/.exec(line) ?? [];
  return { key, words: words.trim() };
}

/** A longer line, in characters, is not shown as it should be: nobody finds the mistake in it. */
const maxShown = 500;

/** `Write title: "Five: for Friday"` */
function written({ key, words }: Line): string {
  if (words.length > maxShown) return "Write the words between quotation marks";
  const inner = words.replace(/^(["'])(.*)\1$/, "$2");
  const plain = !/["\\]/.test(inner);
  const quoted = plain ? `"${inner}"` : `'${inner.replaceAll("'", "''")}'`;
  return key === "" ? `Write ${quoted}` : `Write ${key}: ${quoted}`;
}

/** Where what has no end begins: the parser notices only behind it. */
function beginOf({ pos: [at], message }: YAMLError, document: Document): number {
  if (!/Missing closing|end with a/.test(message)) return at;
  let begin = at;
  visit(document, {
    Node: (_, node) => {
      const isOpen = (isScalar(node) && node.type?.startsWith("QUOTE")) || (!isAlias(node) && "flow" in node);
      if (isOpen && node.range && node.range[0] <= at) begin = node.range[0];
    },
  });
  return begin;
}
