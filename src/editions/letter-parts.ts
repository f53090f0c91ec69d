// What a letter to one person says, in whatever form: the same words in HTML and as text. Nothing in it was typed into a
// form by anybody: a stranger who signs somebody up writes them no word.
import { spellDay } from "../domain/calendar.ts";
import type { LetterKind } from "../domain/letter.ts";
import type { Publication } from "../domain/publication.ts";
import type { ServiceWords } from "../domain/words/vocabulary.ts";
import { wordsOf } from "../domain/words.ts";
import { type PersonalSlots, type ReadersOwn, slotsForReader } from "./personal-slots.ts";

export type Letter = {
  kind: LetterKind;
  /** Where its button leads, in the kinds that have one. */
  button?: string | undefined;
  /** Of who is on the list: where they leave and pause, and since when (YYYY-MM-DD) they get it. */
  own?: ReadersOwn | undefined;
  /** Where one signs up. */
  signUp: string;
  /** YYYY-MM-DD, of the next issue. */
  nextOn: string;
};

/** A few words that stand out, the rest of the sentence, and where it leads. */
export type LetterFact = { fact: string; more?: string; link?: { words: string; url: string } };

export type LetterParts = {
  subject: string;
  heading: string;
  words: string;
  button: { words: string; url: string } | undefined;
  facts: LetterFact[];
  slots: PersonalSlots | undefined;
};

export function letterParts(letter: Letter, publication: Publication): LetterParts {
  const { letters, service } = wordsOf(publication.language);
  const { kind, button, own } = letter;
  const said = letters[kind];
  const label = buttons[kind];
  return {
    subject: said.subject(publication.title),
    heading: kind === "already" ? letters.alreadyHere : service[headings[kind]],
    words: said.words(publication.title),
    button: button === undefined || label === undefined ? undefined : { words: service[label], url: button },
    facts: factsOf(letter, publication),
    slots: own && slotsForReader(publication, own),
  };
}

type Said = {
  [Name in keyof ServiceWords]: ServiceWords[Name] extends string ? Name : never;
}[keyof ServiceWords];

/** A letter is headed as the page is that it is about. */
const headings: Record<Exclude<LetterKind, "already">, Said> = {
  confirmation: "isThisYou",
  welcome: "onTheList",
  farewell: "hasLeft",
  link: "yours",
  move: "isNewAddress",
  moved: "isChanged",
};

/** And its button as the one that stands there. */
const buttons: Partial<Record<LetterKind, Said>> = { confirmation: "yes", link: "yours", move: "yesThere" };

function factsOf({ kind, signUp, nextOn }: Letter, publication: Publication): LetterFact[] {
  const { letters, service, newestIssue, language } = wordsOf(publication.language);
  const next = { fact: service.nextOne, more: spellDay(nextOn, language, "noYear") };
  const site = `${publication.url}/`;
  switch (kind) {
    case "confirmation":
    case "link":
    case "move":
    case "moved":
      return [{ fact: service.notYou.fact, more: letters[kind].notYou }];
    case "welcome":
      return [next, { fact: "", link: { words: newestIssue, url: site } }];
    case "already":
      return [next];
    case "farewell":
      return [
        { fact: service.changedMind, link: { words: service.signUpAgain, url: signUp } },
        { fact: service.stillOpen, link: { words: site, url: site } },
      ];
    default:
      return kind satisfies never;
  }
}
