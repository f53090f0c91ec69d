// Bytes of a feed to text. Order: byte order mark, shape of UTF-16/32, HTTP header, XML declaration,
// well-formed UTF-8, windows-1252. Never throws; a wrong guess costs letters, never the feed.

/** The text without its byte order mark. `contentType` is the HTTP header, if there was one. */
export function decodeFeed(bytes: Uint8Array, contentType = ""): string {
  const text = decodeAs(bytes, encodingOf(bytes, contentType));
  return demoronise(text.replace(/^\ufeff/, ""));
}

function encodingOf(bytes: Uint8Array, contentType: string): string {
  const shape = byShape(bytes);
  if (shape) return shape;
  if (isUtf8(bytes)) {
    const declared = known(declaredEncoding(bytes));
    // Seven-bit and escape encodings are valid UTF-8 by accident.
    return declared && /^(iso-2022|hz|utf-7)/.test(declared) ? declared : "utf-8";
  }
  const header = known(/charset\s*=\s*["']?([^\s;"']+)/i.exec(contentType)?.[1]);
  const declared = known(declaredEncoding(bytes));
  const said = [header, declared].find((encoding) => encoding !== undefined && encoding !== "utf-8");
  return said ?? "windows-1252";
}

/** RFC 3023 and XML 1.0 appendix F: marks and the way `<?` looks in wide encodings. */
function byShape(bytes: Uint8Array): string | undefined {
  const hex = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  if (hex.startsWith("efbbbf")) return "utf-8";
  if (hex === "0000feff" || hex === "0000003c") return "utf-32be";
  if (hex === "fffe0000" || hex === "3c000000") return "utf-32le";
  if (hex.startsWith("feff") || hex.startsWith("003c")) return "utf-16be";
  if (hex.startsWith("fffe") || hex.startsWith("3c00")) return "utf-16le";
  return undefined;
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  return /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/i.exec(start)?.[1];
}

/** The label's canonical name, or `undefined` for one that nobody knows. */
function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (encoding === "utf-32be" || encoding === "utf-32le") return decodeUtf32(bytes, encoding === "utf-32be");
  return new TextDecoder(encoding).decode(bytes);
}

/** `TextDecoder` has no UTF-32: the web platform dropped it. */
function decodeUtf32(bytes: Uint8Array, isBigEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = "";
  for (let at = 0; at + 4 <= bytes.byteLength; at += 4) {
    const point = view.getUint32(at, !isBigEndian);
    const isCharacter = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    text += String.fromCodePoint(isCharacter ? point : 0xfffd);
  }
  return text;
}

/** C1 controls in text are windows-1252 bytes that somebody called Latin-1. */
function demoronise(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) =>
    new TextDecoder("windows-1252").decode(Uint8Array.of(control.charCodeAt(0))),
  );
}
