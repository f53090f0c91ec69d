// npm run fonts: makes the faces in src/site/fonts/ anew from the whole ones that npm brings. Only for whoever
// changes a face or its letters; what comes out is kept in git, so that a build needs none of this.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import subsetFont from "subset-font";
import { writeFileWhole } from "../src/disk/write-file.ts";
import { faceLetters } from "../src/domain/face-letters.ts";
import { checkout } from "./checkout.ts";
import { type ExitCode, endWith, readArguments } from "./command.ts";

const usage = `npm run fonts

Makes the faces in src/site/fonts/ anew from the whole ones that npm brings.

  npm run fonts`;

const packages = join(checkout, "node_modules/@fontsource-variable");

/** One face: the whole font it comes from, its letters, and the point on its axes that is kept. */
export type Face = { name: string; from: string; letters: string; axes: Record<string, number> };

const title = { wght: 600, opsz: 60 };
const text = { wght: 400, opsz: 14 };
export const faces: Face[] = [
  {
    name: "title",
    from: "fraunces/files/fraunces-latin-opsz-normal",
    letters: faceLetters.phrases,
    axes: title,
  },
  {
    name: "figures",
    from: "fraunces/files/fraunces-latin-opsz-normal",
    letters: faceLetters.figures,
    axes: { wght: 300, opsz: 144 },
  },
  { name: "text", from: "literata/files/literata-latin-opsz-normal", letters: faceLetters.words, axes: text },
  {
    name: "italic",
    from: "literata/files/literata-latin-opsz-italic",
    letters: faceLetters.phrases,
    axes: text,
  },
  {
    name: "bold",
    from: "literata/files/literata-latin-opsz-normal",
    letters: faceLetters.strongWords,
    axes: { wght: 600, opsz: 14 },
  },
  {
    name: "title-wider",
    from: "fraunces/files/fraunces-latin-ext-opsz-normal",
    letters: faceLetters.wider,
    axes: title,
  },
  {
    name: "text-wider",
    from: "literata/files/literata-latin-ext-opsz-normal",
    letters: faceLetters.wider,
    axes: text,
  },
  {
    name: "italic-wider",
    from: "literata/files/literata-latin-ext-opsz-italic",
    letters: faceLetters.wider,
    axes: text,
  },
];

/** The face's bytes, the same for the same package: a test makes them again. */
export async function makeFace({ from, letters, axes }: Face): Promise<Uint8Array> {
  const whole = await readFile(join(packages, `${from}.woff2`));
  return subsetFont(whole, letters, { targetFormat: "woff2", variationAxes: axes, noLayoutClosure: true });
}

async function makeFaces(): Promise<ExitCode> {
  for (const face of faces) {
    const bytes = await makeFace(face);
    await writeFileWhole(join(checkout, "src/site/fonts", `${face.name}.woff2`), bytes);
    console.log(`${face.name.padEnd(14)} ${bytes.byteLength.toLocaleString("en-GB")} bytes`);
  }
  return 0;
}

if (import.meta.main)
  await endWith(() => {
    readArguments(process.argv.slice(2), { usage });
    return makeFaces();
  });
