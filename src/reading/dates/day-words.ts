// What stands beside a day and tells which day it is, by language: that of the page, that of a change, another one.
import { alternatives as words } from "../page/alternatives.ts";

/** The page was changed. */
const changes = [
  words`updated? | modified | reviewed | edited | revised | last change`,
  words`aktualisiert | aktualisierung | geändert | änderung | bearbeitet | überarbeitet`,
  words`actualisée? | mise? à jour | modifiée?`,
  words`actualizad[oa] | actualización | modificado`,
  words`atualizad[oa] | aggiornat[oa] | aggiornamento | bijgewerkt | gewijzigd`,
  words`обновлено`,
];
/** Something ends or happens, a right began, or a source was looked at. */
const others = [
  words`until | till | ends? | clos(es | ing) | deadline | apply | expires? | event | copyright
    | when: | opening date | born | joined | recorded | founded`,
  words`bis | termin | anmeldeschluss | einsendeschluss | wann: | geboren | gegründet`,
  words`jusqu | hasta | tot`,
  words`retrieved | accessed | abgerufen | consultée? | consultad[oa] | consultat[oa] | geraadpleegd`,
];
/** The page was published, the surest first: papers are accepted before they are published. */
const published = [
  [
    words`published | posted | submitted`,
    words`veröffentlicht | erstellt | publiziert | eingestellt | gepostet | erschienen | online seit`,
    words`publiée? | publicad[oa] | pubblicat[oa] | gepubliceerd | geplaatst`,
    words`опубликовано`,
  ],
  [words`accepted`],
].map((rows) => wholeWord(rows));

const change = wholeWord(changes);
const other = wholeWord([...changes, ...others]);

/** True for words that make the day behind them another than the page's first. */
export function isOtherDay(text: string): boolean {
  return (other.test(text) || text.includes("©")) && publishedIn(text) === undefined;
}

/** Where the words stand that say that the page was published. */
export function publishedIn(text: string): number | undefined {
  return published.map((word) => word.exec(text)).find((found) => found !== null)?.index;
}

/** Where the words stand that make the day behind them another. */
export function otherDayIn(text: string): number | undefined {
  const found = other.exec(text)?.index ?? text.indexOf("©");
  return found === -1 ? undefined : found;
}

/** Where the words stand that make the day behind them that of a change. */
export function changeIn(text: string): number | undefined {
  return change.exec(text)?.index;
}

/** What begins a sentence about when and by whom a post was published, at its foot. */
const postings = [
  words`this (?:entry | post | article | item) was (?:posted | published | written | filed)
    | (?:posted | published | written | submitted) (?:on | at | by) | filed (?:under | in)`,
  words`dieser (?:eintrag | beitrag | artikel) wurde
    | (?:veröffentlicht | geschrieben | verfasst | eingestellt | erstellt | gepostet) (?:am | von)
    | abgelegt (?:unter | in)`,
  words`(?:cet article a été )?publié (?:le | par) | publicado (?:el | por) | pubblicato (?:il | da)
    | geplaatst (?:op | door)`,
];
const posting = new RegExp(`^(?:${postings.join("|")})(?!\\p{L})`, "iu");

/** True for a sentence about when and by whom a post was published, as its foot has it. */
export function isPosting(text: string): boolean {
  return posting.test(text);
}

function wholeWord(rows: string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${rows.join("|")})(?!\\p{L})`, "iu");
}
