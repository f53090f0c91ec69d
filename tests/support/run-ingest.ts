// One ingest in a folder, over a loopback web, with everything else as in earnest.
import type { Clock } from "../../src/domain/clock.ts";
import { Publication } from "../../src/domain/publication.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { type IngestReport, ingest } from "../../src/ingest/ingest.ts";
import type { OwnInbox } from "../../src/sources/services/service.ts";
import type { FetchLimits } from "../../src/web/fetch-page.ts";
import { politeWeb } from "../../src/web/polite-web.ts";
import { aClock } from "./clock.ts";
import type { LoopbackWeb } from "./loopback-web.ts";
import { sharedReaders, sharedSourceReaders } from "./readers.ts";
import { aWorld } from "./world.ts";

export type IngestTestInput = {
  sources?: Record<string, unknown>[];
  files?: Record<string, string | Uint8Array>;
  hurry?: boolean;
  arePublic?: boolean;
  foldersAsTags?: boolean;
  now?: string;
  clock?: Clock;
  limits?: FetchLimits;
  secrets?: Record<string, string>;
  ownInbox?: OwnInbox;
  /** The environment's (none). */
  variables?: Record<string, string>;
};

export async function runIngest(
  input: IngestTestInput,
  web: LoopbackWeb,
  folder: PublicationFolder,
): Promise<IngestReport> {
  const clock = input.clock ?? aClock(input.now);
  const world = aWorld({ folder, clock, network: web.network, variables: input.variables ?? {} });
  const open = await world.web();
  const limited = {
    ...open,
    fetchPage: (url: string, limits?: FetchLimits) => open.fetchPage(url, { ...limits, ...input.limits }),
  };
  const files = Object.entries(input.files ?? {}).map(([name, body]) => ({
    name,
    body: typeof body === "string" ? Buffer.from(body) : body,
  }));
  const { sources } = Publication.parse({ sources: input.sources ?? [] });
  return ingest(
    {
      ...{ sources, files, hurry: input.hurry ?? false },
      ...{ arePublic: input.arePublic ?? false, foldersAsTags: input.foldersAsTags ?? false },
    },
    {
      folder,
      shelf: world.shelf(),
      zone: "Europe/London",
      clock,
      web: politeWeb(limited, { clock, gapMs: 0 }),
      readers: sharedReaders(),
      sourceReaders: sharedSourceReaders(),
      doorFor: world.doorFor,
      secrets: input.secrets ?? {},
      ...(input.ownInbox ? { ownInbox: input.ownInbox } : {}),
    },
  );
}
