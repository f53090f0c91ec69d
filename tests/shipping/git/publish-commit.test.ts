import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aPublishedPublication, sharedOf } from "../../support/friday.ts";

const noteLine = (url: string) => `{"url":"https://${url}.example/"}\n`;

describe("a commit that is to be everybody’s", () => {
  it("takes a commit of one of two machines that want the same at the same moment", async () => {
    const { first, clone } = await aPublishedPublication();
    const second = await clone("second");
    const texts = new Map([["content/issues/0042.mail.txt", "The mail\n"]]);
    const outcomes = await Promise.all(
      [first, second].map(async (machine) => (await sharedOf(machine)).publish({ texts, message: "Ship" })),
    );
    expect(outcomes.filter((outcome) => outcome.ok && outcome.taken)).toHaveLength(1);
    const atRemote = first.git("ls-remote", "origin", "main").split(/\s/)[0];
    const heads = [first, second].map((machine) => machine.git("rev-parse", "HEAD").trim());
    expect(heads.filter((head) => head === atRemote)).toHaveLength(1);
  });

  it("says that a remote is gone, without its password, and loses nothing", async () => {
    const { first } = await aPublishedPublication();
    first.git("remote", "set-url", "origin", "https://me:secret@127.0.0.1:1/links.git");
    await writeFile(join(first.folder.bookmarks, "2026-11.jsonl"), noteLine("one"));
    const shared = await sharedOf(first);
    expect(shared.where).toBe("https://127.0.0.1:1/links.git");
    const taken = await shared.take();
    expect(taken).toMatchObject({ ok: false, isUnreachable: true });
    expect(JSON.stringify(taken)).not.toContain("secret");
    expect(await shared.publish({ paths: ["bookmarks"], message: "Keep" })).toMatchObject({ ok: false });
    expect(await readFile(join(first.folder.bookmarks, "2026-11.jsonl"), "utf8")).toBe(noteLine("one"));
  });
});
