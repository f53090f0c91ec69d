import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { aDesk } from "../../support/desk.ts";
import { aBookmark } from "../../support/makers.ts";

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
    await writeFile(folder.settings, "title: Two\n");
    expect((await desk.content.now()).publication.title).toBe("Two");
  });
});
