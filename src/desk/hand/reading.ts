// What is kept of twenty years is read bit by bit behind the first page, which is made from the newest months and
// issues: who opens the desk does not wait for it, and keys are answered meanwhile.
import { setImmediate, setTimeout } from "node:timers/promises";
import type { IssuesInHand } from "./issues-in-hand.ts";
import type { LinksInHand } from "./links-in-hand.ts";

export type Reading = {
  /** Everything has been read. */
  isWhole(): boolean;
  /** Reads what is left, once it is asked to. */
  begin(): void;
  close(): void;
};

/** In milliseconds: a page's own scripts and faces come first. */
const graceMs = 200;

/** In milliseconds: what cannot be read now may be later. */
const restMs = 2_000;

type Setting = {
  links: LinksInHand;
  issues: IssuesInHand;
  /** Called when everything has been read that was not at once. */
  onWhole: () => void;
  /** For whatever broke. */
  say: (line: string) => void;
};

export function openReading({ links, issues, onWhole, say }: Setting): Reading {
  let hasBegun = false;
  let isClosed = false;
  const isWhole = () => links.isWhole() && issues.isWhole();
  const readOn = async () => links.readOn() && (await issues.readOn());
  const rest = async (error: Error) => {
    say(error.stack ?? error.message);
    await setTimeout(restMs, undefined, { ref: false });
    return false;
  };
  const readAll = async () => {
    await setTimeout(graceMs, undefined, { ref: false });
    while (!isClosed && !(await readOn().catch(rest))) await setImmediate();
    if (!isClosed) onWhole();
  };
  return {
    isWhole,
    begin: () => {
      if (hasBegun || isWhole()) return;
      hasBegun = true;
      void readAll();
    },
    close: () => {
      isClosed = true;
    },
  };
}
