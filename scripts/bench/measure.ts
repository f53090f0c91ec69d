// Times of several contestants on the same input, taken in turns, so that a busy machine is busy for all.

export type Contestant = { name: string; run: () => unknown };
export type Timing = { name: string; medianMs: number; ratio: number };

/** Medians over `rounds` rounds after one to warm up; ratios to the first contestant. */
export async function takeTurns(contestants: Contestant[], rounds: number): Promise<Timing[]> {
  const times = contestants.map((): number[] => []);
  for (let round = -1; round < rounds; round++) {
    for (const [index, { run }] of contestants.entries()) {
      const start = performance.now();
      await run();
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  }
  const medians = times.map(median);
  return contestants.map(({ name }, index) => ({
    name,
    medianMs: medians[index] ?? 0,
    ratio: (medians[index] ?? 0) / (medians[0] || 1),
  }));
}

/** The slope of log(cost) over log(size): 1 is linear, 2 is quadratic. */
export function growthExponent(points: { size: number; cost: number }[]): number {
  const logs = points.map(({ size, cost }) => [Math.log(size), Math.log(cost)] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const covariance = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

export function table(head: string[], rows: (string | number)[][]): string {
  const line = (cells: (string | number)[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

export function median(values: number[]): number {
  return percentile(values, 0.5);
}

/** The value below which that share of the values lies; 0 of none. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? 0;
}

/** 0 of none. */
export function highest(values: number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

/** 0 of none. */
export function mean(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** What the work gives, and the milliseconds it took. */
export function timed<T>(work: () => T): { result: T; ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}
