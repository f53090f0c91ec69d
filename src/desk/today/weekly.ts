// How something went, week by week over the last year, and its drawn line. Pure.
import { type Html, html } from "../../editions/html.ts";

export const weekMs = 7 * 86_400_000;
export const weeksShown = 52;

/** How many of the instants fall into each of the last weeks, the oldest week first; the last one ends at `nowMs`. */
export function countsByWeek(instants: Iterable<number>, nowMs: number): number[] {
  const counts = new Array<number>(weeksShown).fill(0);
  for (const at of instants) {
    const weeksAgo = Math.floor((nowMs - at) / weekMs);
    const place = weeksShown - 1 - weeksAgo;
    const before = counts[place];
    if (before !== undefined) counts[place] = before + 1;
  }
  return counts;
}

const [width, height] = [104, 24];

/** A line without scale: its highest point touches the top, and nothing is the bottom. `says` is for who cannot see it. */
export function lineHtml(values: number[], says: string): Html {
  const most = mostOf(values) || 1;
  const x = (at: number) => round((at / Math.max(1, values.length - 1)) * width);
  const y = (value: number) => round(height - (value / most) * height);
  const points = values.map((value, at) => `${x(at)},${y(value)}`).join(" ");
  return html`<svg class="year" viewBox="0 -1 ${width} ${height + 2}" preserveAspectRatio="none" role="img" aria-label="${says}"><polyline points="${points}"/></svg>`;
}

/** 0 of none. */
export function mostOf(values: number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
