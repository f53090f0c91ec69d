// Addresses inside an item's HTML, made absolute. Half the cost of reading a feed, so it is done only for
// what somebody looks at.

const addressed =
  /(\s(?:href|src|cite|longdesc|poster|action|background|data)\s*=\s*)("([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** The markup with every relative address resolved against `base`; addresses with a scheme stay as written. */
export function absoluteHtml(html: string, base: string): string {
  if (!html.includes("<")) return html;
  return html.replace(/<[a-z][^<>]*>/gi, (tag) => {
    if (!tag.includes("=")) return tag;
    return tag.replace(
      addressed,
      (whole, lead: string, _quoted: string, double?: string, single?: string, bare?: string) => {
        const address = (double ?? single ?? bare ?? "").trim();
        if (address === "" || address.startsWith("#") || /^[a-z][a-z0-9+.-]*:/i.test(address)) return whole;
        const url = URL.parse(address.replace(/&amp;/g, "&"), base);
        return url ? `${lead}"${url.href.replace(/&/g, "&amp;").replace(/"/g, "%22")}"` : whole;
      },
    );
  });
}
