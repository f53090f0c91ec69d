// One field of the issue as a form has it.
import type { Issue } from "../../domain/issue.ts";
import { type Html, html } from "../../editions/html.ts";
import { type Field, valueIn } from "./fields.ts";

type Looks = { id?: string; kind: string; rows?: number; hint?: string; label?: string };

/** A field, and beside it what stood there when the page was made: who saves over something newer is told. */
export function field(issue: Issue, one: Field, { id, kind, rows, hint, label }: Looks): Html {
  const value = valueIn(issue, one) ?? "";
  const name = one.of === "pick" ? `${one.name} ${one.url}` : one.name;
  const named = html`name="${name}"${id !== undefined && html` id="${id}"`}${label !== undefined && html` aria-label="${label}"`}${hint !== undefined && html` placeholder="${hint}"`} class="${kind}" dir="auto" data-field`;
  const was = html`<input type="hidden" name="was ${name}" value="${value}">`;
  return rows === undefined
    ? html`<input ${named} value="${value}">${was}`
    : html`<textarea ${named} rows="${rows}">${value}</textarea>${was}`;
}
