// By which name a reader knows a page's site. It runs in browsers too.

/** The host a reader knows a page by: no `www.`, no port. */
export function hostOf(href: string): string {
  return (URL.parse(href)?.hostname ?? "").replace(/^www\.(?=.)/, "") || href;
}
