// Bytes of a page to a string. Charsets lie: the byte order mark wins, then what the bytes themselves can only be,
// then the header, then the page's own word.
import htmlEncodingSniffer from "html-encoding-sniffer";

/** How far into a page its own word is looked for: the standard stops at 1,024 bytes, and many pages do not. */
const maxPrescanBytes = 8_192;
/** A page with one broken character among so many that are not ASCII is UTF-8 with a slip, not another encoding. */
const charactersPerSlip = 4;

/** WHATWG HTML "encoding sniffing algorithm", with liars found out; bytes that fit no rule are windows-1252. Never throws. */
export function decodeHtml(bytes: Uint8Array, contentType = ""): string {
  const said = /charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType)?.[1];
  const encoding = sniff(bytes, said);
  if (/^utf-16/i.test(encoding) && hasUtf16Mark(bytes)) return new TextDecoder(encoding).decode(bytes);
  const utf8 = asUtf8(bytes);
  if (utf8 !== undefined) return utf8;
  if (!/^utf-8$/i.test(encoding)) return new TextDecoder(encoding).decode(bytes);
  // The header says UTF-8 and the bytes are none: the page's own word, if it says something else.
  const own = said === undefined ? "windows-1252" : sniff(bytes, undefined);
  return new TextDecoder(/^utf-8$/i.test(own) ? "windows-1252" : own).decode(bytes);
}

function sniff(bytes: Uint8Array, said: string | undefined): string {
  return htmlEncodingSniffer(bytes, {
    ...(said === undefined ? {} : { transportLayerEncodingLabel: said }),
    maxPrescanBytes,
    defaultEncoding: "windows-1252",
  });
}

function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xfe && second === 0xff) || (first === 0xff && second === 0xfe);
}

/** The text when the bytes can hardly be anything else: well-formed but for a slip, and not all ASCII. */
function asUtf8(bytes: Uint8Array): string | undefined {
  if (!bytes.some((byte) => byte > 127)) return undefined;
  const text = new TextDecoder("utf-8").decode(bytes);
  const slips = text.match(/\ufffd/g)?.length ?? 0;
  if (slips === 0) return text;
  const others = text.match(/[^\x00-\x7f\ufffd]/g)?.length ?? 0;
  return slips * charactersPerSlip <= others ? text : undefined;
}
