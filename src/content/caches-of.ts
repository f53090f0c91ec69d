// The caches of a publication for its site, which reads the folder through this room and the bookmarks alone.
import { type Caches, openCaches } from "../disk/caches.ts";
import type { PublicationFolder } from "../domain/publication-folder.ts";

/** `codeMark` tells the code that fills them from any other; none where it is empty. */
export function cachesOf(folder: PublicationFolder, codeMark: string): Caches | undefined {
  return codeMark === "" ? undefined : openCaches(folder.caches, () => codeMark);
}
