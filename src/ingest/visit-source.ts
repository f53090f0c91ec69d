// One visit to one source of the publication: a feed through the polite web, a service through its own door.
import type { Capture } from "../domain/capture.ts";
import type { Clock } from "../domain/clock.ts";
import type { SourceSettings } from "../domain/publication.ts";
import type { Take } from "../sources/feed/feed-captures.ts";
import type { OwnInbox, Problem, ServiceKind } from "../sources/services/service.ts";
import { services } from "../sources/services.ts";
import type { SourceReaders } from "../sources/source-readers.ts";
import { maxFeedBytes } from "../sources/too-much.ts";
import type { ServiceDoor } from "../web/ask-service.ts";
import type { Fetched, Validators, Web } from "../web/fetch-page.ts";
import { explainFeedFailure, explainProblem } from "./explain-problem.ts";
import type { SeenBefore } from "./seen-before.ts";
import { nameOf } from "./source-name.ts";
import { currentAddress, freshForMs, type SourceState, type Visit } from "./source-state.ts";

export type Visited = {
  captures: Capture[];
  skipped: { where: string; why: string }[];
  visit: Visit;
  whenKept?: WhenKept | undefined;
};

/** To be called once the bookmarks are written, with whether a link is among them; gives the visit that failed by it. */
export type WhenKept = (isKept: (url: string) => boolean) => Promise<Visit | undefined>;

export type SourceTools = {
  web: Web;
  /** Where strangers' bytes are read. */
  sourceReaders: SourceReaders;
  /** A door to the service, closed by whoever opened it; `inside` ones may stand in the editor's own network. */
  doorFor: (source: SourceSettings) => Pick<ServiceDoor, "ask">;
  /** Tokens and passwords, by the names of their variables. */
  secrets: Record<string, string | undefined>;
  clock: Clock;
  wasSeen: SeenBefore;
  /** The inbox in the store of this machine; absent where there can be none. */
  ownInbox?: OwnInbox | undefined;
};

/** Services are asked for a little more than what is new: posts may be edited, clocks may differ. */
const overlapMs = 2 * 86_400_000;
const feedLimits = { maxBodyBytes: maxFeedBytes, timeoutMs: 20_000 };

/** Lists of a source of which the same is remembered, to be read in one visit. */
export type ToVisit = { source: SourceSettings; lists: string[]; state: SourceState | undefined };

/** What the lists gave, and how the visit went. Never throws for anything the other side does. */
export function visitSource(to: ToVisit, tools: SourceTools): Promise<Visited> {
  const { kind } = to.source;
  return kind === "feed" ? visitFeed(to, tools) : visitService(kind, to, tools);
}

async function visitFeed(
  { source, lists, state }: ToVisit,
  { web, sourceReaders }: SourceTools,
): Promise<Visited> {
  const { inside } = source;
  const validators = { etag: state?.etag, lastModified: state?.lastModified };
  const address = currentAddress(source.address, state);
  const fetched = await web.fetchPage(address, { ...feedLimits, validators, inside });
  if (!fetched.ok) {
    if (fetched.why === "unchanged") return nothing(visitOf(fetched, validators));
    return nothing({
      ok: false,
      problem: explainFeedFailure(fetched, { inside }),
      why: fetched.why,
      retryAfterMs: fetched.retryAfterMs,
      gone: fetched.status === 410,
    });
  }
  const { url, contentType, body: bytes } = fetched;
  const request = { bytes, url, contentType, source: nameOf(source), take: takeOf(lists) };
  const feed = await sourceReaders.readFeed(request);
  if (!feed.ok) return nothing({ ok: false, problem: feed.why });
  return {
    captures: feed.captures,
    skipped: [],
    visit: visitOf(fetched),
  };
}

/** What an answer says of itself; an unchanged one need not repeat it (RFC 9111 §3.2). */
function visitOf(
  { headers = {}, movedTo }: Pick<Fetched, "headers" | "movedTo">,
  { etag, lastModified }: Validators = {},
): Visit {
  return {
    ok: true,
    validators: { etag: headers["etag"] ?? etag, lastModified: headers["last-modified"] ?? lastModified },
    movedTo,
    freshForMs: freshForMs(headers),
  };
}

function takeOf([take]: string[]): Take | undefined {
  return take === "links" || take === "notes" || take === "posts" ? take : undefined;
}

async function visitService(
  kind: ServiceKind,
  { source, lists, state }: ToVisit,
  tools: SourceTools,
): Promise<Visited> {
  const name = nameOf(source);
  const service = services[kind];
  const variable = source.secret ?? service.secret.variable;
  const secret = tools.secrets[variable];
  const { captures, skipped, problem, whenKept } = await service.read(tools.doorFor(source).ask, {
    address: source.address,
    take: lists.filter((list) => list !== ""),
    secret,
    since: sinceOf(state, tools.clock.now()),
    source: name,
    clock: tools.clock,
    ownInbox: tools.ownInbox,
    // After a visit that broke off, what was seen before says nothing about what lies behind it.
    ...(state?.problem === undefined ? { wasSeen: (seenAt) => tools.wasSeen(name, seenAt) } : {}),
  });
  const failed = (because: Problem): Visit => ({
    ok: false,
    problem: explainProblem(because, service, { variable, hasSecret: secret !== undefined, ...source }),
    why: captures.length === 0 ? because.why : undefined,
    retryAfterMs: because.retryAfterMs,
  });
  return {
    ...{ captures, skipped, visit: problem ? failed(problem) : { ok: true } },
    whenKept:
      whenKept &&
      (async (isKept) => {
        const because = await whenKept(isKept);
        return because && failed(because);
      }),
  };
}

/** Nothing before this is wanted; all is where the list was never read, or by a clock that went wrong. */
function sinceOf(state: SourceState | undefined, now: string): string | undefined {
  const readAt = Date.parse(state?.lastReadAt ?? "");
  return readAt <= Date.parse(now) ? new Date(readAt - overlapMs).toISOString() : undefined;
}

function nothing(visit: Visit): Visited {
  return { captures: [], skipped: [], visit };
}
