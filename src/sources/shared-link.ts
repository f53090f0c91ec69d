// What a bookmarklet or a phone's share sheet sends: three fields that every program fills differently.
// The address that receives them belongs to the desk; this only reads them.
import type { Capture } from "../domain/capture.ts";
import { oneLine, withoutControls } from "../domain/plain-text.ts";
import { publicUrl } from "../domain/public-url.ts";

/** Fields of the Web Share Target (https://w3c.github.io/web-share-target/) and of our bookmarklet; `tags` is ours. */
export type SharedFields = {
  title?: string | undefined;
  text?: string | undefined;
  url?: string | undefined;
  tags?: string | undefined;
  private?: boolean | undefined;
};

/** Longest field we look at, in characters. */
const maxField = 10_000;

/**
 * The capture, or `undefined` when no field holds a web address. Android leaves `url` empty and puts the
 * address into `text`, often after the title; what else stands there is the editor's note.
 */
export function readSharedLink(
  fields: SharedFields,
  at: { now: string; source: string },
): Capture | undefined {
  const text = withoutControls((fields.text ?? "").slice(0, maxField)).trim();
  const title = oneLine((fields.title ?? "").slice(0, maxField));
  const inText = addressIn(text);
  const url = publicUrl(fields.url ?? "")?.href ?? inText?.url ?? addressIn(title)?.url;
  if (url === undefined) return undefined;
  const words = inText && publicUrl(inText.url)?.href === url ? text.replace(inText.written, " ") : text;
  const note = words
    .split("\n")
    .map(oneLine)
    // Share sheets repeat the title in the text.
    .filter((line) => /[\p{L}\p{N}]/u.test(line) && line !== title)
    .join("\n");
  return {
    url,
    title: title === "" || publicUrl(title) ? undefined : title,
    note: note === "" ? undefined : note,
    tags: (fields.tags ?? "").split(/[\s,]+/).filter((tag) => tag !== ""),
    savedAt: at.now,
    private: fields.private || undefined,
    source: at.source,
  };
}

function addressIn(text: string): { url: string; written: string } | undefined {
  const written = /https?:\/\/[^\s<>"]+/i.exec(text)?.[0].replace(/[.,;:!?)\]]+$/, "");
  const url = written === undefined ? undefined : publicUrl(written)?.href;
  return url === undefined || written === undefined ? undefined : { url, written };
}
