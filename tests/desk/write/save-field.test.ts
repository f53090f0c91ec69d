import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { saveField } from "../../../src/desk/write/save-field.ts";
import { anIssueText, aPublicationOf } from "../../support/publication.ts";

const url = "https://e.example/1";
const blurb = { of: "pick" as const, name: "blurb" as const, url };
const text = anIssueText({ more: "state: draft # mine\n", blurb: "Good.", body: "Hello." });

async function aDraft() {
  const folder = await aPublicationOf({ "content/issues/0001.md": text });
  const path = join(folder.issues, "0001.md");
  return { folder, path, read: () => readFile(path, "utf8") };
}

describe("a field saved", () => {
  it("changes its own words and no other byte", async () => {
    const { folder, read } = await aDraft();
    expect(await saveField(folder, 1, { field: blurb, words: "Better.", was: "Good." })).toEqual({
      ok: true,
      value: "Better.",
    });
    expect(await read()).toBe(text.replace('"Good."', '"Better."'));
    expect(await saveField(folder, 1, { field: blurb, words: "Better. ", was: "Better." })).toEqual({
      ok: true,
      value: "Better.",
    });
  });

  it("is not written over what another program wrote there: both are told", async () => {
    const { folder, path, read } = await aDraft();
    await writeFile(path, text.replace("Good.", "Theirs."));
    const saved = await saveField(folder, 1, { field: blurb, words: "Mine.", was: "Good." });
    expect(saved).toEqual({
      ok: false,
      why: "Something else was written here meanwhile.",
      theirs: "Theirs.",
    });
    expect(await read()).toContain("Theirs.");
    expect(await saveField(folder, 1, { field: blurb, words: "Mine.", was: "Theirs." })).toMatchObject({
      ok: true,
    });
  });

  it("stands beside what another program wrote elsewhere", async () => {
    const { folder, path, read } = await aDraft();
    await writeFile(path, text.replace("Hello.", "Their standfirst."));
    await saveField(folder, 1, { field: blurb, words: "Mine.", was: "Good." });
    expect(await read()).toContain("Their standfirst.");
    expect(await read()).toContain("Mine.");
  });

  it("that both wrote the same is saved", async () => {
    const { folder, path } = await aDraft();
    await writeFile(path, text.replace("Good.", "Same."));
    expect(await saveField(folder, 1, { field: blurb, words: "Same.", was: "Good." })).toEqual({
      ok: true,
      value: "Same.",
    });
  });

  it("says why where the file is broken, or gone", async () => {
    const { folder, path, read } = await aDraft();
    await writeFile(path, "---\nnumber: 1\n---\n");
    expect(await saveField(folder, 1, { field: blurb, words: "x", was: "Good." })).toMatchObject({
      ok: false,
    });
    expect(await read()).toBe("---\nnumber: 1\n---\n");
    await rm(path);
    await expect(saveField(folder, 1, { field: blurb, words: "x", was: "Good." })).rejects.toThrow("ENOENT");
  });
});
