// Which three signs in a row a text holds, in two thousand bytes: whether a word stands in none of some texts is told
// without reading them. A Bloom filter of trigrams: it may say yes where the answer is no, and never the other way.

export type Trigrams = Uint32Array;

/** A power of two, in bits. Sixteen texts of three hundred signs each take about a sixth of it. */
const size = 16_384;
const shift = 32 - Math.log2(size);

/** Of several texts together. */
export function trigramsOf(texts: string[]): Trigrams {
  const trigrams = new Uint32Array(size / 32);
  for (const text of texts)
    for (let at = 0; at + 2 < text.length; at++) {
      const place = placeOf(text, at);
      trigrams[place >>> 5] = (trigrams[place >>> 5] ?? 0) | (1 << (place & 31));
    }
  return trigrams;
}

/** `false` where none of the texts holds the word. Of words under three signs nothing is known. */
export function mayHold(trigrams: Trigrams, word: string): boolean {
  for (let at = 0; at + 2 < word.length; at++) {
    const place = placeOf(word, at);
    if (((trigrams[place >>> 5] ?? 0) & (1 << (place & 31))) === 0) return false;
  }
  return true;
}

/** Odd numbers without a pattern, so that words alike do not share their places (Knuth's multiplicative hash). */
function placeOf(text: string, at: number): number {
  const mixed =
    Math.imul(text.charCodeAt(at), 0x9e3779b1) ^
    Math.imul(text.charCodeAt(at + 1), 0x85ebca6b) ^
    Math.imul(text.charCodeAt(at + 2), 0xc2b2ae35);
  return mixed >>> shift;
}
