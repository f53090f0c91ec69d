import { readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Renderer } from "@takumi-rs/core";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { makeCard } from "../../src/content/make-card.ts";
import { type Card, cardSize } from "../../src/domain/card.ts";
import { drawnLetters } from "../../src/domain/face-letters.ts";
import { aPublicationFolder } from "../support/folders.ts";

const fonts = resolve(import.meta.dirname, "../../src/site/fonts");
const face = (name: string) => readFileSync(join(fonts, `${name}.woff2`));
const faces = { title: [face("title"), face("title-wider"), face("text")], figures: face("figures") };
const card: Card = {
  ...{ name: "Five for Friday", figure: "42", title: "Bins, keys and a very small budget" },
  ...{ line: "Friday 27 November 2026", accent: "#4860be" },
};

async function folderOfCards(): Promise<string> {
  return (await aPublicationFolder()).madeCards;
}

async function aPhoto(colour: string): Promise<string> {
  const photo = join((await aPublicationFolder()).root, "photo.jpg");
  await sharp({ create: { width: 900, height: 450, channels: 3, background: colour } })
    .jpeg()
    .toFile(photo);
  return photo;
}

/** Red, green and blue of a picture at a place. */
async function pixel(picture: Uint8Array, left: number, top: number): Promise<number[]> {
  const raw = await sharp(picture).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
  return [...raw];
}

describe("a card", () => {
  it("is as large as networks ask for, small enough to be taken, and has the issue's ink beside its words", async () => {
    const picture = await makeCard(card, { faces, made: await folderOfCards() });
    expect(await sharp(picture).metadata()).toMatchObject({ format: "png", ...cardSize });
    expect(picture.byteLength).toBeLessThan(60_000);
    expect(await pixel(picture, 20, 20)).toEqual([0xfb, 0xf8, 0xf1]);
    expect(await pixel(picture, 1190, 10)).toEqual([0x48, 0x60, 0xbe]);
  });

  it("has the photo beside its words, and the ink between", async () => {
    const picture = await makeCard(card, {
      faces,
      photo: await aPhoto("#00ff00"),
      made: await folderOfCards(),
    });
    expect(await sharp(picture).metadata()).toMatchObject({ format: "jpeg", ...cardSize });
    const [red = 0, green = 0, blue = 0] = await pixel(picture, 1000, 300);
    expect([red < 20, green > 235, blue < 20]).toEqual([true, true, true]);
    const [, , inkBlue = 0] = await pixel(picture, 706, 300);
    expect(Math.abs(inkBlue - 0xbe)).toBeLessThan(12);
  });

  it("is drawn once for each content, and anew when a word, the ink or the photo changes", async () => {
    const made = await folderOfCards();
    const photo = await aPhoto("#00ff00");
    await makeCard(card, { faces, photo, made });
    const [remembered = ""] = readdirSync(made);
    await writeFile(join(made, remembered), "as it was remembered");
    const text = async (means: { photo: string }, of = card) =>
      Buffer.from(await makeCard(of, { faces, made, ...means })).toString("latin1");
    expect(await text({ photo })).toBe("as it was remembered");
    for (const change of [{ title: "Bins" }, { accent: "#b8321a" }, { line: "Today" }])
      expect(await text({ photo }, { ...card, ...change })).not.toBe("as it was remembered");
    expect(await text({ photo: await aPhoto("#ff0000") })).not.toBe("as it was remembered");
    expect(readdirSync(made)).toHaveLength(5);
  });

  it.each([
    [{ ...card, figure: undefined }],
    [{ ...card, title: undefined }],
    [{ ...card, title: "x".repeat(130), name: "y".repeat(300), line: "z ".repeat(200), figure: "1000000" }],
    [{ name: "", accent: "#b8321a" }],
  ])("is drawn whatever is missing or too long", async (odd: Card) => {
    const made = await folderOfCards();
    for (const photo of [undefined, await aPhoto("#808080")])
      expect(await sharp(await makeCard(odd, { faces, photo, made })).metadata()).toMatchObject(cardSize);
  });

  it("has a letter for each that our faces are said to have", async () => {
    const renderer = new Renderer();
    for (const data of faces.title) await renderer.registerFont({ name: "Title", data, weight: 600 });
    const drawn = async (text: string) => {
      const style = { fontFamily: "Title", fontSize: "32px", lineHeight: 1 };
      const pixels = await renderer.render(
        { type: "text", text, style },
        { width: 48, height: 40, format: "raw" },
      );
      return pixels.toString("latin1");
    };
    const nothing = await drawn("日");
    const missing: string[] = [];
    for (const letter of drawnLetters)
      if (letter !== " " && (await drawn(letter)) === nothing) missing.push(letter);
    expect(missing).toEqual([]);
  });
});
