// The inbox of our own service: what the editor saved from a phone. Read from the store where that is on this machine,
// else asked of the service over https; marked as taken once the bookmarks have it, and never before. What readers
// suggest is not in it.
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import { isThisMachine } from "../../domain/public-url.ts";
import { exactInstant } from "../fields/exact-instant.ts";
import { maybeWords } from "../fields/lenient.ts";
import { baseOf } from "./addresses.ts";
import { problemOf } from "./ask-json.ts";
import { readList } from "./record-list.ts";
import {
  type Ask,
  nothingBecause,
  type Problem,
  type Save,
  type Service,
  type ServiceReading,
  type ServiceSettings,
  withSecret,
} from "./service.ts";

/** What stands in place of an address where the store is on this machine. */
const ownStore = "store";

/** Whether a source is read without leaving this machine. */
export function isOwnStore({ kind, address }: { kind: string; address: string }): boolean {
  return kind === "inbox" && address === ownStore;
}

export const inbox: Service<"inbox"> = {
  kind: "inbox",
  address: "inbox: store where the store is on this machine, else the https address of your service",
  secret: { variable: "FIVE_SAVE_TOKEN", is: "token for saving" },
  read: (ask, settings) =>
    settings.address === ownStore
      ? readOwn(settings)
      : withSecret(serviceAt(settings.address), settings, (base, secret) =>
          readService(ask, settings, { base, secret }),
        ),
};

/** The token and what was saved go over https alone, but on this very machine. */
function serviceAt(address: string): string | undefined {
  const base = baseOf(address);
  return base?.startsWith("https:") || isThisMachine(address) ? base : undefined;
}

async function readOwn({ ownInbox, source }: ServiceSettings): Promise<ServiceReading> {
  const waiting = await ownInbox?.waiting();
  if (!waiting?.ok) return nothingBecause({ why: "no-store", said: waiting?.why });
  const { saves } = waiting;
  return {
    captures: saves.map((save) => ({ ...captureOf(save), source })),
    skipped: [],
    whenKept: async (isKept) => {
      const marked = await ownInbox?.markTaken(keptOf(saves, isKept));
      return marked?.ok ? undefined : { why: "no-store", said: marked?.why };
    },
  };
}

const SentSave = z.object({
  id: z.string(),
  url: z.string(),
  savedAt: z.string(),
  title: maybeWords,
  note: maybeWords,
  // What is not understood is private.
  private: z.boolean().optional().catch(true),
});
const Saves = z.object({ saves: z.array(z.unknown()), next: z.string().nullish() });

type Place = { base: string; secret: string };

async function readService(ask: Ask, settings: ServiceSettings, at: Place): Promise<ServiceReading> {
  const list = `${at.base}/saves`;
  const saves: Save[] = [];
  const reading = await readList(ask, settings, {
    service: "Five",
    name: "save",
    first: list,
    request: { headers: headersFor(at) },
    answer: Saves,
    recordsOf: (answer) => answer.saves,
    record: SentSave,
    capturesOf: (save) => {
      saves.push(save);
      return [captureOf(save)];
    },
    next: ({ answer }) => (answer.next ? list + (URL.parse(answer.next, list)?.search ?? "") : undefined),
    // The oldest come first, and all that wait are wanted, however long they have.
    newestFirst: false,
  });
  return { ...reading, whenKept: (isKept) => markTaken(ask, keptOf(saves, isKept), at) };
}

/** So many fit into one form of the service. */
const lot = 200;

async function markTaken(ask: Ask, ids: string[], at: Place): Promise<Problem | undefined> {
  for (let from = 0; from < ids.length; from += lot) {
    const problem = problemOf(
      await ask(`${at.base}/saves/taken`, {
        method: "POST",
        headers: { ...headersFor(at), "content-type": "application/json" },
        body: JSON.stringify({ ids: ids.slice(from, from + lot) }),
      }),
    );
    if (problem) return problem;
  }
  return undefined;
}

function headersFor({ secret }: Place): Record<string, string> {
  return { authorization: `Bearer ${secret}` };
}

function keptOf(saves: Save[], isKept: (url: string) => boolean): string[] {
  return saves.filter(({ url }) => isKept(url)).map(({ id }) => id);
}

function captureOf({ url, title, note, savedAt, private: isPrivate }: Save): Omit<Capture, "source"> {
  return { url, title, note, tags: [], savedAt: exactInstant(savedAt), private: isPrivate || undefined };
}
