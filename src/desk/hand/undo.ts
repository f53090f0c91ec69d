// What was decided, so that it can be taken back and made again. It lasts as long as the desk runs: the files are the
// truth, and git remembers them longer.
import { isTold } from "./told.ts";

/** A decision that was made. Both ways may find that somebody else changed the same, and then throw what to tell. */
export type Deed = {
  /** What was done, for the line at the foot: `Put in slot 2`. */
  said: string;
  /** The link that it was about. */
  url?: string | undefined;
  back(): Promise<void>;
  again(): Promise<void>;
};

export type Undo = {
  did(deed: Deed): void;
  /** Takes the last one back; `undefined` when there is none. */
  undo(): Promise<Deed | undefined>;
  redo(): Promise<Deed | undefined>;
  last(): Deed | undefined;
};

/** More than anybody takes back; each holds an issue at most. */
const mostDeeds = 500;

export function openUndo(): Undo {
  const done: Deed[] = [];
  const undone: Deed[] = [];
  const move = async (from: Deed[], to: Deed[], way: "back" | "again") => {
    const deed = from.at(-1);
    if (!deed) return undefined;
    try {
      await deed[way]();
    } catch (error) {
      // What somebody else changed since stays changed: the deeds before it can still be taken back.
      if (isTold(error)) from.pop();
      throw error;
    }
    from.pop();
    to.push(deed);
    return deed;
  };
  return {
    did: (deed) => {
      done.push(deed);
      if (done.length > mostDeeds) done.shift();
      undone.length = 0;
    },
    undo: () => move(done, undone, "back"),
    redo: () => move(undone, done, "again"),
    last: () => done.at(-1),
  };
}
