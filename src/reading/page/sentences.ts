// What tells a sentence from a label, in any script.

/** What closes behind a sentence: quotation marks of all languages, French ones behind a space, brackets, and signs of notes. */
export const closers = `(?:\\s?["'”“’‘»«›‹)\\]」』]|\\[\\d{1,3}\\])*`;
/** A mark that ends a sentence, with what closes behind it. */
export const sentenceEnd = new RegExp(`[.!?…。！？؟।]${closers}$`, "u");

/** In a script that sets no spaces between words: a word says there as much as a few characters. */
export function isDense(text: string): boolean {
  return /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/.test(text);
}
