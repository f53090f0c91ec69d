// The Markdown tree to markup. Only the elements named here can come out, and only safe addresses in links.
import { asPath, ownPhoto, type Place, resolveAddress } from "./addresses.ts";
import { type Anchors, anchorsBeside } from "./anchors.ts";
import { escapeHtml, type Html, html, join } from "./html.ts";
import { plainWords, readMarkdown } from "./markdown.ts";
import type { MarkdownNode } from "./markdown-tree.ts";
import type { PhotoFacts, Picture } from "./photos.ts";
import { pictureHtml } from "./picture-html.ts";

/** How one edition wants its markup; all optional. */
export type MarkupStyle = {
  /** Where the text stands (the root of a site of no name). */
  place?: Place | undefined;
  /** Our own addresses are written whole: feeds and mail have no page to be relative to (no). */
  isAbsolute?: boolean | undefined;
  /** Inline styles by tag name (and by `scroll`, the box of a table) for mail, none of them for feeds; pages have classes. */
  styles?: Record<string, string> | undefined;
  /** How a photo of ours is shown; pictures of other hosts become links. */
  photo?: ((photo: PhotoFacts) => Picture) | undefined;
  /** What a level-2 heading becomes (2); no heading stands above it. */
  headingLevel?: number | undefined;
  /** Where headings get their `id`s: a maker for a page that has several texts, `none` where there are to be none. */
  anchors?: Anchors | "none" | undefined;
};

/** Markup of a Markdown text, or of one that was read already in its language. */
export function markdownHtml(text: string | readonly MarkdownNode[], style: MarkupStyle = {}): Html {
  const anchors = style.anchors ?? (style.styles ? "none" : anchorsBeside());
  const nodes = typeof text === "string" ? readMarkdown(text, style.place?.language) : text;
  return blocks(nodes, { ...style, anchors });
}

/** Markup of one sentence, without an element of its own around it. */
export function markdownSentence(text: string, style: MarkupStyle = {}): Html {
  return inlines(
    readMarkdown(text, style.place?.language).flatMap((node) => node.children ?? []),
    style,
  );
}

function blocks(nodes: readonly MarkdownNode[], style: MarkupStyle): Html {
  return join(nodes.map((node) => block(node, style)));
}

function block(node: MarkdownNode, style: MarkupStyle): Html {
  const inner = () => inlines(node.children ?? [], style);
  switch (node.type) {
    case "paragraph":
      return element("p", inner(), style);
    case "heading":
      return heading(node, style);
    case "blockquote":
      return element("blockquote", blocks(node.children ?? [], style), style);
    case "list":
      return list(node, style);
    case "code":
      return element("pre", element("code", html`${node.value ?? ""}`, style), style);
    case "thematicBreak":
      return { markup: `<hr${styleOf("hr", style)}>` };
    case "table":
      return table(node, style);
    case "footnoteDefinition":
      return footnote(node, style);
    case "html":
      return element("p", html`${node.value ?? ""}`, style);
    default:
      return inline(node, style);
  }
}

function heading(node: MarkdownNode, style: MarkupStyle): Html {
  const top = style.headingLevel ?? 2;
  const level = Math.min(6, Math.max(top, (node.depth ?? 2) + top - 2));
  const children = node.children ?? [];
  const anchors = style.anchors === "none" ? undefined : style.anchors;
  const id = anchors ? ` id="${escapeHtml(anchors(plainWords(children)))}"` : "";
  return { markup: `<h${level}${id}${styleOf("h2", style)}>${inlines(children, style).markup}</h${level}>` };
}

function list(node: MarkdownNode, style: MarkupStyle): Html {
  const tag = node.ordered ? "ol" : "ul";
  const start = node.ordered && (node.start ?? 1) !== 1 ? ` start="${node.start}"` : "";
  const items = (node.children ?? []).map((item) => {
    const [only, ...more] = item.children ?? [];
    const isTight = !node.spread && more.length === 0 && only?.type === "paragraph";
    const body = isTight ? inlines(only.children ?? [], style) : blocks(item.children ?? [], style);
    const mark = item.checked === true ? "☑ " : item.checked === false ? "☐ " : "";
    return element("li", html`${mark}${body}`, style);
  });
  return { markup: `<${tag}${start}${styleOf(tag, style)}>${join(items).markup}</${tag}>` };
}

/** A table, in a box that scrolls by itself where it is wider than its place. */
function table(node: MarkdownNode, style: MarkupStyle): Html {
  const row = (cells: MarkdownNode[], tag: string) =>
    html`<tr>${cells.map((cell, at) => tableCell(cell, { tag, align: node.align?.[at] ?? undefined }, style))}</tr>`;
  const [head, ...rows] = node.children ?? [];
  const body = html`<thead>${row(head?.children ?? [], "th")}</thead><tbody>${rows.map((one) => row(one.children ?? [], "td"))}</tbody>`;
  const whole = element("table", body, style);
  if (style.styles === undefined) return html`<div class="scroll" tabindex="0">${whole}</div>`;
  return style.styles["scroll"] === undefined
    ? whole
    : { markup: `<div${styleOf("scroll", style)}>${whole.markup}</div>` };
}

/** Pages have a class for each alignment, mail a style; a feed has neither, and keeps HTML's old attribute. */
function tableCell(
  { children = [] }: MarkdownNode,
  { tag, align }: { tag: string; align: string | undefined },
  style: MarkupStyle,
): Html {
  const css = style.styles?.[tag];
  const how =
    align === undefined
      ? styleOf(tag, style)
      : style.styles === undefined
        ? ` class="${align}"`
        : css === undefined
          ? ` align="${align}"`
          : ` style="${escapeHtml(`${css};text-align:${align}`)}"`;
  return { markup: `<${tag}${how}>${inlines(children, style).markup}</${tag}>` };
}

function footnote(node: MarkdownNode, style: MarkupStyle): Html {
  const [first, ...rest] = node.children ?? [];
  const mark = html`<sup>${node.label ?? ""}</sup> `;
  const opening = element("p", html`${mark}${inlines(first?.children ?? [], style)}`, style);
  return html`${opening}${blocks(rest, style)}`;
}

function inlines(nodes: MarkdownNode[], style: MarkupStyle): Html {
  return join(nodes.map((node) => inline(node, style)));
}

const plainTags: Record<string, string> = { emphasis: "em", strong: "strong", delete: "s" };

function inline(node: MarkdownNode, style: MarkupStyle): Html {
  const tag = plainTags[node.type];
  if (tag) return element(tag, inlines(node.children ?? [], style), style);
  switch (node.type) {
    case "link":
      return link(node, style);
    case "image":
      return image(node, style);
    case "inlineCode":
      return element("code", html`${node.value ?? ""}`, style);
    case "break":
      return { markup: "<br>" };
    case "footnoteReference":
      return html`<sup>${node.label ?? ""}</sup>`;
    default:
      // Text, and everything that is no element of ours: raw HTML is shown as it was typed.
      return node.children ? inlines(node.children, style) : html`${node.value ?? node.alt ?? ""}`;
  }
}

const nowhereKnown: Place = { site: "http://localhost", path: "/" };

function link(node: MarkdownNode, style: MarkupStyle): Html {
  const words = inlines(node.children ?? [], style);
  const resolved = resolveAddress(node.url ?? "", style.place ?? nowhereKnown);
  if (!resolved.ok) return withAddress(words, node);
  const href = resolved.isOwn && !style.isAbsolute ? asPath(resolved.href) : resolved.href;
  return { markup: `<a href="${escapeHtml(href)}"${styleOf("a", style)}>${words.markup}</a>` };
}

/** The words of a link that leads nowhere, and what was written as its address: preflight names it to the editor. */
function withAddress(words: Html, node: MarkdownNode): Html {
  const written = node.url ?? "";
  return written === "" || plainWords([node]) === written ? words : html`${words} (${written})`;
}

/** A picture of ours, or a link to somebody else's: no page of ours loads anything from another host. */
function image(node: MarkdownNode, style: MarkupStyle): Html {
  const photo = ownPhoto(node.url ?? "", style.place?.own ?? {});
  const alt = node.alt ?? "";
  if (!photo || !style.photo)
    return link(
      { ...node, type: "link", children: [{ type: "text", value: alt || (node.url ?? "") }] },
      style,
    );
  return pictureHtml(style.photo(photo), { alt, style: styleOf("img", style) });
}

function element(tag: string, inner: Html, style: MarkupStyle): Html {
  return { markup: `<${tag}${styleOf(tag, style)}>${inner.markup}</${tag}>` };
}

function styleOf(tag: string, style: MarkupStyle): string {
  const css = style.styles?.[tag];
  return css ? ` style="${escapeHtml(css)}"` : "";
}
