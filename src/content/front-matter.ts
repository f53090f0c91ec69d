// A Markdown file with front matter, checked. A wrong file gets a message that names the file, the line,
// what was expected and what to do.
import { isMap, isNode, isScalar, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
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
  if (!found)
    throw new ContentError(
      file,
      1,
      'the file must begin with front matter: a line "---", the facts, a line "---"',
    );
  const [, yaml = "", body = ""] = found;
  return {
    yaml,
    body: body.trim(),
    firstLine: 2,
    yamlAt: plain.indexOf("\n") + 1,
    bodyAt: plain.length - body.length,
  };
}

/** YAML checked by a schema; every complaint names its line. */
export function parseChecked<T extends z.ZodType>(
  yaml: string,
  schema: T,
  where: { file: string; firstLine?: number; add?: Record<string, unknown> },
): z.infer<T> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number) => lines.linePos(offset).line + (where.firstLine ?? 1) - 1;
  const [error] = document.errors;
  if (error)
    throw new ContentError(where.file, lineOf(error.pos[0]), `this is not valid YAML: ${error.message}`);
  const value = valuesOf(document, where.file);
  const checked = schema.safeParse(
    where.add && typeof value === "object" ? { ...value, ...where.add } : value,
  );
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const path = issue?.path ?? [];
  const offset = nearestOffset(document, path);
  throw new ContentError(
    where.file,
    offset === undefined ? undefined : lineOf(offset),
    `${path.length === 0 ? "" : `"${path.join(".")}": `}${issue?.message ?? "not as expected"}`,
  );
}

/** What the YAML says; an alias without its anchor, or one that would unfold without end, is the editor's to mend. */
function valuesOf(document: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    return document.toJS() ?? {};
  } catch (error) {
    if (error instanceof ReferenceError) throw new ContentError(file, undefined, error.message);
    throw error;
  }
}

/** Where the field's key stands, or that of what it should stand in when it is missing: characters of the YAML. */
export function nearestOffset(
  document: ReturnType<typeof parseDocument>,
  path: readonly PropertyKey[],
): number | undefined {
  for (let length = path.length; length > 0; length--) {
    const node = keyNode(document, path.slice(0, length)) ?? document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}

/** A list or a map begins on the line below its key: the key is what the editor looks for. */
function keyNode(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): unknown {
  const owner = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(owner)) return undefined;
  return owner.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))?.key;
}
