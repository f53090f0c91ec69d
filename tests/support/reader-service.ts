// The service for tests: on an empty store, with a publication of the test's own, without a port or on a real one.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { Publication } from "../../src/domain/publication.ts";
import { readProxies } from "../../src/service/network.ts";
import { type Patience, serveService } from "../../src/service/serve.ts";
import { openService } from "../../src/service/service.ts";
import type { Service, ServiceWorld } from "../../src/service/service-world.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { mailHost } from "./people.ts";

/** Settings of a publication as its editor writes them; `title` and `url` have defaults of the tests' own. */
export type Settings = Record<string, unknown>;

export function aPublication(settings: Settings = {}): Publication {
  return Publication.parse({ title: "Five for Friday", url: "https://five.example", ...settings });
}

/** What was said to who looks after the service stands in `said`. */
export function aServiceWorld(
  store: Store,
  { settings = {}, ...given }: Partial<ServiceWorld> & { settings?: Settings } = {},
): ServiceWorld & { said: string[] } {
  const said: string[] = [];
  const publication = aPublication(settings);
  return {
    ...{ store, clock: store.clock, said },
    publication: async () => publication,
    newestIssue: async () => ({ number: 41, titles: ["One", "Two", "Three", "Four", "Five"] }),
    overdue: async () => undefined,
    saveToken: undefined,
    mailHost: async () => mailHost,
    proxies: readProxies("127.0.0.0/8"),
    webhooks: new Map(),
    letterWritten: () => {},
    pause: async () => {},
    face: async (name) => new Uint8Array(await readFile(join("src/site/fonts", `${name}.woff2`))),
    icon: async (size) => new Uint8Array(await readFile(join("src/service/icons", `${size}.png`))),
    say: (line) => void said.push(line),
    ...given,
  };
}

/** The service of such a world on a free port of this machine; it ends with the test. */
export async function aServing(
  service: Service | ServiceWorld,
  patience?: Patience,
): Promise<{ url: string; end: () => Promise<void> }> {
  const opened = "fetch" in service ? service : await openService(service);
  const serving = await serveService(opened, { port: 0, ...(patience ? { patience } : {}) });
  let ended: Promise<void> | undefined;
  const end = () => {
    ended ??= Promise.resolve(serving[Symbol.asyncDispose]());
    return ended;
  };
  onTestFinished(end);
  return { url: `http://127.0.0.1:${serving.port}`, end };
}

/** A form as a browser sends it. */
export function aForm(fields: Record<string, string>): RequestInit {
  return {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  };
}
