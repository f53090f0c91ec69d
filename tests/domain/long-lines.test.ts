import { expect, it } from "vitest";
import { withoutLongLines } from "../../src/domain/long-lines.ts";

const long = "x".repeat(1_000_001);
const why = "longer than 1 million characters";

it.each([
  ["no line", "", "", []],
  ["short lines", "a\n\nb\n", "a\n\nb\n", []],
  ["a line of the longest", long.slice(1), long.slice(1), []],
  ["one long line", long, "", [1]],
  ["long lines between others", `a\n${long}\nb\n${long}\n${long}`, "a\n\nb\n\n", [2, 4, 5]],
])("leaves of %s what can be read, in its place", (_what, text, kept, lines) => {
  const left = withoutLongLines(text);
  expect(left.text === kept).toBe(true);
  expect(left.skipped).toEqual(lines.map((line) => ({ where: `line ${line}`, why })));
});
