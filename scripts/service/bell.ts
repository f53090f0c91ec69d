// Whoever has written a letter rings; whoever mails them wakes.
import { pauseUnless } from "../until-signal.ts";

export type Bell = {
  ring(): void;
  /** Until it rings, or has rung since somebody last waited; or so long; or until `stopped`. */
  wait(ms: number, stopped: AbortSignal): Promise<void>;
};

export function openBell(): Bell {
  let rung = new AbortController();
  return {
    ring: () => rung.abort(),
    wait: async (ms, stopped) => {
      await pauseUnless(AbortSignal.any([stopped, rung.signal]), ms);
      rung = new AbortController();
    },
  };
}
