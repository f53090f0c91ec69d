// Where a page of a static site leads on to, as a browser that has no scripts is told.
import { readFileSync } from "node:fs";

/** The path; `undefined` for a page that is one itself, and for what is no page. */
export function redirectOf(file: string): string | undefined {
  if (!file.endsWith(".html")) return undefined;
  const found = /<meta http-equiv="refresh" content="\d+;\s*url=([^"]+)"/i.exec(readFileSync(file, "utf8"));
  return found?.[1] && new URL(found[1], "https://five.example/").pathname;
}
