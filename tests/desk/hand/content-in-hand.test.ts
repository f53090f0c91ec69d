import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aDesk } from "../../support/desk.ts";
import { aBookmark, anIssue } from "../../support/makers.ts";

describe("the content in hand", () => {
  it("is the settings, photos and pages as they are, with what is known of a link", async () => {
    const page = { kind: "article" as const, minutes: 7 };
    const { desk, folder } = await aDesk({
      links: [aBookmark({ page })],
      files: {
        "content/publication.yaml": "title: One\n",
        "content/pages/about.md": "---\ntitle: About\n---\nUs.\n",
      },
    });
    const first = await desk.content.now();
    expect(first.publication.title).toBe("One");
    expect(first.pages.map(({ slug }) => slug)).toEqual(["about"]);
    expect(first.pageOf("https://example.org/a")?.minutes).toBe(7);
    await writeFile(join(folder.pages, "about.md"), "---\ntitle: About us\n---\nUs.\n");
    expect((await desk.content.now()).pages.map(({ title }) => title)).toEqual(["About us"]);
    await writeFile(folder.settings, "title: Two\n");
    expect((await desk.content.now()).publication.title).toBe("Two");
  });

  it("does without an issue whose file is broken, and reads the rest no more than once", async () => {
    const { desk, act } = await aDesk({
      issues: [anIssue({ state: "draft" })],
      files: { "content/issues/0007.md": "broken" },
    });
    const { pages } = await desk.content.now();
    await act("/write/field", { number: "42", name: "title", words: "Another", was: "An issue" });
    const after = await desk.content.now();
    expect(after.issues.map(({ title }) => title)).toEqual(["Another"]);
    expect(after.pages).toBe(pages);
  });
});
