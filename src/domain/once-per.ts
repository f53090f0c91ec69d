// Things that cost much to make and nothing to keep, made once: an Intl format above all, which takes a
// thousand times longer to make than to use.

/** `make`, which runs once for each key. All keys stay in memory: languages, zones, tags. */
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

/** `make`, which runs once for each of the last `most` keys that were new. Who asks must not change what is made. */
export function oncePerRecent<T>(make: (key: string) => T, most: number): (key: string) => T {
  const made = new Map<string, { it: T }>();
  return (key) => {
    const known = made.get(key);
    if (known) return known.it;
    const fresh = make(key);
    made.set(key, { it: fresh });
    const [oldest] = made.keys();
    if (made.size > most && oldest !== undefined) made.delete(oldest);
    return fresh;
  };
}

/** `open`, whose answer all share that ask; where it fails, who asks next has it tried anew. */
export function onceItWorks<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined;
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
}

/** `make`, which runs once for each thing, as long as somebody has it: a row that stands on several pages. */
export function oncePerOne<K extends object, T>(make: (one: K) => T): (one: K) => T {
  const made = new WeakMap<K, { it: T }>();
  return (one) => {
    const known = made.get(one) ?? { it: make(one) };
    made.set(one, known);
    return known.it;
  };
}
