// One work after the other, in the order in which they were asked for; one that fails stops none of those behind it.

export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

export function openTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
