// What an answer says about a link that was published: whether it is there, and how sure that is. Pure.

import { canonicalUrl, urlKey } from "../domain/canonical-url.ts";
import type { FetchFailure } from "../domain/fetch-failure.ts";
import { hostOf } from "../domain/host-of.ts";
import type { LinkRecord, LinkState } from "../domain/link-record.ts";
import { isPublicUrl } from "../domain/public-url.ts";
import type { Fetched } from "../web/fetch-page.ts";

type Look = { key: string; url: string; fetched: Fetched; day: string };

/** The record after a look on a `day`, given the one before it. */
export function recordAfter(before: LinkRecord | undefined, look: Look): LinkRecord {
  const { key, day } = look;
  const found = stateOf(look);
  // A page that was gone is not back because its server is silent today, or asks programs away.
  const isStillGone = before?.state === "dead" && (found.state === "unknown" || found.state === "blocked");
  const since = before && (isStillGone || isAsBefore(before, found)) ? before.since : day;
  const isOver = isStillGone || (found.state === "unknown" && isGivenUp(found.why, since, day));
  const { why, movedTo } = found;
  return {
    ...{ key, state: isOver ? "dead" : found.state, since, checked: day.slice(0, 7) },
    ...(why === undefined ? {} : { why }),
    ...(movedTo === undefined ? {} : { movedTo }),
    ...(before?.copy === undefined ? {} : { copy: before.copy }),
    ...(before?.copyAsked === undefined ? {} : { copyAsked: before.copyAsked }),
  };
}

/** A silence of another kind, with a patience of its own, is another silence. */
function isAsBefore(before: LinkRecord, { state, why }: Found): boolean {
  return before.state === state && (state !== "unknown" || patienceFor(before.why) === patienceFor(why));
}

type Found = { state: LinkState; why?: FetchFailure; movedTo?: string };

function stateOf({ key, url, fetched }: Look): Found {
  if (!fetched.ok) {
    const state = stateOfFailure(fetched.why);
    return state === "alive" ? { state } : { state, why: fetched.why };
  }
  if (hasLostItsPage(url, fetched.url)) return { state: "dead", why: "not-found" };
  const { movedTo } = fetched;
  if (movedTo === undefined || urlKey(movedTo) === key) return { state: "alive" };
  // An address that no reader could be led to is not kept.
  return isPublicUrl(movedTo) ? { state: "moved", movedTo } : { state: "moved" };
}

/**
 * A story that leads to the front of its own site, whatever the code says, is not there any more: a soft 404, as the
 * checkers of Wikipedia's links have it too. On another host it is a move: a tool gets a site of its own, a short
 * address leads on.
 */
function hasLostItsPage(asked: string, reached: string): boolean {
  const [from, to] = [URL.parse(canonicalUrl(asked)), URL.parse(canonicalUrl(reached))];
  if (!from || !to || hostOf(from.href) !== hostOf(to.href)) return false;
  return isStory(from) && isFront(to);
}

/** Two folders deep, or with a name that only one page has: words with hyphens, a number, a file. */
function isStory({ pathname, search }: URL): boolean {
  const parts = pathname.split("/").filter((part) => part !== "" && !isFrontName.test(part));
  if (parts.length === 0) return /[?&](p|page_id|id|nid|article|story|post)=\d+(&|$)/i.test(search);
  return parts.length > 1 || /\w-\w+-\w|\d{3,}|\.\w{2,5}$/.test(parts[0] ?? "");
}

/** The root, in a language too. */
function isFront({ pathname, search, hash }: URL): boolean {
  const parts = pathname.split("/").filter((part) => part !== "");
  return parts.every((part) => isFrontName.test(part)) && search === "" && !/^#[/!]/.test(hash);
}

/** A language, or what front pages are called. */
const isFrontName = /^(?:[a-z]{2}(?:[-_][a-z]{2,4})?|(?:index|home|default|start|welcome)(?:\.\w{2,5})?)$/i;

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

/** A word that another version wrote has none. */
function patienceFor(why: string | undefined): number | undefined {
  return Object.entries(patience).find(([name]) => name === why)?.[1];
}

function isGivenUp(why: FetchFailure | undefined, since: string, day: string): boolean {
  const days = patienceFor(why);
  return days !== undefined && Date.parse(day) - Date.parse(since) >= days * 86_400_000;
}
