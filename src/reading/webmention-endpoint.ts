// Where a page takes word of those who link to it: its Webmention endpoint (https://www.w3.org/TR/webmention/ §3.1.2).
import { publicUrl } from "../domain/public-url.ts";
import { specDocument } from "./page/spec-document.ts";

/** A page as it came: `url` after redirects, the `Link` header if there was one, and its markup if it is of any. */
export type MentionedPage = { url: string; link?: string | undefined; html?: string | undefined };

/** The header's before the document's, of each the first; `undefined` where the page has none that can be asked. */
export function webmentionEndpoint({ url, link = "", html = "" }: MentionedPage): string | undefined {
  const named = linksIn(link).find(({ rel }) => isMention(rel));
  if (named) return resolved(named.target, url, url);
  if (!/webmention/i.test(html)) return undefined;
  const document = specDocument(html, url);
  const [element] = document.elementsBelow(
    (one) =>
      (one.localName === "link" || one.localName === "a") &&
      one.hasAttribute("href") &&
      isMention(one.getAttribute("rel") ?? ""),
  );
  return element && resolved(element.getAttribute("href") ?? "", document.baseURI, url);
}

/** An empty address is the page itself, whatever its base. */
function resolved(written: string, base: string, page: string): string | undefined {
  return written.trim() === "" ? publicUrl(page)?.href : publicUrl(written, base)?.href;
}

/** One of the words of `rel`, in any letter case. */
function isMention(rel: string): boolean {
  return rel.toLowerCase().split(/\s+/).includes("webmention");
}

/** RFC 8288 §3: addresses in angle brackets, each with parameters behind it; of several `rel` the first counts. */
function linksIn(header: string): { target: string; rel: string }[] {
  return [...header.matchAll(oneLink)].map(([, target = "", parameters = ""]) => {
    const [, , rel = ""] =
      [...parameters.matchAll(oneParameter)].find(([, name = ""]) => name.toLowerCase() === "rel") ?? [];
    return { target, rel: rel.replace(/^"|"$/g, "") };
  });
}

const oneParameter = /;\s*([^\s;="]+)\s*=\s*("[^"]*"|[^\s;"]*)/g;

/** Its parameters are all up to the comma that ends it, which none of them can hold but in quotation marks. */
const oneLink = /<([^<>]*)>((?:"[^"]*"|[^",])*)/g;
