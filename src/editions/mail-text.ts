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
import { markdownText, References } from "./markdown-text.ts";
import { openSlots, type PersonalSlots, slotsForAll } from "./personal-slots.ts";
import { issuePath } from "./site-paths.ts";
import { columnsOf, wrapText } from "./wrap-text.ts";

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
    `-- \n${ending(setting, slots)}`,
  ];
  return `${parts.filter((part) => part).join("\n\n")}\n`;
}

/** Whose mail it is, why and since when one gets it, how to end that or rest from it, and how a letter gets there. */
function ending({ publication }: EditionSetting, { leave, pause, since }: PersonalSlots): string {
  const words = wordsOf(publication.language);
  const lines = [
    words.mailFoot(publication.title, publication.editor.name),
    words.whyMail(roomForSince),
    `${words.stopMails}:\n${leave}`,
    `${words.pauseMails}:\n${pause}`,
    ...publication.postalAddress,
  ];
  return lines.map((one) => wrapText(one, "").replace(roomForSince, () => since)).join("\n");
}

/** Lines are broken before it is known what stands there: for as many columns as an open slot takes. */
const roomForSince = "x".repeat(26);

function underlined(title: string): string {
  return `${wrapText(title, "")}\n${"=".repeat(Math.min(72, columnsOf(title)))}`;
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
