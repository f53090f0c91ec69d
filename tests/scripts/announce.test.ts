import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runAnnounce } from "../../scripts/announce.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { writeIssueFile } from "../support/friday.ts";
import { anIssue } from "../support/makers.ts";
import { saidDuring } from "../support/said.ts";
import { aWorld } from "../support/world.ts";

const shipped = anIssue({
  ...{ hero: undefined, state: "shipped", shippedAt: "2026-11-27T09:00:00.000Z", title: "Doors & kerbs" },
  announced: { bluesky: "https://bsky.app/profile/me.bsky.social/post/x" },
});

async function aShippedPublication(settings: string) {
  const folder = await aPublicationFolder();
  await writeIssueFile(folder, shipped);
  await writeFile(folder.settings, `url: https://five.example\n${settings}`);
  await mkdir(folder.issues, { recursive: true });
  for (const kind of ["html", "txt"]) await writeFile(join(folder.issues, `0042.mail.${kind}`), "mail");
  return folder;
}

describe("npm run announce", () => {
  it("shows with --dry-run what would be posted where, and what was", async () => {
    const folder = await aShippedPublication(
      'announce: { mastodon: "@me@social.example", bluesky: me.bsky.social }\n',
    );
    const said = await saidDuring(() => runAnnounce({ number: 42, isDry: true }, aWorld({ folder })));
    expect(said).toBe(
      "@me@social.example\nme.bsky.social was told already: https://bsky.app/profile/me.bsky.social/post/x\n\nDoors & kerbs\n\nhttps://five.example/issues/42/",
    );
  });

  it("says which line is missing where no account is named, and names the variable without its token", async () => {
    const none = await aShippedPublication("");
    await expect(runAnnounce({ number: 42 }, aWorld({ folder: none }))).rejects.toThrow(
      "announce: { mastodon:",
    );
    const folder = await aShippedPublication('announce: { mastodon: "@me@social.example" }\n');
    const said = await saidDuring(() => runAnnounce({ number: 42 }, aWorld({ folder })));
    expect(said).toContain("MASTODON_TOKEN is not set in .env");
  });

  it("announces nothing that was not shipped", async () => {
    const folder = await aShippedPublication("");
    await writeIssueFile(folder, anIssue({ number: 43, state: "draft", hero: undefined }));
    await expect(runAnnounce({ number: 43 }, aWorld({ folder }))).rejects.toThrow("was not shipped");
  });
});
