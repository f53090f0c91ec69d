// Bytes of a page to a string. Charsets lie: the byte order mark wins, then the header, then the page's own word.
import htmlEncodingSniffer from "html-encoding-sniffer";

/** WHATWG HTML "encoding sniffing algorithm"; bytes that fit no rule are windows-1252. Never throws. */
export function decodeHtml(bytes: Uint8Array, contentType = ""): string {
  const said = /charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType)?.[1];
  const isUtf8 = looksLikeUtf8(bytes);
  const sniffed = htmlEncodingSniffer(bytes, {
    ...(said === undefined ? {} : { transportLayerEncodingLabel: said }),
    maxPrescanBytes: 8192,
    defaultEncoding: isUtf8 ? "UTF-8" : "windows-1252",
  });
  // A header or meta that says something else about bytes that can only be UTF-8 is a lie.
  const encoding = isUtf8 && /^(windows-125|iso-8859|us-ascii)/i.test(sniffed) ? "utf-8" : sniffed;
  return new TextDecoder(encoding).decode(bytes);
}

/** True when the bytes are well-formed UTF-8 and at least one character is not ASCII: chance rarely does that. */
function looksLikeUtf8(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte > 127)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
