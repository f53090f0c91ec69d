// The world of the service: that of a command, with what it may not look up itself given as functions.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { ContentError } from "../../src/content/front-matter.ts";
import { readIssues } from "../../src/content/read-content.ts";
import { readPublication } from "../../src/content/settings-file.ts";
import { ifMissing } from "../../src/disk/write-file.ts";
import { type Clock, millisecondsNow } from "../../src/domain/clock.ts";
import type { Environment } from "../../src/domain/environment.ts";
import { type Proxies, readProxies } from "../../src/service/network.ts";
import type { NewestIssue } from "../../src/service/pages/sign-up-page.ts";
import type { ServiceWorld } from "../../src/service/service-world.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { checkout } from "../checkout.ts";
import { WrongUse } from "../command.ts";
import { ownMailHost } from "../own-mail-host.ts";
import type { World } from "../world.ts";
import { overdueFriday, overdueMail } from "./overdue.ts";
import { webhooksOf } from "./webhooks.ts";

const minuteMs = 60_000;
const faces = join(checkout, "src/site/fonts");
const icons = join(checkout, "src/service/icons");

export function openServiceWorld(world: World, store: Store, letterWritten = () => {}): ServiceWorld {
  const { folder, environment, clock } = world;
  const publication = remembered(() => readPublication(folder), { clock });
  const issues = remembered(() => readIssues(folder), { clock, instead: [] });
  return {
    ...{ store, clock, publication, letterWritten },
    newestIssue: async () => newestOf(await issues()),
    overdue: async () =>
      (await overdueFriday(await issues(), { publication: await publication(), folder, clock })) ??
      (await overdueMail(store)),
    saveToken: environment.FIVE_SAVE_TOKEN,
    mailHost: async () => ownMailHost(await publication(), environment),
    proxies: proxiesOf(environment),
    webhooks: webhooksOf(world),
    pause: (ms) => setTimeout(ms),
    face: (name) => readFile(join(faces, `${name}.woff2`)).catch(ifMissing(undefined)),
    icon: (size) => readFile(join(icons, `${size}.png`)).catch(ifMissing(undefined)),
    say: (line) => console.error(`${clock.now()} ${line}`),
  };
}

/**
 * What was read, read again after a minute: readers may ask as often as they like. While an editor's file is wrong,
 * the last right one holds, or what there is `instead`.
 */
function remembered<T>(
  read: () => Promise<T>,
  { clock, instead }: { clock: Clock; instead?: T },
): () => Promise<T> {
  let last: { atMs: number; value: T } | undefined;
  return async () => {
    const atMs = millisecondsNow(clock);
    if (last && Math.abs(atMs - last.atMs) < minuteMs) return last.value;
    try {
      last = { atMs, value: await read() };
    } catch (error) {
      const value = last?.value ?? instead;
      if (value === undefined || !(error instanceof ContentError)) throw error;
      last = { atMs, value };
    }
    return last.value;
  };
}

function newestOf(issues: Awaited<ReturnType<typeof readIssues>>): NewestIssue | undefined {
  const newest = issues.find(({ state }) => state === "shipped");
  return newest && { number: newest.number, titles: newest.picks.map(({ title }) => title) };
}

function proxiesOf({ TRUST_PROXY }: Environment): Proxies {
  try {
    return readProxies(TRUST_PROXY ?? "");
  } catch (error) {
    if (error instanceof RangeError) throw new WrongUse(`TRUST_PROXY: ${error.message}`);
    throw error;
  }
}
