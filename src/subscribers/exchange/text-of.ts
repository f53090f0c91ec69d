// The bytes of a file, chunk by chunk, as text: in UTF-8, UTF-16 or an older encoding, told by its first chunk. Lines
// end in `\n`, whatever they ended in.
import { guessCharset } from "../../domain/guess-charset.ts";
import { wideEncoding } from "../../domain/wide-encoding.ts";

export async function* textOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let endsInReturn = false;
  const plain = (text: string) => {
    const whole = endsInReturn ? `\r${text}` : text;
    endsInReturn = whole.endsWith("\r");
    return (endsInReturn ? whole.slice(0, -1) : whole).replace(/\r\n?/g, "\n");
  };
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    yield plain(decoder.decode(chunk, { stream: true }));
  }
  const end = plain(decoder?.decode() ?? "");
  yield endsInReturn ? `${end}\n` : end;
}

/** By its first chunk. Addresses are ASCII: a wrong guess costs letters in names, which nobody keeps. */
export function encodingOf(head: Uint8Array): string {
  return wideEncoding(head) ?? (isUtf8SoFar(head) ? "utf-8" : (guessCharset(head) ?? "windows-1252"));
}

/** A character that the end of the chunk cuts is borne. */
function isUtf8SoFar(head: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
