// Letters on their way to a real mail server, for tests of their sender: time goes by only where it waits.
import { setImmediate } from "node:timers/promises";
import { type LettersSent, type LettersWorld, sendLetters } from "../../src/mailing/send-letters.ts";
import { usualPatience } from "../../src/mailing/smtp/patience.ts";
import type { Store } from "../../src/subscribers/store/open-store.ts";
import { aPublicationIn } from "./letters-of-all-kinds.ts";
import type { aPassingClock } from "./people.ts";
import { anAddress } from "./stores.ts";

/** To the server at the port. */
export function aLetterSending(
  store: Store,
  port: number,
  { clock, ...given }: { clock: ReturnType<typeof aPassingClock> } & Partial<LettersWorld>,
): { send: () => Promise<LettersSent>; world: LettersWorld } {
  const world: LettersWorld = {
    ...{ store, clock, lanes: 2, owner: "ann", chance: () => 0 },
    smtp: { host: "127.0.0.1", port, secure: false, auth: undefined },
    rate: { forAll: undefined, perDomain: undefined },
    pause: async (ms) => {
      clock.pass(ms);
      await setImmediate();
    },
    publication: aPublicationIn("en-GB", "Five for Friday"),
    from: anAddress("digest@five.example"),
    serviceUrl: "https://mail.five.example",
    patience: { ...usualPatience, connectMs: 5_000 },
    ...given,
  };
  return { world, send: async () => await sendLetters(world) };
}
