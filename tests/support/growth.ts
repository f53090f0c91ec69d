// How the cost of work grows with its size. No time is asserted anywhere: only this.

/** Large enough that a straight line and a square lie far apart, however busy the machine is. */
const larger = 8;
/** Less than this is no square; what is made on the way lets a straight line look steeper than 1. */
export const straight = 1.75;
/** Of each, the least counts. */
const rounds = 3;
/** A system may count a thread's time in steps of some milliseconds: this holds many of them. */
const enoughMicroseconds = 20_000;

/** The exponent of the cost over the size, from `size` on: 1 where twice as much costs twice as much, 2 for a square. */
export function exponentOf(work: (size: number) => unknown, size: number): number {
  const costs = Array.from(
    { length: rounds },
    () => [costOf(work, size), costOf(work, larger * size)] as const,
  );
  const least = (at: 0 | 1) => Math.min(...costs.map((both) => both[at]));
  return Math.log(least(1) / least(0)) / Math.log(larger);
}

/** What this thread computes in one go, in microseconds: others that compute meanwhile do not count. */
function costOf(work: (size: number) => unknown, size: number): number {
  const start = process.threadCpuUsage();
  for (let times = 1; ; times++) {
    work(size);
    const { user, system } = process.threadCpuUsage(start);
    if (user + system > enoughMicroseconds) return (user + system) / times;
  }
}
