import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openFriday } from "../../../scripts/friday/open.ts";
import { aClock } from "../../support/clock.ts";
import { aPublicationFolder } from "../../support/folders.ts";
import { aPublishedPublication } from "../../support/friday.ts";
import { aMailbox } from "../../support/mailbox.ts";
import { aWorld } from "../../support/world.ts";

describe("the world of a Friday", () => {
  it("commits as the publication's editor by the world's clock where git knows nobody", async () => {
    const { first } = await aPublishedPublication();
    await writeFile(join(first.folder.bookmarks, "2026-11.jsonl"), '{"url":"https://one.example/"}\n');
    const opened = await openFriday(aWorld({ folder: first.folder, clock: aClock() }));
    if (!opened.ok) throw new Error(opened.says);
    expect(await opened.friday.shared.publish({ paths: ["bookmarks"], message: "Keep" })).toMatchObject({
      changed: true,
    });
    expect(first.git("log", "-1", "--format=%cI", "origin/main").trim()).toMatch(
      /^2026-11-27T09:00:00(Z|\+00:00)$/,
    );
  });

  it("is patient for hours on a machine of one's own, and for most of a day where a service runs it", async () => {
    const folder = await aPublicationFolder();
    for (const [variables, hours] of [
      [{}, 6],
      [{ CI: "true" }, 18],
    ] as const) {
      const opened = await openFriday(aWorld({ folder, variables }));
      expect(opened).toMatchObject({ ok: true, friday: { latenessMs: hours * 3_600_000 } });
    }
  });

  it("tells the editor by mail, or why it cannot", async () => {
    const folder = await aPublicationFolder();
    const mailbox = await aMailbox();
    const mail = { subject: "Issue 42 did not go out", text: "It waits." };
    const silent = await openFriday(aWorld({ folder }));
    if (!silent.ok) throw new Error(silent.says);
    expect(await silent.friday.tellEditor(mail)).toMatchObject({
      says: expect.stringContaining("needs SMTP_URL"),
    });
    await mkdir(join(folder.root, "content"), { recursive: true });
    await writeFile(folder.settings, "editor: { email: editor@example.org }\n");
    const telling = await openFriday(aWorld({ folder, variables: { SMTP_URL: mailbox.url } }));
    if (!telling.ok) throw new Error(telling.says);
    expect(await telling.friday.tellEditor(mail)).toEqual({ ok: true });
    expect(mailbox.messages).toMatchObject([{ to: ["editor@example.org"] }]);
  });

  it("says what an editor must end first in git", async () => {
    const { first } = await aPublishedPublication();
    first.git("checkout", "--quiet", "--detach");
    expect(await openFriday(aWorld({ folder: first.folder }))).toMatchObject({
      ok: false,
      says: expect.stringContaining("no branch"),
    });
  });
});
