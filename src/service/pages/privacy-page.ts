// What is kept about a reader: what, how long, by whom, and how it ends.
import type { CountedFact } from "../../domain/words/vocabulary.ts";
import { wordsOf } from "../../domain/words.ts";
import { html } from "../../editions/html.ts";
import { noticePage } from "./notices.ts";
import { factRow, facts, type Page, type PageSetting, whoAndWhere } from "./page.ts";

/** How long: people without a yes, mails in the ledger, servers' words, and what waits for the editor. */
export type Kept = { pendingDays: number; keptMonths: number; detailDays: number; inboxDays: number };

export function privacyPage(
  { pendingDays, keptMonths, detailDays, inboxDays }: Kept,
  { publication, base }: PageSetting,
): Page {
  const { service, editor } = wordsOf(publication.language);
  const { name, email } = publication.editor;
  const who = [name === editor ? undefined : name, whoAndWhere(publication), email];
  const kept = ({ fact, more }: CountedFact, count: number) => factRow({ fact, more: more(count) });
  return {
    ...noticePage(
      service.privacy,
      service.keptBy(who.filter(Boolean).join(", ")),
      facts([
        kept(service.keptAddress, pendingDays),
        kept(service.keptMails, keptMonths),
        kept(service.keptAnswers, detailDays),
        kept(service.keptSuggestion, inboxDays),
        factRow(service.keptNetwork),
        factRow(service.keptNot),
        factRow(service.keptLeft),
        html`<a href="${base}/yours">${service.askForLink}</a><br>${service.askForLinkHow}`,
      ]),
    ),
    isOpen: true,
  };
}
