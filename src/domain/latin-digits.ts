// Figures of other scripts, so that one reader of numbers serves all.

/** Where the digits of other scripts begin: Arabic, Persian, Hindi, and the wide ones of East Asia. */
const zeros = [0x660, 0x6f0, 0x966, 0xff10];

/** The text with every digit as one of 0 to 9; digits of scripts that we do not know stay. */
export function withLatinDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((one) => code >= one && code <= one + 9);
    return zero === undefined ? digit : String(code - zero);
  });
}
