import { expect, it } from "vitest";
import { importFile } from "../../../src/sources/import-file.ts";

const read = (...frames: unknown[]) =>
  importFile(
    "main.jsonl",
    Buffer.from(
      frames.map((frame) => (typeof frame === "string" ? frame : JSON.stringify(frame))).join("\n"),
    ),
  );
const item = (chatId: string, body: string, linkPreview: object[] = []) => ({
  chatItem: {
    chatId,
    authorId: "1",
    dateSent: "1782810000000",
    outgoing: {},
    standardMessage: { text: { body }, linkPreview },
  },
});
const start = [
  { version: "1", backupTimeMs: "1782810000000" },
  { recipient: { id: "1", self: {} } },
  { recipient: { id: "2", contact: { aci: "x" } } },
  { chat: { id: "10", recipientId: "1" } },
  { chat: { id: "20", recipientId: "2" } },
];

it("takes the links of the note to self with their words, and none of other chats", async () => {
  const preview = [{ url: "https://example.org/a", title: "A page" }];
  const { format, captures, skipped } = await read(
    ...start,
    item("10", "Worth a read: https://example.org/a", preview),
    item("20", "https://example.org/theirs"),
    item("10", "milk"),
  );
  expect(format).toBe("signal");
  expect(captures).toEqual([
    {
      url: "https://example.org/a",
      title: "A page",
      note: "Worth a read:",
      tags: [],
      savedAt: "2026-06-30T09:00:00.000Z",
      source: "main.jsonl",
    },
  ]);
  expect(skipped).toEqual([]);
});

it("names a line that is damaged and reads the others", async () => {
  const { captures, skipped } = await read(
    ...start,
    '{"chatItem":{"chatId',
    item("10", "https://example.org/a"),
  );
  expect(captures).toHaveLength(1);
  expect(skipped).toEqual([{ where: "line 6", why: "not a line of JSON" }]);
});

it("finds nothing odd in a note to self without a link, and says it of a file without one", async () => {
  expect((await read(...start, item("10", "milk"))).skipped).toEqual([]);
  expect((await read(item("20", "https://example.org/theirs"))).skipped).toHaveLength(1);
  expect((await read(...start)).skipped).toHaveLength(1);
});
