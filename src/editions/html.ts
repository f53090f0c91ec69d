// The only maker of markup. What is put into a template is escaped, unless it came out of one.

import { withoutControls } from "../domain/plain-text.ts";

/** Markup that is safe to send: built by `html` templates, every other string in it escaped. */
export type Html = { readonly markup: string };

type Part = Html | string | number | undefined | false | Part[];

/** A template: text is escaped, other templates are not, lists are joined, `undefined` and `false` leave nothing. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  let markup = strings[0] ?? "";
  for (const [at, part] of parts.entries()) markup += render(part) + (strings[at + 1] ?? "");
  return { markup };
}

/** Joins templates; `between` stands between them. */
export function join(parts: Html[], between = ""): Html {
  return { markup: parts.map((part) => part.markup).join(between) };
}

/** Text for an element or a quoted attribute, without control characters: neither HTML nor XML has a place for them. */
export function escapeHtml(text: string): string {
  return withoutControls(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function render(part: Part): string {
  if (part === undefined || part === false) return "";
  if (Array.isArray(part)) return part.map(render).join("");
  if (typeof part === "object") return part.markup;
  return escapeHtml(String(part));
}
