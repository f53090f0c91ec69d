import { spawn } from "node:child_process";
import { chmod, lstat, readdir, readFile, rename, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { type Draft, KeptBeside, openDraft, saveDraft } from "../../src/content/draft-file.ts";
import { createIssue } from "../../src/content/new-issue.ts";
import { changeOfPick } from "../../src/domain/issue-change.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { anIssue } from "../support/makers.ts";

async function aDraft(): Promise<{ folder: PublicationFolder; draft: Draft }> {
  const folder = await aPublicationFolder();
  await createIssue(folder, anIssue({ state: "draft" }));
  return { folder, draft: await openDraft(folder, 42) };
}

const edit = async (path: string, change: (text: string) => string) =>
  writeFile(path, change(await readFile(path, "utf8")));

describe("a draft", () => {
  it("is saved over itself, step by step", async () => {
    const { draft } = await aDraft();
    const once = await saveDraft(draft, { title: "Better" });
    const twice = await saveDraft(once, { standfirst: "Best." });
    expect(twice.issue).toMatchObject({ title: "Better", standfirst: "Best." });
    expect(await readFile(draft.path, "utf8")).toBe(twice.text);
  });

  it("takes in what another program changed elsewhere in it, comments included", async () => {
    const { folder, draft } = await aDraft();
    await edit(draft.path, (text) => text.replace("title: An issue", 'title: "Theirs" # by hand'));
    const saved = await saveDraft(
      draft,
      changeOfPick(draft.issue, "https://example.org/2", { blurb: "Mine" }),
    );
    expect(saved.issue.title).toBe("Theirs");
    expect(saved.issue.picks[1]?.blurb).toBe("Mine");
    expect(await readFile(draft.path, "utf8")).toContain('title: "Theirs" # by hand');
    expect(await readdir(folder.issues)).toEqual(["0042.md"]);
  });

  it("is left alone when another program changed the same field; the words go beside it, and say where", async () => {
    const { draft } = await aDraft();
    await edit(draft.path, (text) => text.replace("An issue", "Theirs"));
    const theirs = await readFile(draft.path, "utf8");
    const aside = draft.path.replace(".md", ".unsaved.txt");
    await expect(saveDraft(draft, { title: "Mine" })).rejects.toThrow(
      `content/issues/0042.md: another program changed the same in it: title. It is left as it is. What you wrote here is in ${aside}`,
    );
    expect(await readFile(draft.path, "utf8")).toBe(theirs);
    expect(await readFile(aside, "utf8")).toContain("title: Mine");
  });

  it("never writes over what was put beside it before", async () => {
    const { folder, draft } = await aDraft();
    await writeFile(draft.path, "---\nhalf a fi");
    await expect(saveDraft(draft, { title: "One" })).rejects.toThrow("0042.md:1: the file must begin with");
    await expect(saveDraft(draft, { title: "Two" })).rejects.toThrow(KeptBeside);
    expect(await readFile(`${folder.issues}/0042.unsaved.txt`, "utf8")).toContain("title: One");
    expect(await readFile(`${folder.issues}/0042.unsaved-2.txt`, "utf8")).toContain("title: Two");
    expect(await readFile(draft.path, "utf8")).toBe("---\nhalf a fi");
  });

  it.each(["in-place", "renaming"])(
    "loses no save of an editor that saves at the same time, %s",
    async (style) => {
      const { folder, draft } = await aDraft();
      const count = 30;
      const marks = Array.from({ length: count }, (_, at) => `# "line ${at}"\n`).join("");
      await edit(draft.path, (text) => text.replace("---\n", `---\n${marks}`));
      const script = resolve(import.meta.dirname, "../support/edit-by-hand.ts");
      const editor = spawn(process.execPath, [script, draft.path, String(count), style], {
        stdio: "inherit",
      });
      let isOver = false;
      editor.once("exit", () => {
        isOver = true;
      });
      let saved = draft;
      // The editor may put an older title over ours between two of our saves: that is told, and ours stands beside it.
      const unlessOvertaken = (error: unknown) => {
        if (!(error instanceof KeptBeside)) throw error;
        return openDraft(folder, 42);
      };
      for (let at = 0; !isOver; at++)
        saved = await saveDraft(saved, { title: `Title ${at}` }).catch(unlessOvertaken);
      const text = await readFile(draft.path, "utf8");
      expect(text.match(/"edit \d+"/g)).toHaveLength(count);
      expect(text).toContain(`title: ${saved.issue.title}`);
    },
  );

  it("keeps its mode, and its symbolic link", async () => {
    const { folder, draft } = await aDraft();
    const real = join(folder.root, "elsewhere.md");
    await rename(draft.path, real);
    await chmod(real, 0o600);
    await symlink(real, draft.path);
    await saveDraft(draft, { title: "Mine" });
    expect(await readFile(real, "utf8")).toContain("title: Mine");
    expect((await stat(real)).mode & 0o777).toBe(0o600);
    expect((await lstat(draft.path)).isSymbolicLink()).toBe(true);
  });

  it("that was taken away or renamed is not made again", async () => {
    const { folder, draft } = await aDraft();
    await rm(draft.path);
    await expect(saveDraft(draft, { title: "One" })).rejects.toThrow("is not there any more. What you wrote");
    expect(await readdir(folder.issues)).toEqual(["0042.unsaved.txt"]);
  });

  it("in another encoding than UTF-8 is never written over: its letters would be gone", async () => {
    const { draft } = await aDraft();
    const theirs = Buffer.from(
      (await readFile(draft.path, "utf8")).replace("An issue", "Caf\u00e9"),
      "latin1",
    );
    await writeFile(draft.path, theirs);
    await expect(saveDraft(draft, { title: "Mine" })).rejects.toThrow("this is not UTF-8 text");
    expect(await readFile(draft.path)).toEqual(theirs);
  });

  it("keeps the words of a change that is none", async () => {
    const { folder, draft } = await aDraft();
    const before = await readFile(draft.path, "utf8");
    await expect(saveDraft(draft, { title: "", standfirst: "Typed with care." })).rejects.toThrow('"title"');
    expect(await readFile(draft.path, "utf8")).toBe(before);
    expect(await readFile(`${folder.issues}/0042.unsaved.txt`, "utf8")).toContain("Typed with care.");
  });
});
