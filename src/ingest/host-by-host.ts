// In turns by host: a lane that waits for one site should find work at another.
import { hostOf } from "../domain/host-of.ts";

/** The first of each host, then the second of each, and so on; each turn in the order given. */
export function hostByHost<T extends { url: string }>(links: T[]): T[] {
  return withTurns(links)
    .sort((a, b) => a.turn - b.turn)
    .map(({ link }) => link);
}

/** The first `most` of each host, in the order given. */
export function mostOfEachHost<T extends { url: string }>(links: T[], most: number): T[] {
  return withTurns(links)
    .filter(({ turn }) => turn < most)
    .map(({ link }) => link);
}

/** How many of its host come before it. */
function withTurns<T extends { url: string }>(links: T[]): { link: T; turn: number }[] {
  const seen = new Map<string, number>();
  return links.map((link) => {
    const host = hostOf(link.url);
    const turn = seen.get(host) ?? 0;
    seen.set(host, turn + 1);
    return { link, turn };
  });
}
