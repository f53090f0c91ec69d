// Feeds and mail are read elsewhere: their links need the address at which readers find the site.
import type { Content } from "../content/read-content.ts";
import { settingsFile } from "../content/settings-file.ts";
import { isThisMachine, namesPrivatePlace } from "../domain/public-url.ts";
import type { Found } from "./finding.ts";

/** A block while the publication's address is this machine's own; advice where it is one of an inner network. */
export function checkAddress({ publication: { url } }: Content): Found[] {
  if (!namesPrivatePlace(url)) return [];
  const found = { check: "address", file: settingsFile, spot: { field: ["url"] } };
  if (isThisMachine(url))
    return [
      {
        ...found,
        level: "block",
        says: `the links in feeds and mail lead to ${url}, which is nobody's machine but yours`,
        todo: "Say where readers find the site: url: https://example.org",
      },
    ];
  const says = `the address ${url} can be reached from inside your own network alone`;
  return [{ ...found, level: "advise", says, todo: "Correct it, unless your readers are all inside." }];
}
