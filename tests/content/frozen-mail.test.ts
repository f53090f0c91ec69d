import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { frozenMailFiles, mailHash, readFrozenMail } from "../../src/content/frozen-mail.ts";
import { aPublicationFolder } from "../support/folders.ts";

describe("the frozen mail of an issue", () => {
  it("lies beside the issue's own file, under its number", () => {
    expect(frozenMailFiles(7)).toEqual({
      html: "content/issues/0007.mail.html",
      text: "content/issues/0007.mail.txt",
    });
  });

  it("is there when both of its files are", async () => {
    const folder = await aPublicationFolder();
    await mkdir(folder.issues, { recursive: true });
    await writeFile(join(folder.issues, "0007.mail.html"), "<p>Hello");
    expect(readFrozenMail(folder, 7)).toBeUndefined();
    await writeFile(join(folder.issues, "0007.mail.txt"), "Hello");
    expect(readFrozenMail(folder, 7)).toEqual({ html: "<p>Hello", text: "Hello" });
  });

  it("has a hash of its own, in which no word goes from one file to the other unseen", () => {
    const hash = mailHash({ html: "ab", text: "c" });
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(mailHash({ html: "a", text: "bc" })).not.toBe(hash);
    expect(mailHash({ html: "a\r\nb", text: "c" })).toBe(mailHash({ html: "a\nb", text: "c" }));
  });
});
