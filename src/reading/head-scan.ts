// Title and description of a page that is too much for a parser: one pass over the start of its bytes,
// no tree, no backtracking. The last resort that still gives a bookmark its name.
import { decodeHTML } from "entities";
import { decodeBytes } from "../domain/decode-bytes.ts";
import { hostOf } from "../domain/host-of.ts";
import type { PageFacts } from "../domain/page-facts.ts";
import { tidyLine } from "../domain/plain-text.ts";
import { summarise } from "./summary/summary.ts";

/** Heads end early; what stands later is not worth the time, in bytes. */
const headBytes = 200_000;

/** The few facts that stand in the head's text; `kind` is always `page`. Never throws. */
export function scanHead(
  bytes: Uint8Array,
  page: { url: string; contentType?: string | undefined },
): PageFacts {
  const text = decodeBytes(bytes.subarray(0, headBytes), { form: "html", contentType: page.contentType });
  const metas = [...text.matchAll(metaTag)].map(([tag]) => tag);
  const meta = (...names: string[]) => decodeHTML(metaContent(metas, names) ?? "");
  const title = tidyLine(decodeHTML(titleIn(text) ?? "")) ?? tidyLine(meta("og:title", "twitter:title"));
  const description = tidyLine(meta("og:description", "description"), 600);
  return { kind: "page", title, site: hostOf(page.url), ...summarise({ title, description, text: "" }) };
}

/** No end is asked for: a pattern that must find one looks for it again from every beginning. */
const metaTag = /<meta\s(?:[^>"']|"[^"]{0,2000}"?|'[^']{0,2000}'?){1,2000}/gi;

/** What follows the first `<title>`, however far away its end is. */
function titleIn(text: string): string | undefined {
  const open = /<title(?:\s[^>]{0,200})?>/i.exec(text);
  if (!open) return undefined;
  const rest = text.slice(open.index + open[0].length);
  const end = rest.search(/<\/title/i);
  return end === -1 ? rest : rest.slice(0, end);
}

function metaContent(metas: string[], names: string[]): string | undefined {
  for (const name of names) {
    const named = new RegExp(`(?:name|property)\\s*=\\s*["']?${name}(?:["'\\s/]|$)`, "i");
    const tag = metas.find((one) => named.test(one));
    const content = tag && /content\s*=\s*(?:"([^"]*)|'([^']*)|([^\s"'>]+))/i.exec(tag);
    if (content) return content[1] ?? content[2] ?? content[3];
  }
  return undefined;
}
