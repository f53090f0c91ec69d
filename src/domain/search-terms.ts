// What somebody types to find links: words, `"words in a row"`, `#tag`, `site:gov.uk`, `source:mastodon`,
// `label:video`. One grammar for the desk and for the site's own search, whose readers know no sources and no labels.
import { folded } from "./folded-text.ts";
import { hostOf } from "./host-of.ts";

const kinds = ["#", "site:", "source:", "label:"] as const;
type Kind = (typeof kinds)[number];

/**
 * `words` are folded, of a site its host as addresses have it. A kind asks for more than that they stand somewhere: for
 * a whole tag, a site, a source, a label.
 */
export type SearchTerm = { kind: Kind | undefined; words: string };

/** What must be there, all of it; nothing where nothing was typed. */
export function searchTerms(typed: string): SearchTerm[] {
  const plain = typed.normalize("NFKC").replace(/[“”„«»]/g, '"');
  return [...plain.matchAll(terms)].flatMap(([, said, row, word]) => {
    const kind = kinds.find((one) => one === said?.toLowerCase());
    const words = wordsOf(kind, row ?? word ?? "");
    return words === "" ? [] : [{ kind, words }];
  });
}

/** A kind if there is one, then words in quotes or up to the next blank. */
const terms = /(#|site:|source:|label:)?(?:"([^"]*)"?|(\S+))/gi;

function wordsOf(kind: Kind | undefined, written: string): string {
  if (kind === "#") return tagWords(written);
  if (kind === "site:" && written.trim() !== "") return hostMeant(written);
  return folded(written).trim();
}

/** The host of whatever people write of a site: `www.Bücher.example/about` is `xn--bcher-kva.example`. */
function hostMeant(written: string): string {
  const address = `https://${written.trim().replace(/^https?:\/\//i, "")}`;
  return URL.parse(address) ? hostOf(address) : folded(written).trim();
}

/** A tag as it is asked for: no quote can stand in quotes. */
export function tagWords(tag: string): string {
  return folded(tag)
    .replace(/["\s]+/g, " ")
    .trim();
}
