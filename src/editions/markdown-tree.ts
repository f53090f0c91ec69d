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

/** The tree of a text, with typographer's quotes; `undefined` for nesting that nobody writes by hand. */
export function parseMarkdown(text: string): MarkdownNode | undefined {
  const root = markdownToMdast(text, {
    features: { smartPunctuation: true, frontmatter: false, gfm: true },
  }) as MarkdownNode;
  return isDeeper(root, maxDepth) ? undefined : root;
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
