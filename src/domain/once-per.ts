// Things that cost much to make and nothing to keep, made once: an Intl format above all, which takes a
// thousand times longer to make than to use.

/** `make`, which runs once for each key. The keys must be few: languages, zones. */
export function oncePer<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}
