// The address of a link as the editor sees it before opening it.
import { type Html, html } from "../../editions/html.ts";

/** The address in full, its host in bold: what it leads to is what one sees. */
export function addressHtml(url: string): Html {
  const { host } = new URL(url);
  const [before = "", after = ""] = [
    url.slice(0, url.indexOf(host)),
    url.slice(url.indexOf(host) + host.length),
  ];
  return html`<a href="${url}" target="_blank" rel="noreferrer noopener" id="address"><bdi>${before}<b>${host}</b>${after}</bdi></a>`;
}
