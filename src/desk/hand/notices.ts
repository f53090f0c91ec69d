// What the file system tells of a folder by itself. Its notices are quick, and on some disks never come: so nobody
// relies on them alone for longer than between two looks.
import { type FSWatcher, watch } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { type FileStamp, stampAt } from "../../disk/file-stamp.ts";

export type Notices = {
  /** What was noticed so far counts no more, and what comes from now on does. */
  begin(): void;
  /**
   * Nothing was noticed since it began, and the folder is the one that it was: none of its files came, went or was
   * renamed. Whoever wrote before this was asked has been heard, unless it is on a disk that gives no notices. Never so
   * but on Linux: elsewhere a notice comes when it comes.
   */
  isQuiet(): Promise<boolean>;
  close(): void;
};

/** Of one folder, from now on. */
export function openNotices(folder: string): Notices {
  let watcher: FSWatcher | undefined;
  let begun: FileStamp | undefined;
  const hear = () => {
    begun = undefined;
  };
  return {
    begin: () => {
      if (begun !== undefined && begun === stampAt(folder)) return;
      // Watched anew: the folder itself may have gone away and come back.
      watcher?.close();
      watcher = watchFolder(folder, hear);
      begun = watcher && stampAt(folder);
    },
    isQuiet: async () => {
      if (begun === undefined || process.platform !== "linux") return false;
      // Inotify has it before the write ends: it is read with the next lot of the process's events, or the one after.
      await setImmediate();
      await setImmediate();
      return begun !== undefined && begun === stampAt(folder);
    },
    close: () => {
      watcher?.close();
      begun = undefined;
    },
  };
}

/**
 * Calls with each notice of a change in the folder, and keeps no process alive; `undefined` where there is no folder,
 * or the machine watches no more of them (inotify's limit).
 */
export function watchFolder(folder: string, onNotice: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(folder, { persistent: false }, onNotice);
    // A folder that goes away ends its watcher.
    watcher.on("error", () => {
      onNotice();
      watcher.close();
    });
    return watcher;
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}
