import { expect, it } from "vitest";
import { importFile } from "../../../src/sources/import-file.ts";

const message = (more: object) => ({
  id: 1,
  type: "message",
  date: "2026-06-30T11:00:00",
  date_unixtime: "1782810000",
  from: "You",
  ...more,
});
const chat = (...messages: object[]) => ({ name: "Saved Messages", type: "saved_messages", id: 1, messages });
const read = (value: unknown) => importFile("result.json", Buffer.from(JSON.stringify(value)));
const savedAt = "2026-06-30T09:00:00.000Z";

it("takes the links of saved messages with their words, hashtags and time", async () => {
  const { captures, skipped } = await read(
    chat(
      message({ text: "Worth a read https://example.org/a." }),
      message({
        text: [
          "See ",
          { type: "link", text: "https://example.org/b" },
          " for ",
          { type: "bold", text: "more" },
          " ",
          { type: "hashtag", text: "#web" },
        ],
      }),
      message({
        text: [
          { type: "text_link", text: "this", href: "https://example.org/c" },
          " and ",
          { type: "link", text: "example.org/d" },
        ],
      }),
      message({ text: "no link" }),
      { id: 9, type: "service", action: "clear_history", text: "https://example.org/x" },
    ),
  );
  expect(captures).toMatchObject([
    { url: "https://example.org/a", note: "Worth a read", savedAt, tags: [] },
    { url: "https://example.org/b", note: "See for more", tags: ["web"] },
    { url: "https://example.org/c", note: "this and" },
    { url: "https://example.org/d", note: "this and" },
  ]);
  expect(skipped).toEqual([]);
});

it("reads of an account's whole export the saved messages alone", async () => {
  const other = {
    name: "Tamsin",
    type: "personal_chat",
    messages: [message({ text: "https://example.org/secret" })],
  };
  const { captures } = await read({
    about: "x",
    chats: { list: [other, chat(message({ text: "https://example.org/a" }))] },
  });
  expect(captures.map(({ url }) => url)).toEqual(["https://example.org/a"]);
});

it("finds nothing odd in saved messages without a link", async () => {
  expect(await read(chat(message({ text: "milk" })))).toMatchObject({ captures: [], skipped: [] });
});

it("says that it found nothing where no message has words", async () => {
  const { skipped } = await read(chat(message({ tex: "https://example.org/a" })));
  expect(skipped).toEqual([
    { where: "result.json", why: expect.stringContaining("No link was found in it.") },
  ]);
});

it("names a message of no known shape and reads the others", async () => {
  const { captures, skipped } = await read(chat(message({ text: "https://example.org/a" }), [] as never));
  expect([captures.length, skipped]).toEqual([
    1,
    [{ where: "record 2", why: "not a record of this format" }],
  ]);
});
