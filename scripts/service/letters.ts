// The letters' sender in the service's own process: it has what the environment says of how mail leaves.
import { randomBytes } from "node:crypto";
import { keepSending } from "../../src/mailing/keep-sending.ts";
import { readMailRate } from "../../src/mailing/mail-rate.ts";
import { sendLetters } from "../../src/mailing/send-letters.ts";
import type { ServiceWorld } from "../../src/service/service-world.ts";
import { withoutPeople } from "../../src/service/without-people.ts";
import { readWayOut, type WayOut, whyNotFrom } from "../friday/way-out.ts";
import { pauseUnless } from "../until-signal.ts";
import type { World } from "../world.ts";
import type { Bell } from "./bell.ts";

/** One waits for a server that is slow to answer, while the other goes on. */
const lanes = 2;

/** Until `stopped`; where nothing can be mailed from here, it says so once, and letters wait in the store. */
export async function keepMailing(
  own: ServiceWorld,
  world: World,
  { bell, stopped }: { bell: Bell; stopped: AbortSignal },
): Promise<void> {
  const say = (line: string) => own.say(withoutPeople(line));
  const wayOut = await readWayOut(world);
  // Of the editor's own settings, with how they are written: there is nobody else in it.
  if (!wayOut.ok)
    return own.say(
      `Letters wait in the store, nobody is asked or welcomed by mail. ${wayOut.message} Then start the service anew.`,
    );
  const owner = randomBytes(8).toString("hex");
  await keepSending({
    ...{ clock: own.clock, signal: stopped, say },
    send: async () => await sendOnce(own, world, { wayOut: wayOut.settings, owner, stopped }),
    rest: (ms) => bell.wait(ms, stopped),
    pause: (ms) => pauseUnless(stopped, ms),
  });
}

async function sendOnce(
  { store, clock, publication }: ServiceWorld,
  { environment }: World,
  { wayOut, owner, stopped }: { wayOut: WayOut; owner: string; stopped: AbortSignal },
): ReturnType<typeof sendLetters> {
  const settings = await publication();
  const trouble =
    settings.service === undefined
      ? "Write service: into content/publication.yaml, the address at which this service is reached."
      : await whyNotFrom(store);
  if (trouble !== undefined || settings.service === undefined)
    return { dueAt: undefined, halt: { kind: "paused", why: trouble ?? "" } };
  return await sendLetters({
    ...{ store, clock, lanes, owner, publication: settings, serviceUrl: settings.service },
    ...{ smtp: wayOut.smtp, from: wayOut.from, sign: wayOut.sign },
    bounceAddressFor: wayOut.bounceAddressFor?.(store.keys),
    rate: readMailRate(environment),
    chance: Math.random,
    signal: stopped,
    pause: (ms, signal) => pauseUnless(signal ?? stopped, ms),
  });
}
