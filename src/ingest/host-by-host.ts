// In turns by host: a lane that waits for one site should find work at another.
import { hostOf } from "../domain/host-of.ts";

/** The first of each host, then the second of each, and so on; each turn in the order given. */
export function hostByHost<T extends { url: string }>(links: T[], mostAHost = Number.POSITIVE_INFINITY): T[] {
  const seen = new Map<string, number>();
  const turns = links.map((link) => {
    const host = hostOf(link.url);
    const turn = seen.get(host) ?? 0;
    seen.set(host, turn + 1);
    return { link, turn };
  });
  return turns
    .filter(({ turn }) => turn < mostAHost)
    .sort((a, b) => a.turn - b.turn)
    .map(({ link }) => link);
}
