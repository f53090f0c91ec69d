// The text edition: the same issue for people who read mail as text. 72 columns; addresses stand unbroken,
// numbered at the end where they would interrupt a sentence.
import { spellDay } from "../domain/calendar.ts";
import type { Issue } from "../domain/issue.ts";
import { wordsOf } from "../domain/words.ts";
import {
  betweenFacts,
  type EditionSetting,
  issuePlace,
  type PickFacts,
  pickFacts,
  signOffOf,
} from "./edition-setting.ts";
import { endingText } from "./mail-ending.ts";
import { markdownText, References } from "./markdown-text.ts";
import { openSlots, slotsForAll } from "./personal-slots.ts";
import { issuePath } from "./site-paths.ts";
import { underlined, wrapText } from "./wrap-text.ts";

/** The whole text, ending with the list of addresses and how to stop it. `mark` is as in `mailHtml`. */
export function mailText(issue: Issue, setting: EditionSetting, mark?: string): string {
  const { publication } = setting;
  const slots = mark === undefined ? slotsForAll(publication) : openSlots(mark);
  const references = new References(issuePlace(issue, setting));
  const words = wordsOf(publication.language);
  const issueAndDay = words.issueAndDay(issue.number, spellDay(issue.date, words.language));
  const parts = [
    `${wrapText(publication.title, "")}\n${issueAndDay}\n${publication.url}${issuePath(issue)}`,
    underlined(issue.title),
    markdownText(issue.standfirst, references),
    issue.hero && wrapText(`[${issue.hero.alt}. ${issue.hero.credit}]`, ""),
    ...pickFacts(issue, setting).map((facts) => pickText(facts, references)),
    markdownText(signOffOf(issue, setting), references),
    markdownText(words.forward, references),
    references.list(),
    `-- \n${endingText(publication, slots)}`,
  ];
  return `${parts.filter((part) => part).join("\n\n")}\n`;
}

function pickText({ pick, number, host, labels, closes, credit }: PickFacts, references: References): string {
  const via = credit && `${credit.word} ${credit.name}${credit.url ? ` ${references.mark(credit.url)}` : ""}`;
  const facts = [host, ...labels, closes, via]
    .filter((one) => one !== undefined)
    .join(betweenFacts(references.place.language ?? "en"));
  const lead = `${number}. `;
  const indent = " ".repeat(lead.length);
  const blurb = markdownText(pick.blurb, references, indent);
  return [
    wrapText(pick.title, lead, indent),
    `${indent}${pick.url}`,
    wrapText(facts, indent),
    ...(blurb === "" ? [] : ["", blurb]),
  ].join("\n");
}
