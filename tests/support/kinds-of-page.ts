// One page of every kind of the sample publication's site, by its path.

export const kindsOfPage = [
  ...["/", "/issues/", "/issues/3/", "/essays/", "/essays/five-is-enough/", "/about/", "/follow/"],
  ...["/bookmarks/", "/bookmarks/2026-11/", "/bookmarks/tags/", "/bookmarks/tags/local-government/"],
  ...["/via/strategic-reading/", "/deadlines/", "/search/"],
];
