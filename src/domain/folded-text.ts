// Text as it is compared when somebody looks for words: what a keyboard does not show, or a hand leaves out, makes no
// difference. The desk's search and the site's fold by the same rules; it runs in browsers too.

/**
 * In lower case, without accents, vowel points and other forms of the same letter, and with quotes and dashes as a
 * keyboard has them: `Café “l’Été”` becomes `cafe "l'ete"`.
 */
export function folded(text: string): string {
  if (isPlain.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(leftOut, "")
    .replace(otherForms, (sign) => keyboard[sign] ?? sign);
}

/** All of ASCII: most texts, which need no second look. */
const isPlain = /^[\u0000-\u007f]*$/;

/**
 * What may be left out in writing: Latin, Greek and Cyrillic accents (U+0300 to U+036F), Hebrew points, Arabic vowel
 * signs and the stretching of its letters. Marks of other scripts are letters to their readers, and stay.
 */
const leftOut =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200f\u2060\ufeff]/g;

const keyboard: Record<string, string> = {
  ...{
    "“": '"',
    "”": '"',
    "„": '"',
    "«": '"',
    "»": '"',
    "‘": "'",
    "’": "'",
    ʼ: "'",
    "‐": "-",
    "–": "-",
    "—": "-",
  },
  ...{ ß: "ss", ς: "σ", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ı: "i" },
};
const otherForms = new RegExp(`[${Object.keys(keyboard).join("")}]`, "g");
