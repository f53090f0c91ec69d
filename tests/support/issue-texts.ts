// Issue files as editors write them: any order, quotes, layout, comments, line ends; each line knows whose it is.
import fc from "fast-check";
import { parse, Scalar, stringify } from "yaml";
import type { Issue, Pick } from "../../src/domain/issue.ts";

/**
 * A line with its end. `owner` is the way to the field that it says (`picks.1.blurb`); a comment or blank line says
 * none and stands `within` one, or in nothing.
 */
export type OwnedLine = { text: string; owner?: string; within?: string };
export type IssueText = { issue: Issue; lines: OwnedLine[]; text: string };

/** Words that are awkward in YAML or in Markdown, and any others. */
export const awkwardWords = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }),
  fc.constantFrom(
    "a: b",
    "- x",
    "# y",
    "x # y",
    "yes",
    "null",
    "~",
    "'q\"",
    "it's",
    "a\nb",
    "a\n\nb\n",
    "---",
    "a\n---\nb",
    "...",
    "{x}",
    "a, b]",
    "\ttab",
    " lead",
    " lead\nnext",
    "trail ",
    "hard  \nbreak",
    "line\n\n",
    "\n\nfirst",
    "@at",
    "*star*",
    "&amp",
    "!bang",
    "%p",
    "`c`",
    "1.0",
    "0x1f",
    "2026-11-27",
    "|",
    ">",
    "a\r\nb",
    "\u2028",
    "\u0085",
    "\u0000",
    "\ud83d\ude00 👩‍👩‍👧 e\u0301",
    "# A heading\n\n- one\n- two\n\n> quoted\n",
  ),
);

const days = fc.constantFrom("2026-11-27", "2024-02-29", "2027-01-01");
const names = awkwardWords.filter((words) => words !== "");

const picks: fc.Arbitrary<Pick> = fc.record(
  {
    url: fc.integer({ min: 1, max: 9999 }).map((number) => `https://example.org/${number}?a=b&c=%20#part`),
    title: names,
    blurb: fc.oneof(fc.constant(""), awkwardWords),
    via: fc.record({ name: names, url: fc.constant("https://via.example/") }, { requiredKeys: ["name"] }),
    deadline: days,
  },
  { requiredKeys: ["url", "title", "blurb"] },
);

/** Any issue; the standfirst is trimmed, as it is when it is read. */
export const issues: fc.Arbitrary<Issue> = fc.record(
  {
    number: fc.constant(42),
    date: days,
    title: names,
    state: fc.constantFrom("draft", "scheduled", "shipped"),
    hero: fc.record({ image: fc.constant("../photos/a.jpg"), alt: names, credit: names }),
    picks: fc.uniqueArray(picks, { maxLength: 4, selector: (pick) => pick.url }),
    signOff: awkwardWords,
    standfirst: awkwardWords.map((words) => words.replaceAll("\r\n", "\n").trim()),
  },
  { requiredKeys: ["number", "date", "title", "state", "picks", "standfirst"] },
);

export const somePicks = picks;

/** Decides, one after the other, how a thing is written. */
type Chance = {
  pick<T>(choices: readonly T[]): T;
  shuffled<T>(things: readonly T[]): T[];
  comment(): string;
};

/** An issue with a text that says it, written by some hand. */
export const issueTexts: fc.Arbitrary<IssueText> = fc
  .tuple(issues, fc.nat(), fc.constantFrom("\n", "\r\n", "mixed"), fc.boolean())
  .map(([issue, seed, lineEnds, hasMark]) => {
    const chance = chances(seed);
    const lines = [
      { text: chance.pick(["---", "---", "---  "]) },
      ...keyLines({ ...issue, standfirst: undefined }, "", 0, chance),
      ...(chance.pick([true, false, false, false]) ? [{ text: "..." }] : []),
      { text: "---" },
      ...bodyLines(issue.standfirst, chance),
    ].map((line) => ({
      ...line,
      text: line.text + (lineEnds === "mixed" ? chance.pick(["\n", "\r\n"]) : lineEnds),
    }));
    const [first] = lines;
    if (first && hasMark) first.text = `\ufeff${first.text}`;
    return { issue, lines, text: lines.map((line) => line.text).join("") };
  });

/** The same choices for the same seed. */
function chances(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
  return {
    pick: (choices) => choices[next() % choices.length] as (typeof choices)[number],
    shuffled: (things) =>
      things
        .map((thing) => ({ thing, by: next() }))
        .sort((a, b) => a.by - b.by)
        .map(({ thing }) => thing),
    comment: () => `# note ${next()}: it's "mine"`,
  };
}

function keyLines(
  facts: Record<string, unknown>,
  above: string,
  column: number,
  chance: Chance,
): OwnedLine[] {
  const keys = Object.keys(facts).filter((key) => facts[key] !== undefined);
  const within = above.slice(0, -1);
  return (column === 0 ? chance.shuffled(keys) : keys).flatMap((key) => [
    ...between(column, chance).map((line) => ({ ...line, within })),
    ...valueLines(key, facts[key], `${above}${key}`, column, chance),
  ]);
}

function between(column: number, chance: Chance): OwnedLine[] {
  return chance.pick<OwnedLine[]>([
    [],
    [],
    [],
    [{ text: "" }],
    [{ text: `${" ".repeat(column)}${chance.comment()}` }],
    [{ text: "  " }],
  ]);
}

function valueLines(key: string, value: unknown, owner: string, column: number, chance: Chance): OwnedLine[] {
  const space = " ".repeat(column);
  const trail = () => chance.pick(["", "", "", ` ${chance.comment()}`, "  "]);
  const own = (text: string) => ({ text: space + text, owner });
  if (key === "picks" && Array.isArray(value)) {
    if (value.length === 0) return [own(`picks: []${trail()}`)];
    const dash = chance.pick([0, 2, 4]);
    return [
      { text: `picks:${trail()}` },
      ...value.flatMap((pick, at) => itemLines(pick, `picks.${at}`, dash, chance)),
    ];
  }
  if (typeof value === "object" && value !== null) {
    if (chance.pick([true, false])) return [own(`${key}: ${flow(value)}${trail()}`)];
    return [
      { text: `${space}${key}:${trail()}`, owner },
      ...keyLines({ ...value }, `${owner}.`, column + chance.pick([2, 4]), chance),
    ];
  }
  const [head = "", ...body] = scalarLines(key, value, chance);
  const lines = [
    `${space}${key}:${chance.pick([" ", " ", "   "])}${head}`,
    ...body.map((line) => (line === "" ? "" : space + line)),
  ];
  const commented = /^[|>]/.test(head) ? 0 : lines.length - 1;
  return lines.map((text, at) => ({
    text:
      at === commented
        ? text + (body.length > 0 ? chance.pick(["", ` ${chance.comment()}`]) : trail())
        : text,
    owner,
  }));
}

function itemLines(pick: Pick, owner: string, dash: number, chance: Chance): OwnedLine[] {
  const space = " ".repeat(dash);
  const gap = between(dash, chance);
  if (chance.pick([true, false, false])) return [...gap, { text: `${space}- ${flow(pick)}`, owner }];
  const lines = keyLines({ ...pick }, `${owner}.`, dash + 2, chance);
  const first = lines.findIndex((line) => line.owner !== undefined);
  const [head, ...rest] = lines.slice(first);
  return [...gap, { text: `${space}- ${head?.text.slice(dash + 2)}`, owner: `${owner}.url` }, ...rest];
}

function flow(value: object): string {
  return stringify(value, {
    collectionStyle: "flow",
    lineWidth: 0,
    doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
    defaultStringType: "QUOTE_DOUBLE",
    defaultKeyType: "PLAIN",
  }).trimEnd();
}

/** A scalar in one of the styles that say it; what stands below its key is two columns further in. */
function scalarLines(key: string, value: unknown, chance: Chance): string[] {
  const styles = [
    Scalar.PLAIN,
    Scalar.QUOTE_SINGLE,
    Scalar.QUOTE_DOUBLE,
    Scalar.BLOCK_LITERAL,
    Scalar.BLOCK_FOLDED,
  ] as const;
  const indent = chance.pick([2, 4]);
  const texts = chance.shuffled(styles).map((type) => {
    const scalar = new Scalar(value);
    scalar.type = type;
    return stringify({ [key]: scalar }, { lineWidth: chance.pick([0, 40]), indent }).replace(/\n$/, "");
  });
  // A block that keeps its last blank lines would take those of the file along.
  const found = texts.find(
    (text) => !/^[^\n]*\+/.test(text.split("\n")[0] ?? "") && parse(`${text}\nx: y\n`)[key] === value,
  );
  const words = found ?? `${key}: ${JSON.stringify(value)}`;
  return words.slice(key.length + 2).split("\n");
}

function bodyLines(standfirst: string, chance: Chance): OwnedLine[] {
  const blanks = () => chance.pick<OwnedLine[]>([[], [], [{ text: "" }], [{ text: "" }, { text: " " }]]);
  const owner = "standfirst";
  // Blank lines of an empty body are where the standfirst will stand.
  if (standfirst === "") return blanks().map((line) => ({ ...line, owner }));
  return [...blanks(), ...standfirst.split("\n").map((text) => ({ text, owner })), ...blanks()];
}
