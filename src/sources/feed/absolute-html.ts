// Addresses inside an item's HTML, made absolute. Half the cost of reading a feed, so it is done only for
// what somebody looks at.

const addressed =
  /(\s(?:href|src|cite|longdesc|poster|action|background|data)\s*=\s*)(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))/gi;
const hasScheme = /^[a-z][a-z0-9+.-]*:/i;

/** The markup with every relative address resolved against `base`; addresses with a scheme stay as written. */
export function absoluteHtml(html: string, base: string): string {
  if (!html.includes("<")) return html;
  const isInTag = tagsOf(html);
  const absolute = resolverFor(base);
  return html.replace(
    addressed,
    (whole, lead: string, double?: string, single?: string, bare?: string, at = 0) => {
      const address = (double ?? single ?? bare ?? "").trim();
      if (address === "" || address.startsWith("#") || hasScheme.test(address) || !isInTag(at)) return whole;
      const href = absolute(address.includes("&") ? address.replaceAll("&amp;", "&") : address);
      return href === undefined ? whole : `${lead}"${quotable(href)}"`;
    },
  );
}

/** Whether a place stands inside a tag, asked for places in their order: nothing is looked at twice. */
function tagsOf(html: string): (at: number) => boolean {
  let start = -1;
  let next = html.indexOf("<");
  let end = 0;
  return (at) => {
    while (next !== -1 && next <= at) {
      start = next;
      next = html.indexOf("<", next + 1);
    }
    if (end !== -1 && end <= start) end = html.indexOf(">", start);
    return start !== -1 && end > at && /[a-z]/i.test(html[start + 1] ?? "");
  };
}

/** A path from the root needs no parser, unless it climbs or has letters that an address must not have. */
const rootPath = /^\/(?!\/)[\w~!$()*+,;=:@/?#&.-]*$/;

function resolverFor(base: string): (address: string) => string | undefined {
  const origin = URL.parse(base)?.origin;
  const isPlain = origin !== undefined && origin !== "null";
  return (address) =>
    isPlain && rootPath.test(address) && !address.includes("/.")
      ? origin + address
      : URL.parse(address, base)?.href;
}

function quotable(href: string): string {
  return /[&"]/.test(href) ? href.replaceAll("&", "&amp;").replaceAll('"', "%22") : href;
}
