// Markdown in one place: the editor's words to a tree. Raw HTML is never passed on: a tag someone typed
// is text that someone typed.
import { oncePerRecent } from "../domain/once-per.ts";
import { withoutControls } from "../domain/plain-text.ts";
import { withoutComments } from "./markdown-comments.ts";
import { everyNode, isInline, type MarkdownNode, parseMarkdown } from "./markdown-tree.ts";
import { setPunctuation } from "./punctuation.ts";

/**
 * The tree of a Markdown text, without comments, with references resolved to links, and with the quotes, dashes and
 * ellipses of the language. Who walks it changes nothing in it: the next who asks gets the same.
 */
export function readMarkdown(given: string, language = "en"): readonly MarkdownNode[] {
  return readOnce(`${language}\n${given}`);
}

/** Page, mail, text and feed of an issue are made one after the other, of the same few texts. */
const readOnce = oncePerRecent((languageAndText) => {
  const at = languageAndText.indexOf("\n");
  return read(languageAndText.slice(at + 1), languageAndText.slice(0, at));
}, 100);

function read(given: string, language: string): MarkdownNode[] {
  const text = withoutComments(withoutControls(given));
  const root = parseMarkdown(text);
  if (!root) return asTyped(text);
  setPunctuation(root, language);
  const definitions = new Map<string, string>();
  for (const node of everyNode(root)) {
    if (node.type === "definition" && node.identifier && node.url)
      definitions.set(node.identifier.toLowerCase(), node.url);
  }
  return (root.children ?? [])
    .filter((node) => node.type !== "definition")
    .map((node) => resolved(node, definitions));
}

/** What the parser cannot be given is shown as it was typed: every edition walks the tree to its ground. */
function asTyped(text: string): MarkdownNode[] {
  return text
    .split(/\n[ \t]*\n/)
    .filter((words) => words.trim() !== "")
    .map((value) => ({ type: "paragraph", children: [{ type: "text", value }] }));
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

/** The words alone, each block on a line of its own. */
export function plainWords(nodes: readonly MarkdownNode[]): string {
  const between = nodes.some(({ type }) => isInline(type)) ? "" : "\n";
  return nodes.map(wordsOfNode).join(between);
}

function wordsOfNode(node: MarkdownNode): string {
  if (node.type === "break") return "\n";
  return node.value ?? node.alt ?? plainWords(node.children ?? []);
}

function resolved(node: MarkdownNode, definitions: Map<string, string>): MarkdownNode {
  const children = node.children?.map((child) => resolved(child, definitions));
  const url = node.type.endsWith("Reference")
    ? definitions.get(node.identifier?.toLowerCase() ?? "")
    : undefined;
  if (url !== undefined && node.type === "linkReference")
    return { type: "link", url, children: children ?? [] };
  if (url !== undefined && node.type === "imageReference") return { type: "image", url, alt: node.alt ?? "" };
  return children === undefined ? node : { ...node, children };
}
