// What an answer says about a link that was published: whether it is there, and how sure that is. Pure.

import { urlKey } from "../domain/canonical-url.ts";
import type { FetchFailure } from "../domain/fetch-failure.ts";
import type { LinkRecord, LinkState } from "../domain/link-record.ts";
import type { Fetched } from "../web/fetch-page.ts";

type Look = { key: string; url: string; fetched: Fetched; day: string };

/** The record after a look on a `day`, given the one before it. */
export function recordAfter(before: LinkRecord | undefined, look: Look): LinkRecord {
  const { key, day } = look;
  const found = stateOf(look);
  // A page that was gone is not back because its server is silent today.
  const isStillGone = before?.state === "dead" && found.state === "unknown";
  const since = before && (before.state === found.state || isStillGone) ? before.since : day;
  const isOver = isStillGone || (found.state === "unknown" && isGivenUp(found.why, since, day));
  const { why, movedTo } = found;
  return {
    ...{ key, state: isOver ? "dead" : found.state, since, checked: day.slice(0, 7) },
    ...(why === undefined ? {} : { why }),
    ...(movedTo === undefined ? {} : { movedTo }),
    ...(before?.copy === undefined ? {} : { copy: before.copy }),
  };
}

type Found = { state: LinkState; why?: FetchFailure; movedTo?: string };

function stateOf({ key, url, fetched }: Look): Found {
  if (!fetched.ok) return { state: stateOfFailure(fetched.why), why: fetched.why };
  if (hasLostItsPage(url, fetched.url)) return { state: "dead", why: "not-found", movedTo: fetched.url };
  const { movedTo } = fetched;
  if (movedTo === undefined || urlKey(movedTo) === key) return { state: "alive" };
  return { state: "moved", movedTo };
}

/**
 * A page that leads to the front of a site, whatever the code says, is not there any more: as the Internet Archive's
 * own bot has it (InternetArchiveBot, "CheckIfDead": a redirect to a site's root is a soft 404).
 */
function hasLostItsPage(asked: string, reached: string): boolean {
  const [from, to] = [URL.parse(asked), URL.parse(reached)];
  if (!from || !to) return false;
  return isDeep(from) && !isDeep(to);
}

/** Below the front page: it has a path or asks for something. */
function isDeep({ pathname, search, hash }: URL): boolean {
  return pathname.replace(/^\/(index\.\w+)?$/, "") !== "" || search !== "" || /^#[/!]/.test(hash);
}

function stateOfFailure(why: FetchFailure): LinkState {
  switch (why) {
    case "not-found":
      return "dead";
    case "blocked":
    case "robots":
    case "rate-limited":
      return "blocked";
    // There, but more, or something else, than is read for looking.
    case "too-large":
    case "not-text":
    case "unchanged":
      return "alive";
    case "no-such-host":
    case "unreachable":
    case "timeout":
    case "server-error":
    case "bad-answer":
    case "bad-certificate":
    case "bad-redirect":
    case "moved":
    case "too-many-redirects":
    case "refused-address":
    case "refused-port":
    case "not-a-web-address":
      return "unknown";
    default:
      return why satisfies never;
  }
}

/** In days: a name that is not there for a month, and a server that has been silent for a season, are not coming back. */
const patience: Partial<Record<FetchFailure, number>> = {
  "no-such-host": 28,
  unreachable: 90,
  timeout: 90,
  "server-error": 90,
};

function isGivenUp(why: FetchFailure | undefined, since: string, day: string): boolean {
  const days = why && patience[why];
  return days !== undefined && Date.parse(day) - Date.parse(since) >= days * 86_400_000;
}
