// What somebody types to find links: words, `"words in a row"`, `#tag`, `site:gov.uk`, `source:mastodon`,
// `label:video`. One grammar for the desk and for the site's own search, whose readers know no sources and no labels.
import { folded } from "./folded-text.ts";

const kinds = ["#", "site:", "source:", "label:"] as const;

/** `words` are folded. A kind asks for more than that they stand somewhere: for a whole tag, a site, a source, a label. */
export type SearchTerm = { kind: (typeof kinds)[number] | undefined; words: string };

/** What must be there, all of it; nothing where nothing was typed. */
export function searchTerms(typed: string): SearchTerm[] {
  return [...folded(typed).matchAll(terms)].flatMap(([, said, row, word]) => {
    const words = (row ?? word ?? "").trim();
    return words === "" ? [] : [{ kind: kinds.find((one) => one === said), words }];
  });
}

/** A kind if there is one, then words in quotes or up to the next blank. */
const terms = /(#|site:|source:|label:)?(?:"([^"]*)"?|(\S+))/g;
