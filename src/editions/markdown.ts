// Markdown in one place: the editor's words to a tree. Raw HTML is never passed on: a tag someone typed
// is text that someone typed.
import { markdownToMdast } from "satteri";
import { withoutControls } from "../domain/plain-text.ts";

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
};

/** The tree of a Markdown text, with typographer's quotes and with references resolved to links. */
export function readMarkdown(text: string): MarkdownNode[] {
  const root = markdownToMdast(withoutControls(text), {
    features: { smartPunctuation: true, frontmatter: false, gfm: true },
  }) as MarkdownNode;
  // Nesting that nobody writes by hand is shown as it was typed: every edition walks the tree to its ground.
  if (isDeeper(root, maxDepth)) return [{ type: "paragraph", children: [{ type: "text", value: text }] }];
  const definitions = new Map<string, string>();
  for (const node of everyNode(root)) {
    if (node.type === "definition" && node.identifier && node.url)
      definitions.set(node.identifier.toLowerCase(), node.url);
  }
  return (root.children ?? [])
    .filter((node) => node.type !== "definition")
    .map((node) => resolved(node, definitions));
}

const maxDepth = 60;

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

/** Addresses of all links in the text, each once, in order. */
export function linksIn(text: string): string[] {
  const urls = readMarkdown(text).flatMap((node) =>
    [...everyNode(node)].filter((one) => one.type === "link").map((one) => one.url ?? ""),
  );
  return [...new Set(urls.filter((url) => url !== ""))];
}

/** A link in Markdown, whatever signs stand in its words. */
export function markdownLink(words: string, url: string): string {
  // CommonMark §2.4: any ASCII punctuation behind a backslash is itself.
  return `[${words.replace(/[!-/:-@[-`{-~]/g, "\\$&")}](<${url.replace(/[<>\\]/g, encodeURIComponent)}>)`;
}

/** The words alone. */
export function plainWords(nodes: MarkdownNode[]): string {
  return nodes.map((node) => node.value ?? node.alt ?? plainWords(node.children ?? [])).join("");
}

/** A note to oneself, `<!-- ask Joan -->`, is nobody else's to read. */
function isComment(node: MarkdownNode): boolean {
  return node.type === "html" && /^<!--(?:(?!-->)[\s\S])*-->$/.test((node.value ?? "").trim());
}

function resolved(node: MarkdownNode, definitions: Map<string, string>): MarkdownNode {
  const children = node.children
    ?.filter((child) => !isComment(child))
    .map((child) => resolved(child, definitions));
  const url = node.type.endsWith("Reference")
    ? definitions.get(node.identifier?.toLowerCase() ?? "")
    : undefined;
  if (url !== undefined && node.type === "linkReference")
    return { type: "link", url, children: children ?? [] };
  if (url !== undefined && node.type === "imageReference") return { type: "image", url, alt: node.alt ?? "" };
  return children === undefined ? node : { ...node, children };
}
