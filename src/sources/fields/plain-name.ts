// Names of columns and keys, so that `Saved At`, `saved_at` and `savedAt` are one.

/** A file has a few names and many records: what was made plain once is looked up. */
const known = new Map<string, string>();
const maxKnown = 10_000;

/** The name in lower case, letters and digits only. @example plainName("Is private?") // "isprivate" */
export function plainName(name: string): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  const plain = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  if (known.size < maxKnown && name.length <= 100) known.set(name, plain);
  return plain;
}
