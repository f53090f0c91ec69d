// Bounded concurrency, so that no list decides how much happens at once.

/**
 * Calls `work` for each of `list`, at most `limit` at a time; results in the list's order. After a throw no
 * lane takes another one; what is under way ends first, then the first error is thrown on.
 */
export async function mapLimit<T, R>(
  list: readonly T[],
  limit: number,
  work: (one: T, index: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = new Array(list.length);
  const errors: unknown[] = [];
  const entries = list.entries();
  const lane = async () => {
    for (const [index, one] of entries) {
      if (errors.length > 0) return;
      try {
        results[index] = await work(one, index);
      } catch (error) {
        errors.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, list.length) }, lane));
  if (errors.length > 0) throw errors[0];
  return results;
}
