import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { faces, makeFace } from "../../scripts/fonts.ts";

const fonts = resolve(import.meta.dirname, "../../src/site/fonts");
const bytesOf = (name: string) => readFileSync(join(fonts, `${name}.woff2`));

describe("the faces in src/site/fonts/", () => {
  it.each(faces)("$name is what the command makes of the package", async (face) => {
    expect(Buffer.from(await makeFace(face)).equals(bytesOf(face.name))).toBe(true);
  });

  it("weigh no more than 60 kB on a page without letters beyond western Europe", () => {
    const usual = faces.filter((face) => !face.name.endsWith("-wider"));
    expect(usual.reduce((sum, face) => sum + bytesOf(face.name).byteLength, 0)).toBeLessThan(60_000);
  });

  it("are all there are, each with its licence beside it", () => {
    const licences = ["Fraunces-OFL.txt", "Literata-OFL.txt"];
    expect(readdirSync(fonts).sort()).toEqual(
      [...licences, ...faces.map(({ name }) => `${name}.woff2`)].sort(),
    );
  });
});
