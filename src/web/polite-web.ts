// Good manners towards every site: one request a host at a time with a pause between, robots.txt asked
// before pages are read in bulk, and a host left alone for the rest of the run that said "slow down" or kept us waiting.
import { setTimeout as sleep } from "node:timers/promises";
import { type Clock, millisecondsNow } from "../domain/clock.ts";
import type { Fetched, FetchLimits, Web } from "./fetch-page.ts";
import { maxRobotsBytes, type RobotsRules, readRobots } from "./robots.ts";

/** Default in brackets: `gapMs` between two requests to a host (2,000 ms, as feed readers keep it), by `clock`. */
export type Manners = { clock: Clock; gapMs?: number | undefined };

/** Robots files are small; one that keeps us waiting longer than this has no say in this run. */
const robotsLimits: FetchLimits = { timeoutMs: 5_000, maxBodyBytes: maxRobotsBytes, mayBeCut: true };
const robotName = "FiveForFriday";
/** A host that kept us waiting so often in a run is left alone for the rest of it: others wait behind it. */
const maxTimeouts = 3;

type Host = {
  last: Promise<unknown>;
  askedAt: number;
  restsUntil: number;
  timeouts: number;
  robots: Promise<Rules> | undefined;
};
type Rules = RobotsRules & { isDown: boolean };

/** The web for a run: `readPage` is for pages read in bulk, the rest as ever. */
export type PoliteWeb = Web & {
  readPage(url: string, limits?: FetchLimits): Promise<Fetched>;
  /** What else is asked of a host, in its turn; `undefined` where the host is left alone for now. */
  inTurn<T>(url: string, ask: () => Promise<T>): Promise<T | undefined>;
};

/** The same web, with manners. Feeds are asked for without robots.txt: the editor subscribed to them. */
export function politeWeb(web: Web, { clock, gapMs = 2_000 }: Manners): PoliteWeb {
  const hosts = new Map<string, Host>();

  const inTurn = async <T>(
    url: string,
    ask: (host: Host) => Promise<T>,
  ): Promise<{ answer: T } | { refusal: Fetched }> => {
    const host = hostOf(hosts, url);
    const turn = host.last.then(async () => {
      const now = millisecondsNow(clock);
      const refusal = leftAlone(url, host, now);
      if (refusal) return { refusal };
      await sleep(pauseMs(host.askedAt, now, gapMs));
      host.askedAt = millisecondsNow(clock);
      return { answer: await ask(host) };
    });
    host.last = turn.catch(() => {});
    return turn;
  };
  const fetchPage = async (url: string, limits?: FetchLimits): Promise<Fetched> => {
    const found = await inTurn(url, async (host) =>
      noteLimits(await web.fetchPage(url, limits), host, millisecondsNow(clock)),
    );
    return "answer" in found ? found.answer : found.refusal;
  };

  return {
    fetchPage,
    readPage: async (url, limits = { pdf: true }) => {
      const host = hostOf(hosts, url);
      host.robots ??= rulesOf(url, fetchPage);
      const rules = await host.robots;
      if (rules.isDown) return { ok: false, why: "server-error", url };
      return rules.mayRead(url) ? fetchPage(url, limits) : { ok: false, why: "robots", url };
    },
    inTurn: async (url, ask) => {
      const found = await inTurn(url, ask);
      return "answer" in found ? found.answer : undefined;
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
  const host: Host = { last: Promise.resolve(), askedAt: 0, restsUntil: 0, timeouts: 0, robots: undefined };
  hosts.set(name, host);
  return host;
}

/** RFC 9309 §2.3.1: no file (4xx) allows everything, a server in trouble (5xx) nothing for now. */
async function rulesOf(url: string, fetchPage: Web["fetchPage"]): Promise<Rules> {
  const address = URL.parse("/robots.txt", url)?.href;
  if (address === undefined) return { mayRead: () => true, isDown: false };
  const fetched = await fetchPage(address, robotsLimits);
  if (!fetched.ok) return { mayRead: () => true, isDown: fetched.why === "server-error" };
  return { ...readRobots(fetched.body, robotName), isDown: false };
}

/** A 403 right after a 429 says the same once more: some sites change the code and not their mind. */
function noteLimits(fetched: Fetched, host: Host, now: number): Fetched {
  if (fetched.ok) return fetched;
  if (fetched.why === "timeout") host.timeouts += 1;
  const isRepeated = fetched.status === 403 && host.restsUntil > 0;
  if (fetched.why !== "rate-limited" && !isRepeated) return fetched;
  host.restsUntil = now + (fetched.retryAfterMs ?? 60_000);
  return { ...fetched, why: "rate-limited" };
}

/** What is said for a host that is not asked now. */
function leftAlone(url: string, host: Host, now: number): Fetched | undefined {
  if (now < host.restsUntil)
    return { ok: false, why: "rate-limited", url, retryAfterMs: host.restsUntil - now };
  return host.timeouts >= maxTimeouts ? { ok: false, why: "timeout", url } : undefined;
}
