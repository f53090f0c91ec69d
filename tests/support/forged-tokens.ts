// Tokens of a person and twenty thousand that are none, and a way to try them fast over a real socket.
import { randomBytes, randomUUID } from "node:crypto";
import { connect } from "node:net";
import { makeToken, type TokenFor } from "../../src/subscribers/people/token.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { readKeys } from "../../src/subscribers/store/store-keys.ts";
import { dayMs } from "./people.ts";
import { newKey } from "./stores.ts";

const until = new Date(Date.parse("2026-11-27T09:00:00Z") + 7 * dayMs).toISOString();

/** Every address that a mail to the person holds, or a page leads to from there. */
export function addressesFor(store: Store, subscriberId: string): string[] {
  const token = (given: TokenFor) => makeToken(store.keys, given);
  return [
    `/leave/${token({ purpose: "leave", subscriberId })}`,
    `/pause/${token({ purpose: "pause", subscriberId })}`,
    `/confirm/${token({ purpose: "confirm", subscriberId, until })}`,
    `/yours/${token({ purpose: "yours", subscriberId, until })}`,
    // Has the id of a move in place of a person's.
    `/move/${token({ purpose: "move", subscriberId, until })}`,
  ];
}

/** Posts to each path, on four connections one behind another, and counts the answers by their status. */
export async function postAll(url: string, given: string[]): Promise<Map<string, number>> {
  const statuses = new Map<string, number>();
  const lanes = [0, 1, 2, 3]
    .map((lane) => given.filter((_, at) => at % 4 === lane))
    .filter((ofLane) => ofLane.length > 0);
  const lane = async (ofLane: string[]) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    let ahead = "";
    let answered = 0;
    const next = () => socket.write(requestTo(ofLane[answered] ?? "", answered === ofLane.length - 1));
    next();
    for await (const chunk of socket) {
      ahead += chunk;
      for (const [, status = ""] of ahead.matchAll(/^HTTP\/1\.1 (\d+)/gm)) {
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        answered++;
      }
      const isWhole = /<\/html>\s*$/.test(ahead);
      // What is left may hold the beginning of a status line.
      ahead = isWhole ? "" : ahead.slice(-20).replace(/^.*HTTP\/1\.1 \d+/s, "");
      if (isWhole && answered < ofLane.length) next();
    }
  };
  await Promise.all(lanes.map(lane));
  return statuses;
}

function requestTo(path: string, isLast: boolean): string {
  return `POST ${path} HTTP/1.1\r\nHost: x\r\nConnection: ${isLast ? "close" : "keep-alive"}\r\nContent-Length: 0\r\n\r\n`;
}

const paths = ["leave", "pause", "confirm", "yours", "move"];

/** A path for each; none is one of ours for the path that it is tried at. */
export function forgedPaths(store: Store, subscriberId: string): string[] {
  return forgeries(store, subscriberId).map((token, at) => `/${paths[at % paths.length]}/${token}`);
}

function forgeries(store: Store, subscriberId: string): string[] {
  const real = addressesFor(store, subscriberId).map((address) => address.split("/")[2] ?? "");
  const signs = "ABCdef019-_";
  const changed = real.flatMap((token) =>
    [...token].flatMap((_, at) => [...signs].map((sign) => token.slice(0, at) + sign + token.slice(at + 1))),
  );
  const cut = real.flatMap((token) => [...token].map((_, at) => token.slice(0, at)).slice(1));
  const grown = real.flatMap((token) => [...signs].flatMap((sign) => [token + sign, sign + token]));
  const otherKeys = readKeys(newKey);
  const ofOthers = Array.from({ length: 500 }, () =>
    makeToken(otherKeys, { purpose: "leave", subscriberId: randomUUID() }),
  );
  const over = Array.from({ length: 500 }, (_, at) =>
    makeToken(store.keys, {
      purpose: "confirm",
      subscriberId,
      until: new Date(1_700_000_000_000 + at * 1_000).toISOString(),
    }),
  );
  const halves = real.flatMap((one) => real.map((other) => one.slice(0, 23) + other.slice(23)));
  const random = Array.from(
    { length: 17_500 },
    (_, at) => "lpcym"[at % 5] + randomBytes(at % 2 ? 32 : 36).toString("base64url"),
  );
  const all = [...changed, ...cut, ...grown, ...ofOthers, ...over, ...halves, ...random];
  return all.filter((token) => !real.includes(token) && token !== "");
}
