// What the files of issues said, kept by the hash of their bytes: to read the YAML of twenty years takes longer than all
// else that stands in them.
import { hash } from "node:crypto";
import { z } from "zod";
import type { Caches } from "../disk/caches.ts";
import { Issue } from "../domain/issue.ts";

export type IssueCache = {
  /** The issue in a file of these bytes: as it was kept, or as `read` gives it. */
  of(name: string, bytes: Uint8Array, read: () => Issue): Issue;
  /** Called when all have been read once: keeps what they said, where it is not what was kept, and no more after it. */
  keep(): void;
};

/** By the name of its file: the digest of its bytes, and what they say, which is looked at when it is asked for. */
const Kept = z.record(z.string(), z.tuple([z.string(), z.unknown()]));
type Kept = z.infer<typeof Kept>;

export function openIssueCache(caches: Caches | undefined): IssueCache {
  const file = caches?.file("issues.json");
  let kept: Kept | undefined;
  let now: Kept | undefined = {};
  let isFresh = false;
  return {
    of: (name, bytes, read) => {
      if (!now) return read();
      kept ??= Kept.safeParse(file?.read()).data ?? {};
      const digest = hash("sha256", bytes, "base64");
      const [ofBefore, before] = kept[name] ?? [];
      const known = ofBefore === digest ? Issue.safeParse(before).data : undefined;
      isFresh ||= known === undefined;
      const issue = known ?? read();
      now[name] = [digest, issue];
      return issue;
    },
    keep: () => {
      const haveGone = Object.keys(kept ?? {}).length !== Object.keys(now ?? {}).length;
      if (isFresh || haveGone) file?.write(now);
      now = undefined;
      kept = undefined;
    },
  };
}
