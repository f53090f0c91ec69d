// The Markdown tree to plain text that reads well by itself.
import { type Place, resolveAddress } from "./addresses.ts";
import { readMarkdown } from "./markdown.ts";
import type { MarkdownNode } from "./markdown-tree.ts";
import { wrapText } from "./wrap-text.ts";

/** The addresses of one text, numbered as they come, each once. It lives as long as the text is made. */
export class References {
  /** The number of each. */
  readonly #urls = new Map<string, number>();
  readonly place: Place;

  constructor(place: Place) {
    this.place = place;
  }

  /** `[3]` for an address; the address in brackets for one that leads nowhere, which preflight names to the editor. */
  mark(written: string): string {
    const resolved = resolveAddress(written, this.place);
    if (!resolved.ok) return written === "" ? "" : `(${written})`;
    const number = this.#urls.get(resolved.href) ?? this.#urls.size + 1;
    this.#urls.set(resolved.href, number);
    return `[${number}]`;
  }

  /** The numbered list, or an empty string. */
  list(): string {
    return [...this.#urls].map(([url, number]) => `[${number}] ${url}`).join("\n");
  }
}

/** Text of a Markdown text, wrapped at 72 columns, every line behind `indent`. */
export function markdownText(markdown: string, references: References, indent = ""): string {
  return blocks(readMarkdown(markdown, references.place.language), references, indent);
}

function blocks(nodes: readonly MarkdownNode[], references: References, indent: string): string {
  return nodes
    .map((node) => block(node, references, indent))
    .filter((part) => part !== "")
    .join("\n\n");
}

function block(node: MarkdownNode, references: References, indent: string): string {
  const children = node.children ?? [];
  switch (node.type) {
    case "list":
      return list(node, references, indent);
    case "blockquote":
      return quotation(children, references, `${indent}> `);
    case "code":
      return (node.value ?? "")
        .split("\n")
        .map((line) => `${indent}    ${line}`)
        .join("\n");
    case "thematicBreak":
      return `${indent}* * *`;
    case "table":
      return children
        .map((row) =>
          wrapText(
            (row.children ?? []).map((cell) => words(cell.children ?? [], references)).join(" | "),
            indent,
          ),
        )
        .join("\n");
    case "footnoteDefinition":
      return `${indent}(${node.label}) ${blocks(children, references, indent).slice(indent.length)}`;
    case "html":
      return wrapText(node.value ?? "", indent);
    default:
      return wrapText(words(children.length > 0 ? children : [node], references), indent);
  }
}

/** The line between two paragraphs is part of the quotation: without its mark they would read as two. */
function quotation(nodes: MarkdownNode[], references: References, indent: string): string {
  return blocks(nodes, references, indent).replace(/^$/gm, indent.trimEnd());
}

function list(node: MarkdownNode, references: References, indent: string): string {
  const items = (node.children ?? []).map((item, index) => {
    const mark = node.ordered ? `${(node.start ?? 1) + index}. ` : "- ";
    const inner = indent + " ".repeat(mark.length);
    const body = blocks(item.children ?? [], references, inner).slice(inner.length);
    const box = item.checked === true ? "[x] " : item.checked === false ? "[ ] " : "";
    return `${indent}${mark}${box}${body}`;
  });
  return items.join(node.spread ? "\n\n" : "\n");
}

function words(nodes: MarkdownNode[], references: References): string {
  return nodes.map((node) => word(node, references)).join("");
}

function word(node: MarkdownNode, references: References): string {
  const inner = () => words(node.children ?? [], references);
  switch (node.type) {
    case "emphasis":
      return `_${inner()}_`;
    case "strong":
      return `*${inner()}*`;
    case "link": {
      const text = inner();
      // An address that is its own text needs no number.
      const mark = text === node.url ? "" : references.mark(node.url ?? "");
      return mark === "" ? text : `${text} ${mark}`;
    }
    case "image":
      return node.alt ? `[${node.alt}]` : "";
    case "break":
      return "\n";
    case "footnoteReference":
      return ` (${node.label})`;
    default:
      // A no-break space is the editor's, or the language's own: no line may end there.
      return node.children ? inner() : (node.value ?? "").replace(/[\t\n\r][\t\n\r ]*| [\t\n\r ]+/g, " ");
  }
}
