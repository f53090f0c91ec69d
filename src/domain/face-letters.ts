// The letters that our own faces have. What we draw ourselves is written in these alone: another letter would be a box,
// where a browser takes the system's own.
import { oneLine } from "./plain-text.ts";

const lettersBetween = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join("");

const ascii = lettersBetween(0x20, 0x7e);
const latinLetters = `${lettersBetween(0xc0, 0xff)}ŒœŠšŽžŸ`;
const quotesAndDashes = "\u00a0–—‘’‚“”„…‹›«»";
const thinSpacesAndHyphens = "\u2009\u202f\u2010\u2011";
const signs = "•†‡€™−←↑→↓↗№′″ﬁﬂ";

/** Of each face, by what is set in it. */
export const faceLetters = {
  /** Running words. */
  words: ascii + lettersBetween(0xa0, 0xff) + latinLetters + quotesAndDashes + signs + thinSpacesAndHyphens,
  /** A title, or a phrase in italics. */
  phrases: `${ascii}${latinLetters}${quotesAndDashes}¿¡&£€§ﬁﬂ\u202f\u2011`,
  strongWords: `${lettersBetween(0x41, 0x5a)}${lettersBetween(0x61, 0x7a)}0123456789 .,;:!?’‘“”–-()&%£/`,
  /** Central and eastern Europe, Turkish, Welsh, Romanian: loaded only where such letters stand. */
  wider: `${lettersBetween(0x100, 0x17f)}ȘșȚțẀẁẂẃẄẅẞỲỳ`,
  figures: "0123456789,.",
};

/** What the packages lack of them: a browser takes these from elsewhere. */
const lacking = "←→↗№ﬁﬂ\u00ad\u2010\u2011\u2009\u202f\u00a0ſŉ";
/** Every letter that is there for what we draw ourselves. */
export const drawnLetters = new Set(
  [...(faceLetters.words + faceLetters.phrases + faceLetters.wider)].filter((one) => !lacking.includes(one)),
);

/** What stands among words as a picture, what joins and colours such pictures, and what nobody sees. */
const unwritten =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\p{Variation_Selector}|[\u200b-\u200f\u00ad]|\u20e3/gu;

/**
 * A text as our faces write it, on one line and without the pictures among its words; `undefined` where they lack a
 * letter, since half a title says something else. @example written("Łódź 🚃") // "Łódź"
 */
export function written(text: string): string | undefined {
  const bare = text.normalize("NFC").replace(unwritten, (sign) => (drawnLetters.has(sign) ? sign : " "));
  const plain = oneLine([...bare].map(standIn).join(""));
  return [...plain].every((letter) => drawnLetters.has(letter)) ? plain : undefined;
}

/** The letter, or what says the same: `fi` for a ligature, a dash for an arrow. */
function standIn(letter: string): string {
  if (drawnLetters.has(letter)) return letter;
  if (/[←→↗]/u.test(letter)) return "–";
  return letter.normalize("NFKC").replace("\u2010", "-");
}
