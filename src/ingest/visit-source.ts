// One visit to one source of the publication: a feed through the polite web, a service through its own door.
import type { Capture } from "../domain/capture.ts";
import type { Clock } from "../domain/clock.ts";
import { explainFailure } from "../domain/fetch-failure.ts";
import { hostOf } from "../domain/public-url.ts";
import type { SourceSettings } from "../domain/publication.ts";
import { capturesOfFeed, type Take } from "../sources/feed/feed-captures.ts";
import { maxFeedBytes, readFeed } from "../sources/feed.ts";
import type { ServiceKind } from "../sources/services/service.ts";
import { services } from "../sources/services.ts";
import type { ServiceDoor } from "../web/ask-service.ts";
import type { Web } from "../web/fetch-page.ts";
import { explainProblem } from "./explain-problem.ts";
import type { SeenBefore } from "./seen-before.ts";
import { currentAddress, freshForMs, type SourceState, type Visit } from "./source-state.ts";

export type Visited = { captures: Capture[]; skipped: { where: string; why: string }[]; visit: Visit };

export type SourceTools = {
  web: Web;
  /** A door to the service, closed by whoever opened it; `inside` ones may stand in the editor's own network. */
  doorFor: (source: SourceSettings) => ServiceDoor;
  /** Tokens and passwords, by the names of their variables. */
  secrets: Record<string, string | undefined>;
  clock: Clock;
  wasSeen: SeenBefore;
};

/** Services are asked for a little more than what is new: posts may be edited, clocks may differ. */
const overlapMs = 2 * 86_400_000;
const feedLimits = { maxBodyBytes: maxFeedBytes, timeoutMs: 20_000 };

/** What the source gave, and how the visit went. Never throws for anything the other side does. */
export function visitSource(
  source: SourceSettings,
  state: SourceState | undefined,
  tools: SourceTools,
): Promise<Visited> {
  return source.kind === "feed"
    ? visitFeed(source, state, tools)
    : visitService(source.kind, source, state, tools);
}

/** The source's name in reports and on bookmarks. */
export function nameOf(source: SourceSettings): string {
  return source.name ?? (source.kind === "feed" ? hostOf(source.address) : source.kind);
}

async function visitFeed(
  source: SourceSettings,
  state: SourceState | undefined,
  { web }: SourceTools,
): Promise<Visited> {
  const address = currentAddress(source.address, state);
  const validators = { etag: state?.etag, lastModified: state?.lastModified };
  const fetched = await web.fetchPage(address, { ...feedLimits, validators });
  if (!fetched.ok) {
    if (fetched.why === "unchanged") return nothing({ ok: true, validators });
    const gone = fetched.status === 410;
    const problem = gone
      ? "The feed is gone for good (410) and is not asked again. Remove it from content/publication.yaml."
      : explainFailure(fetched.why, { what: "feed", again: "on the next run", ...fetched });
    return nothing({ ok: false, problem, retryAfterMs: fetched.retryAfterMs, gone });
  }
  const feed = await readFeed(fetched.body, { url: fetched.url, contentType: fetched.contentType });
  if (!feed.ok) return nothing({ ok: false, problem: feed.why });
  const { headers } = fetched;
  return {
    captures: capturesOfFeed(feed, nameOf(source), takeOf(source)),
    skipped: [],
    visit: {
      ok: true,
      validators: { etag: headers["etag"], lastModified: headers["last-modified"] },
      movedTo: fetched.movedTo,
      freshForMs: freshForMs(headers),
    },
  };
}

function takeOf(source: SourceSettings): Take | undefined {
  const [take] = source.take;
  return take === "links" || take === "notes" || take === "posts" ? take : undefined;
}

async function visitService(
  kind: ServiceKind,
  source: SourceSettings,
  state: SourceState | undefined,
  tools: SourceTools,
): Promise<Visited> {
  const name = nameOf(source);
  const service = services[kind];
  const variable = source.secret ?? service.secret.variable;
  const secret = tools.secrets[variable];
  const { captures, skipped, problem } = await service.read(tools.doorFor(source).ask, {
    address: source.address,
    take: source.take,
    secret,
    since:
      state?.lastReadAt === undefined
        ? undefined
        : new Date(Date.parse(state.lastReadAt) - overlapMs).toISOString(),
    source: name,
    clock: tools.clock,
    // After a visit that broke off, what was seen before says nothing about what lies behind it.
    ...(state?.problem === undefined ? { wasSeen: (seenAt) => tools.wasSeen(name, seenAt) } : {}),
  });
  if (!problem) return { captures, skipped, visit: { ok: true } };
  const words = explainProblem(problem, service, { variable, hasSecret: secret !== undefined });
  return { captures, skipped, visit: { ok: false, problem: words, retryAfterMs: problem.retryAfterMs } };
}

function nothing(visit: Visit): Visited {
  return { captures: [], skipped: [], visit };
}
