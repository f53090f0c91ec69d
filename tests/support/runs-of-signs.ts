// What a stranger may hold down: one sign, or a few in turn, a million times.

/** Every ASCII sign, white space, and what nests. */
export const signs = [
  ...Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)),
  " ",
  "\t",
  "\n",
];

/** Pieces of Markdown that parsers have been slow on. */
export const tangles = [
  ...["![", "](", "[a](", "[^", "a_", "_a", "*a", "**a *", "'[www.", "http://=", "a@b.c ", "&amp;", "<!--"],
  ...[
    "<!-->",
    "\t\tx<!-- -->",
    "- ",
    "+ ",
    "1. ",
    "> ",
    ">>- ",
    "|-",
    "|-_",
    "`` ",
    "~~a",
    "<a ",
    "\\",
    "é\u0301",
  ],
];

/** A run of `unit`, `length` characters long. */
export function runOf(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
