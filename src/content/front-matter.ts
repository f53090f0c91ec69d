// A Markdown file with front matter, checked. A wrong file gets a message that names the file, the line,
// what was expected and what to do.
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { asMeant } from "./as-meant.ts";
import { type Complaint, explainValue } from "./explain-value.ts";
import { yamlMistake } from "./explain-yaml.ts";
import { sameKeyWithinBudget } from "./yaml/key-budget.ts";
import { withPlainLines } from "./yaml/splice.ts";

/** A file that the editor must correct. The message is for the editor; there is no bug of ours. */
export class ContentError extends Error {
  constructor(file: string, line: number | undefined, message: string) {
    super(`${file}${line === undefined ? "" : `:${line}`}: ${message}`);
    this.name = "ContentError";
    // Where in our code it was found is of no use to an editor, whoever prints it.
    this.stack = this.message;
  }
}

export type Parts = {
  yaml: string;
  body: string;
  /** Line on which the YAML starts, from 1. */
  firstLine: number;
  /** Where the YAML starts and where what follows it does, in `withPlainLines` of the text. */
  yamlAt: number;
  bodyAt: number;
};

/** Front matter between two lines of `---`, and the rest. */
export function splitFrontMatter(text: string, file: string): Parts {
  const plain = withPlainLines(text);
  const found = /^---[ \t]*\n((?:[\s\S]*?\n)??)---[ \t]*(?:\n|$)([\s\S]*)$/.exec(plain);
  if (!found) throw new ContentError(file, 1, whyNoFrontMatter(plain));
  const [, yaml = "", body = ""] = found;
  return {
    yaml,
    body: body.trim(),
    firstLine: 2,
    yamlAt: plain.indexOf("\n") + 1,
    bodyAt: plain.length - body.length,
  };
}

/** What is there instead, and what to write. */
function whyNoFrontMatter(text: string): string {
  const begins = "the file must begin with front matter: a line ---, the facts, a line ---.";
  const [first = "", ...rest] = text.split("\n");
  if (/^---[ \t]*$/.test(first)) return `${begins} The second --- is missing: write it below the last fact`;
  if (first.trim() === "" && /^\s*---[ \t]*\n/.test(text)) return `${begins} Delete the empty lines above it`;
  if (/^[—–]+\s*$/.test(first))
    return `${begins} A program made a dash of the three hyphens: write them again`;
  if (/^\+{3}\s*$/.test(first)) return `${begins} Write --- for +++, and "key: words" for key = "words"`;
  if (/^[\w-]+:( |$)/.test(first)) return `${begins} The first --- is missing: write it above this line`;
  return rest.length === 0 && first === "" ? `${begins} It is empty` : `${begins} Put them above the text`;
}

/** Where a YAML text stands, and what belongs to its value besides: the body of a text. */
type Where = { file: string; firstLine?: number; add?: Record<string, unknown> };

/** YAML checked by a schema, as its writer plainly meant it; a complaint names its line, and what to write. */
export function parseChecked<T extends z.ZodType>(yaml: string, schema: T, where: Where): z.infer<T> {
  const lines = new LineCounter();
  const uniqueKeys = sameKeyWithinBudget();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, uniqueKeys });
  const { file, firstLine = 1, add } = where;
  const wrong = (offset: number, says: string) =>
    new ContentError(file, lines.linePos(offset).line + firstLine - 1, says);
  const mistake = yamlMistake(yaml, document);
  if (mistake) throw wrong(mistake.at, mistake.says);
  const value = valuesOf(document, file);
  const checked = checkedAsMeant(
    isMap(document.contents) ? { ...Object(value), ...add } : value,
    schema,
    document,
  );
  if (checked.success) return checked.data;
  const { issues } = checked.error;
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
  const path = issue?.path ?? [];
  const at = issue?.code === "unrecognized_keys" ? [...path, issue.keys[0] ?? ""] : path;
  const message = issue?.message ?? "not as expected";
  throw wrong(
    nearestOffset(document, at) ?? 0,
    path.length === 0 ? message : `"${path.join(".")}": ${message}`,
  );
}

function checkedAsMeant<T extends z.ZodType>(
  value: unknown,
  schema: T,
  document: Document,
): z.ZodSafeParseResult<z.infer<T>> {
  const error = (complaint: Complaint) => explainValue(complaint, schema);
  const checked = schema.safeParse(value, { error });
  if (checked.success) return checked;
  const meant = asMeant(value, checked.error.issues, (path) => {
    const node = document.getIn(path, true);
    return isScalar(node) ? node.source : undefined;
  });
  return meant === undefined ? checked : schema.safeParse(meant, { error });
}

/** What the YAML says; one that would unfold without end is the editor's to mend. */
function valuesOf(document: Document, file: string): unknown {
  try {
    return document.toJS() ?? {};
  } catch (error) {
    if (error instanceof ReferenceError)
      throw new ContentError(
        file,
        undefined,
        "names with & and * unfold to more than can be read. Write the values out",
      );
    throw error;
  }
}

/** Where the field's key stands, or that of what it should stand in when it is missing: characters of the YAML. */
export function nearestOffset(document: Document, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = keyNode(document, path.slice(0, length)) ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}

/** A list or a map begins on the line below its key: the key is what the editor looks for. */
function keyNode(document: Document, path: readonly PropertyKey[]): unknown {
  const owner = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(owner)) return undefined;
  return owner.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))?.key;
}
