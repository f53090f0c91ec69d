import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { peopleIn } from "../../support/people-files.ts";

describe("a file that is no table of people", () => {
  it.each([
    ["nothing", "", "The file is empty."],
    ["blank lines", "\n \r\n", "The file is empty."],
    ["a mark alone", "\ufeff\n", "The file is empty."],
    ["an Excel file", "PK\u0003\u0004........[Content_Types].xml", "spreadsheet of Excel (.xlsx)"],
    [
      "a LibreOffice file",
      "PK\u0003\u0004..mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
      "LibreOffice",
    ],
    ["Substack's zip", "PK\u0003\u0004.....email_list.mysite.csv", "email_list.….csv of Substack"],
    ["Ghost's posts", '{"db":[{"meta":{"version":"5"},"data":{"posts":[]}}]}', "Members"],
    ["other JSON", ' [{"email":"a@x.example"}]', "This is JSON"],
    ["JSON lines", '{"email":"a@x.example"}\n{"email":"b@x.example"}\n', "This is JSON"],
    ["a page", "<!DOCTYPE html><title>Sign in</title>", "wanted you to log in"],
    ["a PDF", "%PDF-1.7", "This is a PDF"],
    ["a database", "SQLite format 3\u0000", "This is a database"],
    ["an address book", "BEGIN:VCARD\nEMAIL:a@x.example", "vCard"],
  ])("is told from a table: %s", async (_what, text, why) => {
    expect((await peopleIn(text))[0]).toContain(why);
  });

  it.each([
    ["an old Excel file", [0xd0, 0xcf, 0x11, 0xe0, 0xa1], "(.xls)"],
    ["a packed file", [0x1f, 0x8b, 8, 0], ".gz"],
    ["bytes of anything", [1, 0, 2, 7, 0, 9, 9, 9, 200, 201], "This is no text"],
    ["UTF-32", [0xff, 0xfe, 0, 0, 0x41, 0, 0, 0], "UTF-32"],
  ])("is told from a table: %s", async (_what, bytes, why) => {
    expect((await peopleIn(Uint8Array.from(bytes)))[0]).toContain(why);
  });

  it("never throws on bytes of any kind", async () => {
    for (let size = 1; size < 3_000; size = size * 2 + 1) {
      const [first] = await peopleIn(randomBytes(size));
      expect(first).toBeTypeOf("string");
    }
  });
});
