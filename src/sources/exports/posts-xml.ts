// The XML of Delicious (the service closed in 2017) and Pinboard: `<posts><post href description extended tag time/>`.
import type { Capture } from "../../domain/capture.ts";
import type { Skipped } from "../fields/imported.ts";
import { readNote } from "../fields/note-text.ts";
import { isPrivate } from "../fields/privacy.ts";
import { captureOrWhy } from "../fields/records.ts";
import { htmlAttribute, type RawAttributes, scanMarkup } from "../fields/scan-markup.ts";
import { commaOrSpaceTags } from "../fields/tag-list.ts";
import { readFeedDate } from "../fields/written-date.ts";
import type { ImportFormat } from "./import-format.ts";

export const postsXmlFormat: ImportFormat = {
  name: "delicious",
  recognises: ({ text }) =>
    /<posts[\s>]/i.test(text.slice(0, 4_000)) && /<post\s/i.test(text.slice(0, 20_000)),
  read: ({ text }, source) => {
    const captures: Capture[] = [];
    const skipped: Skipped[] = [];
    let number = 0;
    scanMarkup(text, {
      open: (tag, attributes = {}) => {
        if (tag.toLowerCase() !== "post") return;
        number += 1;
        const { captures: own, why } = captureOrWhy(readPost(attributes, source));
        for (const capture of own) captures.push(capture);
        if (why !== undefined) skipped.push({ where: `post ${number}`, why });
      },
      close: () => {},
      text: () => {},
      cdata: () => {},
      isDone: () => false,
    });
    return { format: "delicious", captures, skipped };
  },
};

/** `description` is the title and `extended` the note. Tags with a full stop in front are for the editor's eyes. */
function readPost(
  attributes: RawAttributes,
  source: string,
): Omit<Capture, "url"> & { url: string | undefined } {
  const said = (name: string) => htmlAttribute(attributes, name) ?? "";
  return {
    url: said("href"),
    title: said("description") || undefined,
    note: readNote(said("extended"), { isTyped: true }).text || undefined,
    tags: commaOrSpaceTags(said("tag")).filter((tag) => !tag.startsWith(".")),
    savedAt: readFeedDate(said("time")),
    private: isPrivate(attributes) || undefined,
    source,
  };
}
