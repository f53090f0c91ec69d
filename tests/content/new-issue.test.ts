import { join } from "node:path";
import { describe, expect, it } from "vitest";
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
});
