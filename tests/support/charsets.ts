// Text in encodings that Node decodes but cannot write, and words in the languages that they were made for.

/** Bytes of a text; a character that the charset lacks becomes a question mark. */
export function encodeAs(charset: string, text: string): Buffer {
  if (charset === "iso-2022-jp") return iso2022Jp(text);
  if (charset.startsWith("utf-16")) return utf16(charset, text);
  if (charset.startsWith("utf-32")) return utf32(charset, text);
  const table = tableOf(charset);
  return Buffer.from([...text].flatMap((character) => table.get(character) ?? [0x3f]));
}

const tables = new Map<string, Map<string, number[]>>();

/** The decoder turned round: every byte, and for the charsets of East Asia every pair. */
function tableOf(charset: string): Map<string, number[]> {
  const known = tables.get(charset);
  if (known) return known;
  const table = new Map<string, number[]>();
  const put = (bytes: number[]) => {
    const text = new TextDecoder(charset).decode(Uint8Array.from(bytes));
    if ([...text].length === 1 && text !== "\ufffd" && !table.has(text)) table.set(text, bytes);
  };
  for (let byte = 0; byte < 256; byte++) put([byte]);
  if (/^(big5|euc|gb|shift)/.test(charset))
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let trail = 0x40; trail < 0xff; trail++) put([lead, trail]);
  tables.set(charset, table);
  return table;
}

/** EUC-JP without its high bits, between escapes. */
function iso2022Jp(text: string): Buffer {
  const pieces = text.split(/([^\x00-\x7f]+)/).map((piece, at) => {
    const bytes = encodeAs("euc-jp", piece);
    return at % 2 === 0
      ? bytes.toString("latin1")
      : `\x1b$B${latinOf(bytes.map((byte) => byte & 0x7f))}\x1b(B`;
  });
  return Buffer.from(pieces.join(""), "latin1");
}

function latinOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

function utf16(charset: string, text: string): Buffer {
  const little = Buffer.from(text, "utf16le");
  return charset === "utf-16be" ? little.swap16() : little;
}

function utf32(charset: string, text: string): Buffer {
  const bytes = Buffer.alloc([...text].length * 4);
  [...text].forEach((character, at) => {
    const point = character.codePointAt(0) ?? 0;
    if (charset === "utf-32be") bytes.writeUInt32BE(point, at * 4);
    else bytes.writeUInt32LE(point, at * 4);
  });
  return bytes;
}

/** Charset → words that somebody could write in it. */
export const wordsByCharset: Record<string, string> = {
  big5: "鐘錶匠住在河邊的小城裡，從來不著急。",
  "euc-jp": "川のほとりの小さな町に時計職人が住んでいました。",
  "euc-kr": "강가의 작은 도시에 시계공이 살고 있었다.",
  gb2312: "钟表匠住在河边的小城里，从来不着急。",
  gb18030: "钟表匠住在河边的小城里，从来不着急。",
  "iso-2022-jp": "川のほとりの小さな町に時計職人が住んでいました。",
  "iso-8859-2": "W małym miasteczku nad rzeką mieszkał zegarmistrz, który żył bardzo długo.",
  "iso-8859-7": "Στη μικρή πόλη δίπλα στο ποτάμι ζούσε ένας ωρολογοποιός.",
  "koi8-r": "В маленьком городе у реки жил часовщик, который любил тишину.",
  shift_jis: "川のほとりの小さな町に時計職人が住んでいました。",
  "tis-620": "ในเมืองเล็กริมแม่น้ำมีช่างทำนาฬิกาคนหนึ่ง",
  "windows-1250": "W małym miasteczku nad rzeką mieszkał zegarmistrz, który żył bardzo długo.",
  "windows-1251": "В маленьком городе у реки жил часовщик, который любил тишину.",
  "windows-1252": "Über den Dächern hängen „schöne“ Lampen, und die Bürger grüßen höflich.",
  "windows-1253": "Στη μικρή πόλη δίπλα στο ποτάμι ζούσε ένας ωρολογοποιός.",
  "windows-1254": "Irmağın kıyısındaki küçük şehirde sessizliği seven bir saatçi yaşardı.",
  "windows-1255": "בעיר הקטנה ליד הנהר גר שען שאהב את השקט.",
  "windows-1256": "في المدينة الصغيرة على ضفة النهر عاش صانع ساعات.",
  "windows-1257": "Mažame mieste prie upės gyveno laikrodininkas, kuris mėgo tylą ir niekada neskubėjo.",
};
