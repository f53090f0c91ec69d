// Title and description of a page that is too much for a parser: one pass over the start of its bytes,
// no tree, no backtracking. The last resort that still gives a bookmark its name.
import { decodeHTML } from "entities";
import type { PageFacts } from "../domain/page-facts.ts";
import { tidyLine } from "../domain/plain-text.ts";
import { hostOf } from "../domain/public-url.ts";
import { decodeHtml } from "./decode-html.ts";
import { summarise } from "./summary.ts";

/** Heads end early; what stands later is not worth the time, in bytes. */
const headBytes = 200_000;

/** The few facts that stand in the head's text; `kind` is always `page`. */
export function scanHead(
  bytes: Uint8Array,
  page: { url: string; contentType?: string | undefined },
): PageFacts {
  const text = decodeHtml(bytes.subarray(0, headBytes), page.contentType);
  const title = tidyLine(decodeHTML(betweenTags(text, "title") ?? ""));
  const description = tidyLine(decodeHTML(metaContent(text, ["og:description", "description"]) ?? ""), 600);
  return { kind: "page", title, site: hostOf(page.url), ...summarise({ title, description, text: "" }) };
}

function betweenTags(text: string, tag: string): string | undefined {
  const lower = text.toLowerCase();
  const open = lower.indexOf(`<${tag}`);
  const start = open === -1 ? -1 : lower.indexOf(">", open);
  const end = start === -1 ? -1 : lower.indexOf(`</${tag}`, start);
  return end === -1 ? undefined : text.slice(start + 1, end);
}

function metaContent(text: string, names: string[]): string | undefined {
  const tags = [...text.matchAll(/<meta\s[^>]{1,2000}>/gi)].map(([tag]) => tag);
  for (const name of names) {
    const tag = tags.find((one) =>
      new RegExp(`(?:name|property)\\s*=\\s*["']?${name}["'\\s>]`, "i").test(one),
    );
    const content = tag && /content\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag);
    if (content) return content[1] ?? content[2];
  }
  return undefined;
}
