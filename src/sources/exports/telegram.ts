// Telegram's "Saved Messages", as Telegram Desktop exports them in JSON (https://telegram.org/blog/export-and-more):
// the chat alone, or all chats in one file. Other chats are other people's words and are left out.
import { z } from "zod";
import type { Capture } from "../../domain/capture.ts";
import { isPublicUrl } from "../../domain/public-url.ts";
import { listOf, maybeScalar, maybeText } from "../fields/lenient.ts";
import { linksInText, withoutLinks } from "../fields/links-in-text.ts";
import { tidyPost } from "../fields/post-text.ts";
import { type RecordReading, readRecords } from "../fields/records.ts";
import { readFeedDate } from "../fields/written-date.ts";
import type { ImportFormat } from "./import-format.ts";

const Chat = z.object({ type: z.literal("saved_messages"), messages: z.array(z.unknown()) });
const Export = z.object({ chats: z.object({ list: listOf(Chat) }) });
const Part = z.union([
  z.string().transform((text) => ({ type: "plain", text, href: undefined })),
  z.object({ type: z.string(), text: z.string(), href: maybeText }),
]);
const Message = z.object({
  type: maybeText,
  date: maybeText,
  date_unixtime: maybeScalar,
  text: z
    .union([z.string().transform((text) => [{ type: "plain", text, href: undefined }]), listOf(Part)])
    .catch([]),
});

export const telegramFormat: ImportFormat = {
  name: "telegram",
  recognises: ({ json }) => savedIn(json) !== undefined,
  read: ({ json }, source) => {
    const messages = savedIn(json) ?? [];
    let hasWords = false;
    const read = readRecords(messages, Message, (message) => {
      hasWords ||= message.text.some(({ text }) => text !== "");
      return readMessage(message, source);
    });
    const hasOnlyWords = hasWords && read.captures.length === 0;
    return { format: "telegram", ...read, ...(hasOnlyWords ? { hasOnlyWords } : {}) };
  },
};

function savedIn(json: unknown): unknown[] | undefined {
  const alone = Chat.safeParse(json).data;
  if (alone) return alone.messages;
  const chats = Export.safeParse(json).data?.chats.list ?? [];
  return chats.length === 0 ? undefined : chats.flatMap(({ messages }) => messages);
}

/** Each link of a message once; its other words are the note, and hashtags the tags. */
function readMessage(message: z.infer<typeof Message>, source: string): RecordReading {
  if (message.type !== "message") return { captures: [] };
  const { text: parts } = message;
  const links = parts.flatMap(({ type, text, href }) => linksOf(type, text, href));
  const tags = parts.flatMap(({ type, text }) => (type === "hashtag" ? [text.replace(/^#/, "")] : []));
  const words = parts.map(({ type, text }) => (type === "link" ? "" : withoutLinks(text))).join("");
  const common: Omit<Capture, "url"> = {
    note: tidyPost(words, tags) || undefined,
    tags,
    savedAt: readFeedDate(message.date_unixtime) ?? readFeedDate(message.date),
    source,
  };
  return { captures: [...new Set(links)].map((url) => ({ url, ...common })) };
}

function linksOf(type: string, text: string, href: string | undefined): string[] {
  if (type === "text_link") return href !== undefined && isPublicUrl(href) ? [href] : [];
  if (type === "link")
    return isPublicUrl(text) ? [text] : isPublicUrl(`https://${text}`) ? [`https://${text}`] : [];
  return linksInText(text).map(({ url }) => url);
}
