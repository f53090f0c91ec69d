// Lengths of time in the words of a report.

/** @example span(5_400_000) // "90 minutes" */
export function span(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  if (minutes < 120) return minutes === 1 ? "a minute" : `${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}

/** From one instant to another. */
export function spanBetween(from: string, to: string): string {
  return span(Date.parse(to) - Date.parse(from));
}
