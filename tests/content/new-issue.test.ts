import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { saveDraft } from "../../src/content/draft-file.ts";
import { createIssue } from "../../src/content/new-issue.ts";
import { readContent } from "../../src/content/read-content.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { anIssue } from "../support/makers.ts";

describe("a new issue", () => {
  it("is written once, and never over an existing one", async () => {
    const folder = await aPublicationFolder();
    const path = await createIssue(folder, anIssue());
    expect(path).toBe(join(folder.issues, "0042.md"));
    await expect(createIssue(folder, anIssue({ title: "Other" }))).rejects.toThrow("exists already");
    expect((await readContent(folder)).issues[0]?.title).toBe("An issue");
  });

  it("saves a draft over itself, and beside itself when somebody else changed the file", async () => {
    const folder = await aPublicationFolder();
    const draft = anIssue({ state: "draft" });
    const path = await createIssue(folder, draft);
    const next = { ...draft, title: "Better" };
    await saveDraft(path, draft, next);
    await writeFile(path, "changed by hand");
    await expect(saveDraft(path, next, { ...next, title: "Best" })).rejects.toThrow(/unsaved\.txt/);
    expect(await readFile(path, "utf8")).toBe("changed by hand");
    expect(await readFile(path.replace(".md", ".unsaved.txt"), "utf8")).toContain("Best");
  });
});
