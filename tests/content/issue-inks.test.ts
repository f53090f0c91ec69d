import { mkdir, readFile, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { issueInks } from "../../src/content/issue-inks.ts";
import { createIssue } from "../../src/content/new-issue.ts";
import { photoHues } from "../../src/content/photo-hues.ts";
import { readContent } from "../../src/content/read-content.ts";
import { aFolder, aPublicationFolder } from "../support/folders.ts";
import { anIssue } from "../support/makers.ts";

const blue = "#4860be";
const green = "#3b7503";

/** A plain picture of one colour. */
const aPicture = (background: string) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer();

const aHero = (image: string) => ({ image: `../photos/${image}`, alt: "A colour", credit: "A. Editor" });
const only = (ink: number) => Array.from({ length: 24 }, (_, at) => (at === ink ? 1 : 0));

describe("the inks of issues", () => {
  it("keep what is written down, and choose the others apart from the two before", () => {
    const issues = [
      anIssue({ number: 3, hero: aHero("blue.png") }),
      anIssue({ number: 2, ink: 18 }),
      anIssue({ number: 1, hero: aHero("blue.png") }),
      anIssue({ number: 4 }),
    ];
    const inks = issueInks(issues, () => only(18));
    // 1: the photo's; 2: written down; 3: the photo has no other hue; 4: opposite to both.
    expect([...inks.entries()].sort()).toEqual([
      [1, 18],
      [2, 18],
      [3, 18],
      [4, 6],
    ]);
  });

  it("come from the photos of a publication", async () => {
    const folder = await aPublicationFolder();
    await createIssue(folder, anIssue({ number: 1, hero: aHero("blue.png") }));
    await createIssue(folder, anIssue({ number: 2, hero: aHero("green.png") }));
    await mkdir(folder.photos, { recursive: true });
    await writeFile(join(folder.photos, "blue.png"), await aPicture(blue));
    await writeFile(join(folder.photos, "green.png"), await aPicture(green));
    const { issues, inkOf } = await readContent(folder);
    expect(issues.map((issue) => [issue.number, inkOf(issue)])).toEqual([
      [2, 9],
      [1, 18],
    ]);
  });
});

describe("a photo's hues", () => {
  it("are measured once, and again when the file is another", async () => {
    const folder = await aFolder();
    const [photo, memory] = [join(folder, "a.png"), join(folder, "hues.json")];
    await writeFile(photo, await aPicture(blue));
    const first = await photoHues([photo], memory);
    const remembered = await readFile(memory, "utf8");
    // A memory that says otherwise is believed, so that nothing was measured.
    await writeFile(memory, remembered.replace(/"shares":\[[^\]]*\]/, '"shares":[0.25]'));
    expect((await photoHues([photo], memory)).get("a.png")).toEqual([0.25]);
    await writeFile(photo, await aPicture(green));
    await utimes(photo, 1, 1);
    const second = await photoHues([photo], memory);
    expect(first.get("a.png")?.indexOf(Math.max(...(first.get("a.png") ?? [])))).toBe(18);
    expect(second.get("a.png")?.indexOf(Math.max(...(second.get("a.png") ?? [])))).toBe(9);
  });

  it("of a grey or transparent picture are none, and a damaged memory is no memory", async () => {
    const folder = await aFolder();
    const [grey, clear, memory] = [
      join(folder, "grey.jpg"),
      join(folder, "clear.png"),
      join(folder, "hues.json"),
    ];
    await writeFile(
      grey,
      await sharp(await aPicture("#777777"))
        .toColourspace("b-w")
        .jpeg()
        .toBuffer(),
    );
    await writeFile(
      clear,
      await sharp({
        create: { width: 9, height: 9, channels: 4, background: { r: 0, g: 0, b: 255, alpha: 0 } },
      })
        .png()
        .toBuffer(),
    );
    await writeFile(memory, '{"grey.jpg":');
    const hues = await photoHues([grey, clear], memory);
    expect([hues.get("grey.jpg"), hues.get("clear.png")]).toEqual([undefined, undefined]);
  });
});
