// The pictures that an image's `srcset` offers: HTML §4.8.4.2.1, "srcset attributes", read by the standard's own steps.

/** An address as the page writes it, and how large its picture is: a width in pixels, or a density, 1 where neither is said. */
export type Choice = { address: string; size: number };

/** An address: what has no white space in it, and no comma at its beginning. */
const nextAddress = /[\s,]*([^\s,]\S*)/y;
/** What stands behind it, up to the next comma that is in no brackets. */
const nextSizes = /((?:\([^)]*\)?|[^,(])*)(?:,|$)/y;
/** What a browser knows: "1200w", "2x". */
const known = /(?:^|\s)(\d+w|\d*\.?\d+x)(?:\s|$)/;

/** In the page's order; a comma in an address parts nothing, unless the address ends with it. */
export function choicesIn(srcset: string): Choice[] {
  const choices: Choice[] = [];
  let at = 0;
  const next = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(srcset);
    at = found ? pattern.lastIndex : at;
    return found?.[1];
  };
  for (let address = next(nextAddress); address !== undefined; address = next(nextAddress)) {
    const isEnded = address.endsWith(",");
    const sizes = isEnded ? "" : (next(nextSizes) ?? "");
    const size = Number.parseFloat(known.exec(sizes)?.[1] ?? "1");
    choices.push({ address: withoutCommas(address), size });
  }
  return choices;
}

/** Without those at its end; a pattern would begin anew at each of a million. */
function withoutCommas(address: string): string {
  let end = address.length;
  while (address[end - 1] === ",") end -= 1;
  return address.slice(0, end);
}
