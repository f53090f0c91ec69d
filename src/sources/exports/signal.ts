// Signal's "Note to Self" out of a plain-text export: one frame of the backup a line, as Signal's Backup.proto has it
// (github.com/signalapp/libsignal), in the JSON of Protocol Buffers. Other chats are other people's words and are left out.
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import { instantOfEpoch } from "../fields/epoch.ts";
import { jsonLines } from "../fields/json-lines.ts";
import { listOf, maybeScalar, maybeText } from "../fields/lenient.ts";
import { linksInText, withoutLinks } from "../fields/links-in-text.ts";
import { tidyPost } from "../fields/post-text.ts";
import type { ImportFormat } from "./import-format.ts";

const Id = z.union([z.string(), z.number().transform(String)]);
const Recipient = z.object({ recipient: z.object({ id: Id, self: z.object({}) }) });
const Chat = z.object({ chat: z.object({ id: Id, recipientId: Id }) });
const Item = z.object({
  chatItem: z.object({
    chatId: Id,
    /** Milliseconds since 1970. */
    dateSent: maybeScalar,
    standardMessage: z.object({
      text: z.object({ body: z.string() }),
      linkPreview: listOf(z.object({ url: z.string(), title: maybeText })),
    }),
  }),
});
type Item = z.infer<typeof Item>;

export const signalFormat: ImportFormat = {
  name: "signal",
  recognises: ({ text }) =>
    /^\s*\{/.test(text) &&
    jsonLines(text.slice(0, 200_000), 50).some(
      ({ value }) => Recipient.safeParse(value).success || Item.safeParse(value).success,
    ),
  read: ({ text }, source) => {
    const frames = jsonLines(text);
    const own = ownChats(frames.map(({ value }) => value));
    const captures: Capture[] = [];
    let hasWords = false;
    for (const { value } of frames) {
      const item = Item.safeParse(value).data;
      if (!item || !own.has(item.chatItem.chatId)) continue;
      hasWords = true;
      for (const capture of linksOf(item, source)) captures.push(capture);
    }
    const skipped = frames
      .filter(({ value }) => value === undefined)
      .map(({ number }) => ({ where: `line ${number}`, why: "not a line of JSON" }));
    const hasOnlyWords = hasWords && captures.length === 0;
    return { format: "signal", captures, skipped, ...(hasOnlyWords ? { hasOnlyWords } : {}) };
  },
};

/** The chats whose other side is the editor: a frame stands before those that name it. */
function ownChats(frames: unknown[]): Set<string> {
  const own = new Set<string>();
  const chats = new Set<string>();
  for (const frame of frames) {
    const recipient = Recipient.safeParse(frame).data?.recipient;
    if (recipient) own.add(recipient.id);
    const chat = Chat.safeParse(frame).data?.chat;
    if (chat && own.has(chat.recipientId)) chats.add(chat.id);
  }
  return chats;
}

/** Each link of a note once; its other words are the note. */
function linksOf({ chatItem: { standardMessage, dateSent } }: Item, source: string): Capture[] {
  const { text, linkPreview } = standardMessage;
  const links = linksInText(text.body);
  return [...new Set(links.map(({ url }) => url))].map((url) => ({
    url,
    title: linkPreview.find((preview) => preview.url === url)?.title || undefined,
    note: tidyPost(withoutLinks(text.body), []) || undefined,
    tags: [],
    savedAt: instantOfEpoch(dateSent),
    source,
  }));
}
