// The XML of Delicious (the service closed in 2017) and Pinboard: `<posts><post href description extended tag time/>`.
import { readNote } from "../fields/note-text.ts";
import { isPrivate } from "../fields/privacy.ts";
import { capturesOfPlaced, type PlacedRecord, type WrittenRecord } from "../fields/records.ts";
import { htmlAttribute, type RawAttributes, scanMarkup } from "../fields/scan-markup.ts";
import { commaOrSpaceTags } from "../fields/tag-list.ts";
import type { ImportFormat } from "./import-format.ts";

export const postsXmlFormat: ImportFormat = {
  name: "delicious",
  recognises: ({ text }) =>
    /<posts[\s>]/i.test(text.slice(0, 4_000)) && /<post\s/i.test(text.slice(0, 20_000)),
  read: ({ text }, source) => {
    const placed: PlacedRecord[] = [];
    scanMarkup(text, {
      open: (tag, attributes = {}) => {
        if (tag.toLowerCase() !== "post") return;
        placed.push({ where: `post ${placed.length + 1}`, record: readPost(attributes, source) });
      },
      close: () => {},
      text: () => {},
      cdata: () => {},
      isDone: () => false,
    });
    return { format: "delicious", ...capturesOfPlaced(placed) };
  },
};

/** `description` is the title and `extended` the note. Tags with a full stop in front are for the editor's eyes. */
function readPost(attributes: RawAttributes, source: string): WrittenRecord {
  const said = (name: string) => htmlAttribute(attributes, name) ?? "";
  return {
    url: said("href"),
    title: said("description") || undefined,
    note: readNote(said("extended"), { isTyped: true }).text || undefined,
    tags: commaOrSpaceTags(said("tag")).filter((tag) => !tag.startsWith(".")),
    time: said("time"),
    private: isPrivate(attributes) || undefined,
    source,
  };
}
