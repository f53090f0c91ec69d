// Facts of an issue as YAML nodes, in the style in which we write what is new.
import { Document, isScalar, Scalar, visit } from "yaml";

/** The facts as a document. Prose stands in a block, so that a changed sentence is a one-line diff. */
export function issueNodes(facts: Record<string, unknown>): Document {
  const document = new Document(withoutAbsent(facts));
  visit(document, {
    Pair: (_, pair) => {
      const isBlurb = isScalar(pair.key) && pair.key.value === "blurb";
      if (isBlurb && isScalar(pair.value) && isBlockable(pair.value.value))
        pair.value.type = Scalar.BLOCK_LITERAL;
    },
  });
  return document;
}

function isBlockable(value: unknown): boolean {
  return typeof value === "string" && value !== "" && !/^\s|\n\n$|[^\S\n]$|[^\S\n]\n|\t|\r/.test(value);
}

function withoutAbsent(facts: Record<string, unknown>): Record<string, unknown> {
  return JSON.parse(JSON.stringify(facts));
}
