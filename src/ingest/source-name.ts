// What a source is called.

import { hostOf } from "../domain/host-of.ts";
import type { SourceSettings } from "../domain/publication.ts";

/** The source's name in reports and on bookmarks. */
export function nameOf(source: SourceSettings): string {
  return source.name ?? (source.kind === "feed" ? hostOf(source.address) : source.kind);
}
