// What a bookmarklet or a phone's share sheet sends: three fields that every program fills differently.
// The address that receives them belongs to the desk; this only reads them.
import type { Capture } from "../domain/capture.ts";
import { oneLine, withoutControls } from "../domain/plain-text.ts";
import { publicUrl } from "../domain/public-url.ts";
import { linksInText, withoutLink } from "./fields/links-in-text.ts";

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
  const inText = linksInText(text)[0];
  const said = publicUrl(fields.url ?? "") ?? publicUrl(inText?.url ?? linksInText(title)[0]?.url ?? "");
  if (!said) return undefined;
  const url = said.href;
  const isUrlInText = inText && publicUrl(inText.url)?.href === url;
  const words = isUrlInText ? withoutLink(text, inText) : text;
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
