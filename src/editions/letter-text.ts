// A letter to one person for those who read mail as text: the words of its HTML, each address on a line of its own.
import type { Publication } from "../domain/publication.ts";
import { type Letter, type LetterFact, letterParts } from "./letter-parts.ts";
import { endingText } from "./mail-ending.ts";
import { underlined, wrapText } from "./wrap-text.ts";

export function letterText(letter: Letter, publication: Publication): string {
  const { heading, words, button, facts, slots } = letterParts(letter, publication);
  const parts = [
    wrapText(publication.title, ""),
    underlined(heading),
    wrapText(words, ""),
    button && `${wrapText(`${button.words}:`, "")}\n${button.url}`,
    ...facts.map(factText),
    `-- \n${endingText(publication, slots)}`,
  ];
  return `${parts.filter((part) => part !== undefined).join("\n\n")}\n`;
}

function factText({ fact, more, link }: LetterFact): string {
  const label = link && link.words !== link.url ? `${link.words}:` : undefined;
  const words = wrapText([fact, more, label].filter((part) => part).join(" "), "");
  return link ? `${words}\n${link.url}` : words;
}
