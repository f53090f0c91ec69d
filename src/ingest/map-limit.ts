// Bounded concurrency, so that no list decides how much happens at once.

/** Calls `work` for each of `list`, at most `limit` at a time; results in the list's order. The first throw ends it. */
export async function mapLimit<T, R>(
  list: readonly T[],
  limit: number,
  work: (one: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = new Array(list.length);
  const entries = list.entries();
  const lane = async () => {
    for (const [index, one] of entries) results[index] = await work(one, index);
  };
  await Promise.all(Array.from({ length: Math.min(limit, list.length) }, lane));
  return results;
}
