import { readdirSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readContent } from "../../src/content/read-content.ts";
import { siteNames } from "../../src/content/text-files.ts";
import { feedPaths } from "../../src/editions/site-paths.ts";
import { aContentOf, anIssueText, aPublicationOf } from "../support/publication.ts";

const page = "---\ntitle: A page\n---\nWords.\n";

describe("a file that is nearly a text of the publication is named, with what to do", () => {
  it.each([
    ["content/pages/follow.md", page, "the site has something of its own at /follow/. Give it another name"],
    ["content/pages/issues.md", page, "the site has something of its own at /issues/"],
    ["content/pages/404.md", page, "the site has something of its own at /404/"],
    ["content/pages/index.md", page, "the site has something of its own at /index/"],
    ["content/essays/index.md", page, "the site has something of its own at /index/"],
    ["content/pages/About us.md", page, "a file name becomes an address: call it about-us.md"],
    ["content/pages/about.markdown", page, "a text's name ends in .md: call it about.md"],
    ["content/pages/about.MD", page, "a text's name ends in .md: call it about.md"],
    ["content/essays/five.md.txt", page, "a text's name ends in .md: call it five.md"],
    ["content/issues/0001.mdown", anIssueText(), "a text's name ends in .md: call it 0001.md"],
    ["content/issues/Copy of 0001.md", anIssueText(), "this is issue 1, so the file must be called 0001.md"],
    ["content/issues/0001 2.md", anIssueText(), "this is issue 1, so the file must be called 0001.md"],
    ["content/issues/10001.md", anIssueText(), "this is issue 1, so the file must be called 0001.md"],
    ["content/issues/2026/0002.md", anIssueText(), "texts in a folder of their own are not read"],
    ["content/pages/drafts/later.md", page, "texts in a folder of their own are not read"],
    ["content/publication.yml", "title: Five\n", "the settings are read from publication.yaml. Call it so"],
    ["content/Publication.yaml", "title: Five\n", "the settings are read from publication.yaml"],
    ["content/publication.yaml.txt", "title: Five\n", "the settings are read from publication.yaml"],
  ])("%s", async (file, text, says) => {
    await expect(aContentOf({ [file]: text })).rejects.toThrow(`${file}: ${says}`);
  });

  it("and so is a second settings file", async () => {
    const files = { "content/publication.yaml": "title: A\n", "content/publication.yml": "title: B\n" };
    await expect(aContentOf(files)).rejects.toThrow("or take it away: there is one already");
  });

  it("and a folder with a text's name", async () => {
    const folder = await aPublicationOf({ "content/issues/0001.md": anIssueText() });
    await mkdir(join(folder.issues, "0006.md"));
    await expect(readContent(folder)).rejects.toThrow("content/issues/0006.md: this is a folder, not a text");
  });

  it("but what is plainly none stays where it is", async () => {
    const { issues, pages } = await aContentOf({
      "content/issues/0001.md": anIssueText(),
      "content/issues/0001.mail.html": "<p>",
      "content/issues/0001.md~": "old",
      "content/issues/.0001.md.swp": "old",
      "content/pages/about.md": page,
      "content/pages/notes.txt": "mine",
      "content/pages/pictures/one.svg": "<svg/>",
      "content/pages/.obsidian/notes.md": "mine",
    });
    expect([issues.length, pages.length]).toEqual([1, 1]);
  });
});

it("every name that the site has at its root is kept from the editor's pages", () => {
  const pages = readdirSync(join(import.meta.dirname, "../../src/site/pages"));
  const files = [...pages, ...Object.values(feedPaths).map((path) => path.slice(1))];
  const names = files.map((name) => name.split(".")[0] ?? "").filter((name) => !name.startsWith("["));
  expect(siteNames).toEqual([...new Set(names)].sort());
});
