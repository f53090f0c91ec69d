// Good manners towards every site: one request a host at a time with a pause between, robots.txt asked
// before pages are read in bulk, and a host that said "slow down" left alone for the rest of the run.
import { setTimeout as sleep } from "node:timers/promises";
import robotsModule from "robots-parser";
import { type Clock, millisecondsNow } from "../domain/clock.ts";
import type { Fetched, FetchLimits, Web } from "./fetch-page.ts";

/** Default in brackets: `gapMs` between two requests to a host (2,000 ms, as feed readers keep it), by `clock`. */
export type Manners = { clock: Clock; gapMs?: number | undefined };

/** Robots files are small; one that keeps us waiting longer than this has no say in this run. */
const robotsLimits: FetchLimits = { timeoutMs: 5_000, maxBodyBytes: 500_000 };
const robotName = "FiveForFriday";

/** robots-parser 3.0.1 is CommonJS whose types describe an ES module: what is imported is the function itself. */
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

type Host = {
  last: Promise<unknown>;
  askedAt: number;
  restsUntil: number;
  robots: Promise<Rules> | undefined;
};
type Rules = { mayRead(url: string): boolean; isDown: boolean };

/** The web for a run: `readPage` is for pages read in bulk, the rest as ever. */
export type PoliteWeb = Web & { readPage(url: string): Promise<Fetched> };

/** The same web, with manners. Feeds are asked for without robots.txt: the editor subscribed to them. */
export function politeWeb(web: Web, { clock, gapMs = 2_000 }: Manners): PoliteWeb {
  const hosts = new Map<string, Host>();

  const inTurn = async (url: string, limits?: FetchLimits): Promise<Fetched> => {
    const host = hostOf(hosts, url);
    const turn = host.last.then(async () => {
      const now = millisecondsNow(clock);
      if (now < host.restsUntil) return resting(url, host.restsUntil - now);
      await sleep(pauseMs(host.askedAt, now, gapMs));
      host.askedAt = millisecondsNow(clock);
      const fetched = await web.fetchPage(url, limits);
      return noteLimits(fetched, host, millisecondsNow(clock));
    });
    host.last = turn.catch(() => {});
    return turn;
  };

  return {
    fetchPage: inTurn,
    readPage: async (url) => {
      const host = hostOf(hosts, url);
      host.robots ??= rulesOf(url, inTurn);
      const rules = await host.robots;
      if (rules.isDown) return { ok: false, why: "server-error", url };
      return rules.mayRead(url) ? inTurn(url, { pdf: true }) : { ok: false, why: "robots", url };
    },
    whereItLeads: web.whereItLeads,
    close: web.close,
  };
}

/** What is left of the gap; a clock that was turned back meanwhile never makes it longer. */
function pauseMs(askedAt: number, now: number, gapMs: number): number {
  return Math.min(gapMs, Math.max(0, askedAt + gapMs - now));
}

function hostOf(hosts: Map<string, Host>, url: string): Host {
  const name = URL.parse(url)?.host ?? url;
  const known = hosts.get(name);
  if (known) return known;
  const host: Host = { last: Promise.resolve(), askedAt: 0, restsUntil: 0, robots: undefined };
  hosts.set(name, host);
  return host;
}

/** RFC 9309 §2.3.1: no file (4xx) allows everything, a server in trouble (5xx) nothing for now. */
async function rulesOf(url: string, fetchPage: Web["fetchPage"]): Promise<Rules> {
  const address = URL.parse("/robots.txt", url)?.href;
  if (address === undefined) return { mayRead: () => true, isDown: false };
  const fetched = await fetchPage(address, robotsLimits);
  if (!fetched.ok) return { mayRead: () => true, isDown: fetched.why === "server-error" };
  const robots = robotsParser(address, new TextDecoder().decode(fetched.body));
  return { mayRead: (page) => robots.isAllowed(page, robotName) !== false, isDown: false };
}

/** A 403 right after a 429 says the same once more: some sites change the code and not their mind. */
function noteLimits(fetched: Fetched, host: Host, now: number): Fetched {
  if (fetched.ok) return fetched;
  const isRepeated = fetched.status === 403 && host.restsUntil > 0;
  if (fetched.why !== "rate-limited" && !isRepeated) return fetched;
  host.restsUntil = now + (fetched.retryAfterMs ?? 60_000);
  return { ...fetched, why: "rate-limited" };
}

function resting(url: string, retryAfterMs: number): Fetched {
  return { ok: false, why: "rate-limited", url, retryAfterMs };
}
