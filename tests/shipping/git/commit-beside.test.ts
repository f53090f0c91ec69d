import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aPublishedPublication, sharedOf } from "../../support/friday.ts";

const noteLine = (url: string) => `{"url":"https://${url}.example/"}\n`;

describe("a commit built beside the work tree", () => {
  it("publishes nothing else that lies changed or untracked in the folder, and leaves it as it is", async () => {
    const { first } = await aPublishedPublication();
    const { folder } = first;
    await writeFile(join(folder.issues, "0043.md"), "half a dra");
    await writeFile(folder.settings, "url: https://five.example\n# a thought\n");
    await writeFile(join(folder.bookmarks, "2026-11.jsonl"), noteLine("one"));
    first.git("add", "content/publication.yaml");
    const shared = await sharedOf(first);
    expect(await shared.publish({ paths: ["bookmarks"], message: "Keep" })).toMatchObject({
      ok: true,
      changed: true,
    });
    expect(first.git("show", "--name-only", "--format=", "origin/main").trim()).toBe(
      "bookmarks/2026-11.jsonl",
    );
    expect(first.git("status", "--porcelain")).toBe(
      "M  content/publication.yaml\n?? content/issues/0043.md\n",
    );
    expect(await readFile(join(folder.issues, "0043.md"), "utf8")).toBe("half a dra");
  });
});
