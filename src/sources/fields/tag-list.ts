// Tags written into one text, in the ways that exporters have found.

/** `gov, open data` at commas, or at spaces where there is no comma. */
export function commaOrSpaceTags(tags: string): string[] {
  return splitTags(tags, tags.includes(",") ? "," : /\s+/);
}

export function splitTags(tags: string, separator: string | RegExp): string[] {
  return tags
    .split(separator)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");
}

/** `["a", "b"]` or `['a', 'b']`: a list as JSON or Python writes it, or bare words between commas. Never evaluated. */
export function quotedTags(tags: string): string[] {
  const inside = /^\s*\[([\s\S]*)\]\s*$/.exec(tags)?.[1];
  if (inside === undefined) return splitTags(tags, ",");
  const items = inside.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([^\s,'"][^,'"]*)/g);
  return [...items]
    .map(([, double, single, bare]) => withoutEscapes(double ?? single ?? bare ?? "").trim())
    .filter((tag) => tag !== "");
}

function withoutEscapes(text: string): string {
  return text.replace(/\\(?:u([0-9a-f]{4})|(.))/gi, (_all, code: string | undefined, sign: string) =>
    code === undefined ? sign : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** `true` for a bookmark with the tag `private`, the sign in services that know no private bookmarks of their own. */
export function privateByTag(tags: string[]): true | undefined {
  return tags.some((tag) => tag.toLowerCase() === "private") || undefined;
}
