// What is said of a text's encoding: by its HTTP header, and by its own word, which stands where its format has it.
import htmlEncodingSniffer from "html-encoding-sniffer";

/** Where a format names its encoding: a page in a `<meta>` or XML declaration, XML in its declaration, text nowhere. */
export type TextForm = "html" | "xml" | "text";

/** `contentType` is an HTTP header; without `form` the first sign tells it. */
export type Claimed = { form?: TextForm | undefined; contentType?: string | undefined };

/** How far into a page its own word is looked for: the standard stops at 1,024 bytes; many heads are longer. */
const maxPrescanBytes = 65_536;
/** An XML declaration is the first thing in its file. */
const maxDeclarationBytes = 1_024;

/**
 * Canonical names for `TextDecoder`, most trusted first. HTML and RFC 7303 put the header before the text's own
 * word. Names that no encoding has, and those that the Encoding standard refuses ("replacement"), are left out.
 */
export function charsetClaims(bytes: Uint8Array, { form, contentType = "" }: Claimed): string[] {
  const header = encodingOf(/charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType)?.[1]);
  const own = encodingOf(ownWord(bytes, form ?? formOf(bytes)));
  // A server says Latin unasked (Apache's AddDefaultCharset), so the text knows better.
  const ordered = header === "windows-1252" ? [own, header] : [header, own];
  return ordered.flatMap((claim) => (claim !== undefined && isPossible(claim, bytes) ? [claim] : []));
}

function formOf(bytes: Uint8Array): TextForm {
  const start = startOf(bytes).trimStart();
  if (/^<\?xml/i.test(start)) return "xml";
  return start.startsWith("<") ? "html" : "text";
}

function ownWord(bytes: Uint8Array, form: TextForm): string | undefined {
  switch (form) {
    case "html":
      return htmlEncodingSniffer(bytes, { maxPrescanBytes, defaultEncoding: "" });
    case "xml":
      return /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/i.exec(startOf(bytes))?.[1];
    case "text":
      return undefined;
    default:
      return form satisfies never;
  }
}

function startOf(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes.subarray(0, maxDeclarationBytes));
}

function encodingOf(label: string | undefined): string | undefined {
  if (label === undefined || label === "") return undefined;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Every second byte of markup in UTF-16 is a zero. */
function isPossible(encoding: string, bytes: Uint8Array): boolean {
  return !encoding.startsWith("utf-16") || bytes.includes(0);
}
