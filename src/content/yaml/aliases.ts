// A field that shares its value with another by an anchor and an alias cannot be changed alone: the aliases that
// point into it or stand in it are replaced by what they stand for.
import { isAlias, isMap, isScalar, type Node, parseDocument, visit } from "yaml";
import { flowSource } from "./source.ts";

/** The text without the aliases that tie the top-level field `name` to others. */
export function withoutAliasesOf(text: string, name: string): string {
  const document = parseDocument(text);
  const field = isMap(document.contents)
    ? document.contents.items.find((pair) => isScalar(pair.key) && pair.key.value === name)?.value
    : undefined;
  if (!field) return text;
  const [anchors, inside] = [new Set<string>(), new Set<Node>()];
  visit(field, {
    Node: (_, node) => {
      inside.add(node);
      if (!isAlias(node) && node.anchor) anchors.add(node.anchor);
    },
  });
  let [after, from] = ["", 0];
  visit(document, {
    Alias: (_, alias) => {
      if (!alias.range || !(inside.has(alias) || anchors.has(alias.source))) return;
      after += text.slice(from, alias.range[0]) + flowSource(alias.toJS(document));
      from = alias.range[1];
    },
  });
  return after + text.slice(from);
}
