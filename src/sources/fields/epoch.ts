// Numbers that stand for a time, in whatever unit the exporter chose.

/** Seconds, milliseconds or microseconds since 1970, told apart by size, to an instant; `undefined` for zero and nonsense. */
export function instantOfEpoch(text: string | undefined): string | undefined {
  const number = Number(text?.trim());
  if (!Number.isFinite(number) || number <= 0) return undefined;
  const milliseconds = number < 1e11 ? number * 1000 : number < 1e14 ? number : number / 1000;
  const date = new Date(Math.round(milliseconds));
  const year = date.getUTCFullYear();
  return year >= 1990 && year <= 2200 ? date.toISOString() : undefined;
}
