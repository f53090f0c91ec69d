// JSON with one value a line (https://jsonlines.org).
import { parseJson } from "../../domain/parse-json.ts";

/** The lines that say something, at most `most` of them, with what they hold; what is no JSON is `undefined`. */
export function jsonLines(
  text: string,
  most = Number.POSITIVE_INFINITY,
): { number: number; value: unknown }[] {
  const lines: { number: number; value: unknown }[] = [];
  let number = 0;
  for (let start = 0; start < text.length && lines.length < most; ) {
    const end = text.indexOf("\n", start);
    const line = text.slice(start, end === -1 ? text.length : end);
    start += line.length + 1;
    number += 1;
    if (line.trim() !== "") lines.push({ number, value: parseJson(line) });
  }
  return lines;
}
