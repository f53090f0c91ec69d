import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runPick } from "../../scripts/pick.ts";
import type { Terminal } from "../../scripts/world.ts";
import { noted, sighting } from "../../src/bookmarks/edits.ts";
import { openShelf } from "../../src/bookmarks/shelf.ts";
import { readIssue } from "../../src/content/issue-file.ts";
import { createIssue } from "../../src/content/new-issue.ts";
import type { Reading } from "../../src/domain/bookmark.ts";
import type { PublicationFolder } from "../../src/domain/publication-folder.ts";
import { aClock } from "../support/clock.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { aBookmark, anIssue, aPick } from "../support/makers.ts";
import { aPerson, keys } from "../support/person.ts";
import { aWorld } from "../support/world.ts";

const now = "2026-11-27T08:00:00Z";
const { enter, space, down, ctrl } = keys;
const ctrlC = ctrl("c");

async function aWeek(): Promise<PublicationFolder> {
  const folder = await aPublicationFolder();
  const bookmarks = Array.from({ length: 8 }, (_, at) =>
    aBookmark({
      url: `https://example.org/${at}`,
      title: `Link ${at}`,
      note: at === 0 ? undefined : `My note ${at}`,
      savedAt: `2026-11-26T1${9 - at}:00:00.000Z`,
    }),
  );
  await openShelf(folder).change(bookmarks.map(sighting));
  return folder;
}

function pickIn(folder: PublicationFolder, terminal: Terminal, variables: Record<string, string> = {}) {
  return runPick({}, aWorld({ folder, variables, clock: aClock(now), terminal }));
}

async function draftIn(folder: PublicationFolder) {
  return readIssue(await readFile(join(folder.issues, "0001.md"), "utf8"), "0001.md");
}

describe("npm run pick", () => {
  it("lets an editor choose, order and comment five, and writes the next issue as a draft", async () => {
    const folder = await aWeek();
    const { person, terminal } = aPerson();
    const done = pickIn(folder, terminal);
    await person.sees("8 links to choose from");
    await person.sees("Which 5?");
    await person.presses(space, down, space, down, space, down, space, down, space, enter);
    await person.sees("In which order?");
    await person.presses("\u0015", "5 4 3 2 1", enter);
    for (let pick = 1; pick <= 5; pick++) {
      await person.sees(`${pick} of 5`);
      await person.sees("Your words");
      if (pick === 1) {
        await person.presses(enter);
        await person.sees("Markdown");
        await person.presses(" and more", enter);
      } else await person.presses(down, enter);
    }
    await person.sees("Title");
    await person.presses(enter);
    await person.sees("Standfirst");
    await person.presses("A mixture.", enter);
    expect(await done).toBe(0);
    const issue = await draftIn(folder);
    expect(issue).toMatchObject({
      number: 1,
      date: "2026-11-27",
      state: "draft",
      title: "Five for Friday (27/11/26)",
      standfirst: "A mixture.",
    });
    expect(issue.picks.map((pick) => [pick.title, pick.blurb.trim()])).toEqual([
      ["Link 4", "My note 4 and more"],
      ["Link 3", "My note 3"],
      ["Link 2", "My note 2"],
      ["Link 1", "My note 1"],
      ["Link 0", ""],
    ]);
  });

  it("asks again when fewer were marked than the publication wants", async () => {
    const folder = await aWeek();
    const { person, terminal } = aPerson();
    const done = pickIn(folder, terminal);
    await person.sees("Which 5?");
    await person.presses(space, enter);
    await person.sees("You marked 1; this publication wants 5.");
    await person.presses(enter);
    await person.sees("Which 5?");
    await person.presses(ctrlC);
    expect(await done).toBe(0);
  });

  it("keeps the marks when the editor chooses again, and when they stop and come back", async () => {
    const folder = await aWeek();
    const first = aPerson();
    const stopped = pickIn(folder, first.terminal);
    await first.person.sees("0 of 5 marked");
    await first.person.presses(space, down, down, space);
    await first.person.sees("2 of 5 marked");
    await first.person.presses(enter);
    await first.person.sees("You marked 2");
    await first.person.presses(enter);
    await first.person.sees("2 of 5 marked");
    await first.person.presses(down, space);
    await first.person.sees("3 of 5 marked");
    await first.person.presses(ctrlC);
    await first.person.sees("Your marks are kept for the next npm run pick.");
    expect(await stopped).toBe(0);
    const again = aPerson();
    const done = pickIn(folder, again.terminal);
    await again.person.sees("3 of 5 marked");
    await again.person.presses(enter);
    await again.person.sees("You marked 3");
    await again.person.presses(down, enter);
    await again.person.sees("1 Link 0");
    await again.person.presses(ctrlC);
    await again.person.sees("Your marks are kept");
    await done;
    const third = aPerson();
    const ended = pickIn(folder, third.terminal);
    await third.person.sees("3 of 5 marked");
    await third.person.presses(enter);
    await third.person.sees("You marked 3");
    await third.person.presses(down, enter);
    await third.person.sees("In which order?");
    await third.person.presses(enter);
    await third.person.sees("1 of 3");
    await third.person.presses(ctrlC);
    await ended;
    expect((await draftIn(folder)).picks.map((pick) => pick.title)).toEqual(["Link 0", "Link 2", "Link 1"]);
  });

  it("shows the link at the cursor with its address, its note beside its summary, and a failure in words", async () => {
    const folder = await aWeek();
    const readings: Reading[] = [
      {
        url: "https://example.org/1",
        at: now,
        page: { kind: "article", minutes: 8, summary: "How kerbs are made." },
      },
      { url: "https://example.org/2", at: now, why: "timeout" },
    ];
    await openShelf(folder).change(readings.map(noted));
    const { person, terminal } = aPerson();
    const done = pickIn(folder, terminal);
    await person.sees("https://example.org/0");
    await person.presses(down);
    for (const seen of ["https://example.org/1", "8 min", "You: My note 1", "How kerbs are made."])
      await person.sees(seen);
    await person.presses(down);
    await person.sees("Not read: no answer in time.");
    await person.presses(ctrlC);
    expect(await done).toBe(0);
  });

  it("asks for the order again until each number stands in it once", async () => {
    const folder = await aWeek();
    const { person, terminal } = aPerson();
    const done = pickIn(folder, terminal);
    await person.sees("Which 5?");
    await person.presses(space, down, space, down, space, down, space, down, space, enter);
    await person.sees("In which order?");
    await person.presses(ctrl("u"), "1 2 3 3 4", enter);
    await person.sees("Write each number once, for example: 1 2 3 4 5");
    await person.presses(ctrl("u"), "2 1 3 4 5", enter);
    await person.sees("1 of 5: Link 1");
    await person.presses(ctrlC);
    expect(await done).toBe(0);
  });

  it("offers every draft that was left, and the place where the editor stopped", async () => {
    const folder = await aWeek();
    for (const number of [1, 2])
      await createIssue(folder, anIssue({ number, title: `Draft ${number}`, state: "draft" }));
    const first = aPerson();
    const stopped = pickIn(folder, first.terminal);
    await first.person.sees("2 issues are still drafts");
    await first.person.sees("Issue 2, Draft 2. Go on writing it");
    await first.person.presses(down, enter);
    await first.person.sees("1 of 5");
    await first.person.presses(down, enter);
    await first.person.sees("2 of 5");
    await first.person.presses(ctrlC);
    await stopped;
    const again = aPerson();
    const done = pickIn(folder, again.terminal);
    await again.person.sees("Issue 1, Draft 1. Go on where you stopped: 2 of 5, Page 2");
    await again.person.presses(down, enter);
    await again.person.sees("2 of 5: Page 2");
    await again.person.presses(ctrlC);
    expect(await done).toBe(0);
  });

  it("loses nothing when it is stopped half way: the draft holds what was written", async () => {
    const folder = await aWeek();
    const { person, terminal } = aPerson();
    const done = pickIn(folder, terminal);
    await person.sees("Which 5?");
    await person.presses(space, down, space, down, space, down, space, down, space, enter);
    await person.sees("In which order?");
    await person.presses(enter);
    await person.sees("1 of 5");
    await person.presses(enter);
    await person.sees("Markdown");
    await person.presses("Typed before the stop", enter);
    await person.sees("2 of 5");
    await person.presses(ctrlC);
    expect(await done).toBe(0);
    const { state, picks } = await draftIn(folder);
    expect(state).toBe("draft");
    expect(picks.map((pick) => pick.blurb.trim())).toEqual([
      "Typed before the stop",
      "My note 1",
      "My note 2",
      "My note 3",
      "My note 4",
    ]);
  });

  it("opens the editor of the environment for a blurb", async () => {
    const folder = await aWeek();
    const editor = join(folder.root, "editor.mjs");
    await writeFile(
      editor,
      'import { appendFileSync } from "node:fs"; appendFileSync(process.argv[2], "written in my editor");',
    );
    const { person, terminal } = aPerson();
    const done = pickIn(folder, terminal, { VISUAL: `${process.execPath} ${editor}` });
    await person.sees("Which 5?");
    await person.presses(space, down, space, down, space, down, space, down, space, enter);
    await person.sees("In which order?");
    await person.presses(enter);
    await person.sees("1 of 5");
    await person.presses(enter);
    await person.sees("2 of 5");
    await person.presses(ctrlC);
    await done;
    expect((await draftIn(folder)).picks[0]?.blurb.trim()).toBe("written in my editor");
  });

  it("offers the deadline that the page names, and goes on with a draft that was left", async () => {
    const folder = await aWeek();
    const page = {
      kind: "article" as const,
      deadlines: [{ day: "2026-12-18", evidence: "Send proposals by noon on Friday 18 December 2026." }],
    };
    await openShelf(folder).change([noted({ url: "https://example.org/1", at: now, page })]);
    const first = aPerson();
    const stopped = pickIn(folder, first.terminal);
    await first.person.sees("Which 5?");
    await first.person.presses(space, down, space, down, space, down, space, down, space, enter);
    await first.person.sees("In which order?");
    await first.person.presses(enter);
    await first.person.sees("1 of 5");
    await first.person.presses(ctrlC);
    await stopped;
    const again = aPerson();
    const done = pickIn(folder, again.terminal);
    await again.person.sees("Issue 1 is still a draft");
    await again.person.presses(enter);
    for (let pick = 1; pick <= 5; pick++) {
      await again.person.sees(`${pick} of 5`);
      await again.person.sees("Your words");
      await again.person.presses(down, enter);
      if (pick !== 2) continue;
      await again.person.sees("Send proposals by noon");
      await again.person.presses(enter);
    }
    await again.person.sees("Title");
    await again.person.presses(enter);
    await again.person.sees("Standfirst");
    await again.person.presses(enter);
    expect(await done).toBe(0);
    const { picks } = await draftIn(folder);
    expect(picks.map((pick) => pick.deadline)).toEqual([
      undefined,
      "2026-12-18",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ["a quoted title and a comment", (text: string) => text.replace(/title: (.*)/, 'title: "$1" # mine')],
    ["the line ends of another system", (text: string) => text.replaceAll("\n", "\r\n")],
    ["a byte order mark", (text: string) => `\ufeff${text}`],
    ["its keys in another order", (text: string) => text.replace(/(number: .*\n)(date: .*\n)/, "$2$1")],
  ])("goes on with a draft that an editor gave %s, and leaves that as it is", async (_name, edited) => {
    const folder = await aWeek();
    const draft = {
      number: 1,
      date: "2026-11-27",
      title: "Doors",
      state: "draft" as const,
      picks: [aPick({ url: "https://example.org/1", blurb: "" })],
    };
    const path = await createIssue(folder, anIssue(draft));
    const before = edited(await readFile(path, "utf8"));
    await writeFile(path, before);
    const { person, terminal } = aPerson();
    const done = pickIn(folder, terminal);
    await person.sees("Issue 1 is still a draft: Doors");
    await person.presses(enter);
    await person.sees("1 of 1");
    await person.presses(enter);
    await person.sees("Markdown");
    await person.presses("Why it is good", enter);
    await person.sees("Title");
    await person.presses(ctrlC);
    expect(await done).toBe(0);
    const lineEnd = before.includes("\r\n") ? "\r\n" : "\n";
    expect(await readFile(path, "utf8")).toBe(
      before.replace('blurb: ""', `blurb: |-${lineEnd}      Why it is good`),
    );
  });

  it("puts what was typed beside a draft that somebody else changed in the same place, and says so", async () => {
    const folder = await aWeek();
    const path = await createIssue(
      folder,
      anIssue({ number: 1, state: "draft", picks: [aPick({ blurb: "" })] }),
    );
    const { person, terminal } = aPerson();
    const done = pickIn(folder, terminal);
    await person.sees("Issue 1 is still a draft");
    await person.presses(enter);
    await person.sees("1 of 1");
    await person.presses(enter);
    await person.sees("Markdown");
    const theirs = (await readFile(path, "utf8")).replace('blurb: ""', "blurb: theirs");
    await writeFile(path, theirs);
    await person.presses("mine", enter);
    await person.sees("another program changed the same in it: blurb of “A page”.");
    expect(await done).toBe(1);
    expect(await readFile(path, "utf8")).toBe(theirs);
    expect(await readFile(path.replace(".md", ".unsaved.txt"), "utf8")).toContain("mine");
  });

  it("says what to do when there is nothing to choose from", async () => {
    const folder = await aPublicationFolder();
    expect(await pickIn(folder, aPerson().terminal)).toBe(0);
  });
});
