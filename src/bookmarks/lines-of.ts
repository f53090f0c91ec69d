// Some links' lines of a month, out of the month as it lies here and into the one that everybody has. Pure.
import { parseJson } from "../domain/parse-json.ts";

/**
 * The published month with the lines of these links as they stand here, each behind the nearest line that it stands
 * behind here; every other line is the published one. `urls` are the links' own, as their lines have them.
 */
export function withLinesOf(
  urls: ReadonlySet<string>,
  { published, here }: { published: string; here: string },
): string {
  const lines = linesIn(published).filter((line) => !isOneOf(line, urls));
  const before: string[] = [];
  for (const line of linesIn(here)) {
    if (isOneOf(line, urls)) lines.splice(placeBehind(before, lines), 0, line);
    before.push(line);
  }
  return lines.map((line) => `${line}\n`).join("");
}

function linesIn(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

function isOneOf(line: string, urls: ReadonlySet<string>): boolean {
  const read = parseJson(line);
  return typeof read === "object" && read !== null && "url" in read && urls.has(String(read.url));
}

/** Where in `lines` something stands that comes behind all of `before`: at the start where none of them is there. */
function placeBehind(before: string[], lines: string[]): number {
  const nearest = before.findLast((line) => lines.includes(line));
  return nearest === undefined ? 0 : lines.lastIndexOf(nearest) + 1;
}
