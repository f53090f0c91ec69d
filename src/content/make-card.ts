// The card of a page as a picture, drawn once for each content of it and remembered in `var/`, so that an unchanged
// issue costs nothing. With card-look.ts the only file that knows the renderer: its major versions come fast.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ifMissing, writeFileIfPossible } from "../disk/write-file.ts";
import { type Card, cardSize } from "../domain/card.ts";
import { oncePerOne } from "../domain/once-per.ts";
import { paper } from "../domain/paper.ts";
import { cardNode, photoLeft, photoWidth } from "./card-look.ts";
import { photoDigest } from "./photo-digest.ts";
import { withPicture } from "./picture.ts";

/** The site's faces as files' bytes, WOFF2: titles, what they lack, and the figures of issues. */
export type CardFaces = { title: Uint8Array[]; figures: Uint8Array };

/** What a card is made with: faces, the photo's file, and the folder that remembers cards. */
export type CardMeans = { faces: CardFaces; photo?: string | undefined; made: string };

/** What stands in the name of each remembered card, so that another look makes them anew. */
const look = 2;

/** The picture's bytes: a JPEG with a photo, a PNG without one. */
export async function makeCard(card: Card, means: CardMeans): Promise<Uint8Array<ArrayBuffer>> {
  const remembered = join(means.made, nameOf(card, means));
  const known = await readFile(remembered).catch(ifMissing(undefined));
  if (known) return new Uint8Array(known);
  const fresh = new Uint8Array(await draw(card, means));
  await writeFileIfPossible(remembered, fresh, 0o600);
  return fresh;
}

function nameOf(card: Card, { faces, photo }: CardMeans): string {
  const hash = createHash("sha256").update(JSON.stringify([look, card]));
  hash.update(facesMark(faces));
  if (photo !== undefined) hash.update(photoDigest(photo));
  return `${hash.digest("hex").slice(0, 32)}.${photo === undefined ? "png" : "jpg"}`;
}

/** They are the same for all cards of a build. */
const facesMark = oncePerOne(({ title, figures }: CardFaces) => {
  const hash = createHash("sha256");
  for (const face of [...title, figures]) hash.update(face);
  return hash.digest("hex");
});

async function draw(card: Card, { faces, photo }: CardMeans): Promise<Buffer> {
  const renderer = await rendererWith(faces);
  const format = photo === undefined ? "png" : "raw";
  const drawn = await renderer.render(cardNode(card, photo !== undefined), { ...cardSize, format });
  return photo === undefined ? drawn : besidePhoto(drawn, photo);
}

let known: { faces: CardFaces; renderer: ReturnType<typeof openRenderer> } | undefined;

/** Faces are read once for all cards of a build. */
function rendererWith(faces: CardFaces): ReturnType<typeof openRenderer> {
  if (known?.faces !== faces) known = { faces, renderer: openRenderer(faces) };
  return known.renderer;
}

async function openRenderer(faces: CardFaces) {
  // Loaded when there is a card to draw: most builds draw none.
  const { Renderer } = await import("@takumi-rs/core");
  const renderer = new Renderer();
  for (const data of faces.title) await renderer.registerFont({ name: "Title", data, weight: 600 });
  await renderer.registerFont({ name: "Figures", data: faces.figures, weight: 300 });
  return renderer;
}

/** A drawn card, as its pixels, with the photo at its right. */
async function besidePhoto(pixels: Buffer, photo: string): Promise<Buffer> {
  const beside = await withPicture(photo, (picture) =>
    picture
      .autoOrient()
      .resize({ width: photoWidth, height: cardSize.height, fit: "cover" })
      .flatten({ background: paper.light })
      .toColourspace("srgb")
      .removeAlpha()
      .raw()
      .toBuffer(),
  );
  const { default: sharp } = await import("sharp");
  return sharp(pixels, { raw: { ...cardSize, channels: 4 } })
    .composite([
      {
        input: beside,
        raw: { width: photoWidth, height: cardSize.height, channels: 3 },
        left: photoLeft,
        top: 0,
      },
    ])
    .removeAlpha()
    .jpeg({ quality: 86, chromaSubsampling: "4:4:4" })
    .toBuffer();
}
