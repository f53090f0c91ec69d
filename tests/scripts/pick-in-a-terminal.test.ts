// npm run pick in a real terminal: what is typed is what is saved, whatever the letters, keys and pastes.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readIssue } from "../../src/content/issue-file.ts";
import { createIssue } from "../../src/content/new-issue.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { anIssue, aPick } from "../support/makers.ts";
import { aPersonAt, keys, noTerminalHere } from "../support/person.ts";

const command = resolve(import.meta.dirname, "../../scripts/pick.ts");
if (noTerminalHere) console.warn(`${noTerminalHere} The tests of npm run pick in a terminal are left out.`);

const { enter, down, left, home, end, ctrl, paste } = keys;

async function aDraft(picks = [aPick({ blurb: "" })]): Promise<PublicationFolder> {
  const folder = await aPublicationFolder();
  await createIssue(folder, anIssue({ number: 1, title: "Doors", state: "draft", picks }));
  return folder;
}

function pickIn(folder: PublicationFolder, environment: Record<string, string> = {}) {
  return aPersonAt([process.execPath, command, "--publication", folder.root], environment);
}

const draftIn = async ({ issues }: PublicationFolder) =>
  readIssue(await readFile(join(issues, "0001.md"), "utf8"), "0001.md");

describe.skipIf(noTerminalHere)("in a real terminal", () => {
  it("saves what was typed: emoji, combining and wide letters, the keys of a shell, pastes", async () => {
    const long = "word ".repeat(40);
    const typed: [string[], string][] = [
      [["good 😀👩‍👩‍👧 news", left, left, left, left, left, "!"], "good 😀👩‍👩‍👧! news"],
      [["e\u0301te\u0301 日本語 über", ctrl("a"), "¡", ctrl("e"), "!"], "¡e\u0301te\u0301 日本語 über!"],
      [["one two three", ctrl("w"), "four", home, ctrl("k"), "five", end, " six"], "five six"],
      [["wrong", ctrl("u"), "right"], "right"],
      [["Look: ", paste("one\r\rtwo 😀"), " three"], "Look: one\n\ntwo 😀 three"],
      [["one\r\rtwo"], "one\n\ntwo"],
      [[long, home, "A "], `A ${long}`.trim()],
    ];
    const picks = typed.map((_, at) =>
      aPick({ url: `https://example.org/${at}`, title: `Link ${at}`, blurb: "" }),
    );
    const folder = await aDraft(picks);
    const { person, ends } = pickIn(folder);
    await person.sees("Go on writing it");
    await person.presses(enter);
    for (const [pressed] of typed) {
      await person.sees("Write one line here");
      await person.presses(enter);
      await person.sees("Markdown, on one line");
      await person.presses(...pressed, enter);
    }
    await person.sees("Title");
    await person.presses(enter);
    await person.sees("Standfirst");
    await person.presses(enter);
    expect(await ends()).toBe(0);
    const { picks: written } = await draftIn(folder);
    expect(written.map((pick) => pick.blurb.trim())).toEqual(typed.map(([, expected]) => expected));
  });

  it("keeps the paragraphs that were there when a line is added to them", async () => {
    const folder = await aDraft([aPick({ blurb: "One.\n\nTwo." })]);
    const { person, ends } = pickIn(folder);
    await person.sees("Go on writing it");
    await person.presses(enter);
    await person.sees("Go on from there, here");
    await person.presses(enter);
    await person.sees("Two.");
    await person.presses(" Three.", enter);
    await person.sees("Title");
    await person.presses(ctrl("c"));
    expect(await ends()).toBe(0);
    expect((await draftIn(folder)).picks[0]?.blurb).toBe("One.\n\nTwo. Three.");
  });

  it("saves what stands in the line when Ctrl+C is pressed, says so, and goes on from there the next time", async () => {
    const folder = await aDraft();
    const first = pickIn(folder);
    await first.person.sees("Go on writing it");
    await first.person.presses(enter);
    await first.person.sees("Write one line here");
    await first.person.presses(enter);
    await first.person.sees("Markdown, on one line");
    await first.person.presses("Half a thou", ctrl("c"));
    await first.person.sees("All that you wrote is in");
    expect(await first.ends()).toBe(0);
    expect((await draftIn(folder)).picks[0]?.blurb).toBe("Half a thou");
    const again = pickIn(folder);
    await again.person.sees("Go on writing it");
    await again.person.presses(enter);
    await again.person.sees("Half a thou");
    await again.person.presses(down, enter);
    await again.person.sees("Title");
    await again.person.presses(" and kerbs", ctrl("c"));
    expect(await again.ends()).toBe(0);
    expect((await draftIn(folder)).title).toBe("Doors and kerbs");
    const third = pickIn(folder);
    await third.person.sees("Go on where you stopped: the title");
  });

  it("opens the editor's own editor, on the words as they are, and saves what was saved there", async () => {
    const folder = await aDraft([aPick({ blurb: "Before." })]);
    const editor = join(folder.root, "my editor");
    await writeFile(editor, `#!/bin/sh\nprintf 'And 😀\\n\\nafter.' >> "$2"\n`, { mode: 0o755 });
    const { person, ends } = pickIn(folder, { EDITOR: `'${editor}' --wait` });
    await person.sees("Go on writing it");
    await person.presses(enter);
    await person.sees("Go on in my editor");
    await person.presses(enter);
    await person.sees("Title");
    await person.presses(ctrl("c"));
    expect(await ends()).toBe(0);
    expect((await draftIn(folder)).picks[0]?.blurb).toBe("Before.\nAnd 😀\n\nafter.");
    expect((await readdir(folder.private)).filter((name) => name.startsWith("words"))).toEqual([]);
  });

  it("says in a line that the editor is not there, and takes the words itself", async () => {
    const folder = await aDraft();
    const { person, ends } = pickIn(folder, { EDITOR: "no-such-editor" });
    await person.sees("Go on writing it");
    await person.presses(enter);
    await person.sees("Write in no-such-editor");
    await person.presses(enter);
    await person.sees("no-such-editor cannot be started");
    await person.sees("Markdown, on one line");
    await person.presses("Here then.", enter);
    await person.sees("Title");
    await person.presses(ctrl("c"));
    expect(await ends()).toBe(0);
    expect((await draftIn(folder)).picks[0]?.blurb).toBe("Here then.");
  });

  it("goes on with words that a killed run left open in the editor", async () => {
    const folder = await aDraft([aPick({ blurb: "Old." })]);
    await mkdir(folder.private, { recursive: true });
    await writeFile(join(folder.private, "words-1-a-page.md"), "typed for an hour\n");
    const editor = join(folder.root, "editor");
    await writeFile(editor, `#!/bin/sh\necho ', and on' >> "$1"\n`, { mode: 0o755 });
    const { person, ends } = pickIn(folder, { EDITOR: editor });
    await person.sees("Go on writing it");
    await person.presses(enter);
    await person.sees("Go on in editor");
    await person.presses(enter);
    await person.sees("Title");
    await person.presses(ctrl("c"));
    expect(await ends()).toBe(0);
    expect((await draftIn(folder)).picks[0]?.blurb).toBe("typed for an hour\n, and on");
  });

  it("asks before it takes words as they were from an editor with a window of its own", async () => {
    const folder = await aDraft();
    const { person, ends } = pickIn(folder, { EDITOR: "true" });
    await person.sees("Go on writing it");
    await person.presses(enter);
    await person.sees("Write in true");
    await person.presses(enter);
    await person.sees("Nothing was changed in true");
    const [open = ""] = (await readdir(folder.private)).filter((name) => name.startsWith("words-"));
    await writeFile(join(folder.private, open), "saved at last\n");
    await person.presses(enter);
    await person.sees("Title");
    await person.presses(ctrl("c"));
    expect(await ends()).toBe(0);
    expect((await draftIn(folder)).picks[0]?.blurb).toBe("saved at last");
  });
});
