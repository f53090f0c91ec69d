// What an element is called: namespaces by their address, in the prefixes of this room. Feeds misspell addresses,
// forget them, and write them under prefixes of their own.

/** Namespace addresses, without scheme and closing slash, by the prefix this room uses; `""` are the dialects of RSS itself. */
const namespaces: [RegExp, string][] = [
  [/^www\.w3\.org\/2005\/atom$/, "atom"],
  [/^purl\.org\/atom\/ns#?/, "atom"],
  [/^example\.com\/newformat#?$/, "atom"],
  [
    /^(my\.netscape\.com\/rdf\/simple\/0\.9|purl\.org\/rss\/1\.0|purl\.org\/net\/rss1\.1#?|channel\.netscape\.com\/rdf\/simple\/0\.9|backend\.userland\.com\/\S*rss\S*|blogs\.law\.harvard\.edu\/tech\/rss|my\.netscape\.com\/publish\/formats\/rss-0\.91\.dtd|cyber\.law\.harvard\.edu\/rss\S*)$/,
    "",
  ],
  [/^purl\.org\/dc\/elements\/1\.[01]$/, "dc"],
  [/^purl\.org\/dc\/terms$/, "dcterms"],
  [/^purl\.org\/rss\/1\.0\/modules\/content$/, "content"],
  [/^www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#?$/, "rdf"],
  [/^www\.w3\.org\/1999\/xhtml$/, "xhtml"],
  [/^(www\.itunes\.com|example\.com)\/dtds\/podcast-1\.0\.dtd$/, "itunes"],
  [/^www\.google\.com\/schemas\/play-podcasts\/1\.0$/, "googleplay"],
  [/^search\.yahoo\.com\/mrss$/, "media"],
  [/^rssnamespace\.org\/feedburner\/ext\/1\.0$/, "feedburner"],
  [/^www\.w3\.org\/2000\/svg$/, "svg"],
  [/^www\.w3\.org\/1998\/math\/mathml$/, "mathml"],
  [/^prismstandard\.org\/namespaces\/(1\.2\/)?basic\S*$/, "prism"],
];

/** Prefixes that mean the same everywhere, for feeds that forgot to declare them. */
const wellKnown = new Set("atom dc dcterms content rdf itunes googleplay media feedburner xhtml".split(" "));

/** What is declared at one element, and what around it: shared, since a thousand copies of a thousand are a million. */
export type Scope = { outer: Scope | undefined; ours: Map<string, string>; names: Map<string, string> };

/** Enough for every tag that a real feed repeats. */
const maxRemembered = 500;

/** The scope with the `xmlns` attributes of an element; the outer one where it has none. */
export function scopeWith(outer: Scope | undefined, attributes: Record<string, string> | undefined): Scope {
  let scope: Scope | undefined;
  for (const name in attributes) {
    if (!/^xmlns(:|$)/i.test(name)) continue;
    scope ??= { outer, ours: new Map(), names: new Map() };
    const prefix = name.slice(6).toLowerCase();
    const address = (attributes[name] ?? "")
      .trim()
      .toLowerCase()
      .replace(/^https?:\/\//, "")
      .replace(/\/$/, "");
    scope.ours.set(prefix, ourPrefix(prefix, address));
  }
  return scope ?? outer ?? { outer: undefined, ours: new Map(), names: new Map() };
}

/** Our prefix for an address; for one that nobody knows, what the prefix says by itself. */
function ourPrefix(prefix: string, address: string): string {
  const known = address === "" ? undefined : namespaces.find(([pattern]) => pattern.test(address))?.[1];
  return known ?? undeclared(prefix);
}

function undeclared(prefix: string): string {
  return prefix === "" || wellKnown.has(prefix) ? prefix : `${prefix}?`;
}

/** `prefix:name` in our own prefixes (`atom:entry`, `dc:creator`, plain `item`), lower case. */
export function nameIn(scope: Scope, tag: string): string {
  const known = scope.names.get(tag);
  if (known !== undefined) return known;
  const lower = tag.toLowerCase();
  const colon = lower.indexOf(":");
  const prefix = colon === -1 ? "" : lower.slice(0, colon);
  const ours = declared(scope, prefix) ?? undeclared(prefix);
  const local = lower.slice(colon + 1);
  const name = ours === "" ? local : `${ours}:${local}`;
  if (scope.names.size < maxRemembered) scope.names.set(tag, name);
  return name;
}

function declared(scope: Scope, prefix: string): string | undefined {
  for (let one: Scope | undefined = scope; one; one = one.outer) {
    const ours = one.ours.get(prefix);
    if (ours !== undefined) return ours;
  }
  return undefined;
}
