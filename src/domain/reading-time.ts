// How long a text takes to read. Speeds after Brysbaert 2019 (English prose, silent reading: 238 words a
// minute) and Wang et al. 2018 (Chinese: 259 characters a minute), rounded down because people also think.

const wordsPerMinute = 230;
const cjkCharactersPerMinute = 250;

/** Characters of the scripts that are counted one by one. */
const cjkCharacter = /[\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]/g;
/** A word with the marks that belong to it: without them each vowel sign of Hindi would end one. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

/** Words (characters for Chinese, Japanese, Korean) and minutes, rounded up; no minutes for an empty text. */
export function readingTime(text: string): { words: number; minutes: number | undefined } {
  const cjk = text.match(cjkCharacter)?.length ?? 0;
  const others = (cjk === 0 ? text : text.replace(cjkCharacter, " ")).match(word)?.length ?? 0;
  const words = cjk + others;
  const minutes = Math.ceil(others / wordsPerMinute + cjk / cjkCharactersPerMinute);
  return { words, minutes: minutes === 0 ? undefined : minutes };
}
