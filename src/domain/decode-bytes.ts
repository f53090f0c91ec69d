// Bytes of a page to a string. Charsets lie: the byte order mark wins, then what the bytes themselves can only
// be, then the header, then the page's own word.
import htmlEncodingSniffer from "html-encoding-sniffer";

/** How far into a page its own word is looked for: the standard stops at 1,024 bytes; many heads are longer. */
const maxPrescanBytes = 65_536;
/** One broken character among so many that are not ASCII is a slip, not another encoding. */
const charactersPerSlip = 4;

/** HTML, "encoding sniffing algorithm", with liars found out; what fits no rule is windows-1252. Never throws. */
export function decodeHtml(bytes: Uint8Array, contentType = ""): string {
  const marked = byItsMark(bytes);
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  return asUtf8(bytes) ?? asSaid(bytes, contentType) ?? new TextDecoder("windows-1252").decode(bytes);
}

function byItsMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return first === 0xff && second === 0xfe ? "utf-16le" : undefined;
}

/** The text when the bytes can hardly be anything else: well-formed but for a slip, and not all ASCII. */
function asUtf8(bytes: Uint8Array): string | undefined {
  if (!bytes.some((byte) => byte > 127)) return undefined;
  // A page's start may end inside a character, which `stream` leaves out.
  const text = new TextDecoder("utf-8").decode(bytes, { stream: true });
  return readsWell(text) && /[^\x00-\x7f]/.test(text) ? text : undefined;
}

/** The text by the first claim that the bytes bear out, when they are no UTF-8. */
function asSaid(bytes: Uint8Array, contentType: string): string | undefined {
  const header = decoderOf(/charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType)?.[1]);
  const own = decoderOf(htmlEncodingSniffer(bytes, { maxPrescanBytes, defaultEncoding: "windows-1252" }));
  // A server says Latin unasked (Apache's AddDefaultCharset), so the page knows better.
  for (const decoder of header?.encoding === "windows-1252" ? [own, header] : [header, own]) {
    if (!decoder || decoder.encoding === "utf-8") continue;
    // Every second byte of markup in UTF-16 is a zero.
    if (decoder.encoding.startsWith("utf-16") && !bytes.includes(0)) continue;
    const text = decoder.decode(bytes);
    if (readsWell(text)) return text;
  }
  return undefined;
}

/** Nothing for a name that no encoding has, or one of those that the standard refuses ("replacement"). */
function decoderOf(label: string | undefined): TextDecoder | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function readsWell(text: string): boolean {
  const slips = text.match(/\ufffd/g)?.length ?? 0;
  const others = slips === 0 ? 0 : (text.match(/[^\x00-\x7f\ufffd]/g)?.length ?? 0);
  return slips * charactersPerSlip <= others;
}
