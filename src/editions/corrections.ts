// What was changed in an issue after it went out, said to readers of its page and feeds. The mail stays as it was.
import { dayIn, spellDay } from "../domain/calendar.ts";
import type { Issue } from "../domain/issue.ts";
import { wordsOf } from "../domain/words.ts";
import type { EditionSetting } from "./edition-setting.ts";
import { type Html, html } from "./html.ts";
import { type MarkupStyle, markdownSentence } from "./markdown-html.ts";

/** A line for each correction, oldest first; nothing where there is none. */
export function correctionLines(
  { corrections = [] }: Issue,
  { publication: { language, zone } }: EditionSetting,
  style: MarkupStyle,
): Html | undefined {
  if (corrections.length === 0) return undefined;
  const words = wordsOf(language);
  const lines = corrections.map(({ at, note }) => {
    const day = spellDay(dayIn(at, zone), words.language);
    return html`<p><strong>${words.corrected(day)}:</strong> ${markdownSentence(note, style)}</p>`;
  });
  return html`<div class="corrections">${lines}</div>`;
}
