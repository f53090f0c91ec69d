// The card of a page as a picture, drawn once for each content of it and remembered in `var/`, so that an unchanged
// issue costs nothing. The only file that knows the renderer: its major versions come fast.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Node } from "@takumi-rs/core";
import { ifMissing, writeFileIfPossible } from "../disk/write-file.ts";
import { type Card, cardSize } from "../domain/card.ts";
import { cutAtWord } from "../domain/plain-text.ts";
import { withPicture } from "./picture.ts";

/** The site's faces as files' bytes, WOFF2: titles, what they lack, and the figures of issues. */
export type CardFaces = { title: Uint8Array[]; figures: Uint8Array };

/** What a card is made with: faces, the photo's file, and the folder that remembers cards. */
export type CardMeans = { faces: CardFaces; photo?: string | undefined; made: string };

/** What stands in the name of each remembered card, so that another look makes them anew. */
const look = 1;

/** The picture's bytes: a JPEG with a photo, a PNG without one. */
export async function makeCard(card: Card, means: CardMeans): Promise<Uint8Array<ArrayBuffer>> {
  const remembered = join(means.made, await nameOf(card, means));
  const known = await readFile(remembered).catch(ifMissing(undefined));
  if (known) return new Uint8Array(known);
  const fresh = new Uint8Array(await draw(card, means));
  await writeFileIfPossible(remembered, fresh, 0o600);
  return fresh;
}

async function nameOf(card: Card, { faces, photo }: CardMeans): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify([look, card]));
  for (const face of [...faces.title, faces.figures]) hash.update(face);
  if (photo !== undefined) hash.update(await readFile(photo));
  return `${hash.digest("hex").slice(0, 32)}.${photo === undefined ? "png" : "jpg"}`;
}

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

/** Pixels: the words, then a line of the accent, then the photo or the number; nothing but the line without either. */
const wordsWidth = 700;
const stripWidth = 96;
const lineWidth = 14;
const photoWidth = cardSize.width - wordsWidth - lineWidth;

/** A drawn card, as its pixels, with the photo at its right. */
async function besidePhoto(pixels: Buffer, photo: string): Promise<Buffer> {
  const beside = await withPicture(photo, (picture) =>
    picture
      .autoOrient()
      .resize({ width: photoWidth, height: cardSize.height, fit: "cover" })
      .flatten({ background: paper })
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
        left: wordsWidth + lineWidth,
        top: 0,
      },
    ])
    .removeAlpha()
    .jpeg({ quality: 86, chromaSubsampling: "4:4:4" })
    .toBuffer();
}

/** The look is always the light one. */
const paper = "#fbf8f1";
const ink = "#1f1b16";
const soft = "#6a6258";

type Style = NonNullable<Node["style"]>;

const box = (style: Style, children: Node[]): Node => ({
  type: "container",
  style: { display: "flex", ...style },
  children,
});
const line = (text: string, style: Style): Node => ({ type: "text", text, style });

function cardNode(card: Card, hasPhoto: boolean): Node {
  return box(
    { ...pixels(cardSize.width, cardSize.height), backgroundColor: paper, color: ink, ...titleFace },
    [wordsNode(card, hasPhoto), asideNode(card, hasPhoto)],
  );
}

const titleFace: Style = { fontFamily: "Title", fontWeight: 600 };
const figuresFace: Style = { fontFamily: "Figures", fontWeight: 300 };

function wordsNode({ name, figure, title = "", line: below = "", accent }: Card, hasPhoto: boolean): Node {
  const number = line(figure ?? "", { ...figuresFace, fontSize: "148px", lineHeight: 0.8, color: accent });
  const width = hasPhoto || figure ? wordsWidth : cardSize.width - stripWidth;
  return box({ ...pixels(width, cardSize.height), padding: "56px 48px 52px 64px", flexDirection: "column" }, [
    box({ fontSize: "34px", lineHeight: 1.1, letterSpacing: "-0.012em" }, [
      line(cutAtWord(name, longestName), {}),
      ...(name.length > longestName ? [] : [line(".", { color: accent })]),
    ]),
    ...(hasPhoto && figure ? [box({ marginTop: "60px", marginLeft: "-6px" }, [number])] : []),
    line(title, {
      fontSize: `${titleSize(title, hasPhoto ? 1 : figure ? 1.15 : 1.45)}px`,
      lineHeight: 1.05,
      letterSpacing: "-0.02em",
      marginTop: hasPhoto ? "38px" : "72px",
      overflowWrap: "anywhere",
    }),
    line(below, { fontSize: "28px", lineHeight: 1.25, marginTop: "auto", color: soft, ...threeLines }),
  ]);
}

/** Characters that stand on one line. */
const longestName = 32;
const threeLines: Style = { lineClamp: 3, textOverflow: "ellipsis" };

/** Pixels: long titles are set smaller, so that all of them fits, and larger where there is more room. */
function titleSize(title: string, room: number): number {
  const longestWord = title.split(/[\s-]/).reduce((most, word) => Math.max(most, word.length), 0);
  const [, size = 42] = sizes.find(([length]) => title.length <= length) ?? [];
  return Math.min(size, longestWord > 16 ? 52 : size) * room;
}

/** Pixels, by the most characters of a title. */
const sizes: [length: number, size: number][] = [
  [46, 68],
  [72, 58],
  [100, 48],
];

/** The ink at the right: behind the photo, or with the number. */
function asideNode({ figure, accent }: Card, hasPhoto: boolean): Node {
  const number = line(figure ?? "", {
    ...figuresFace,
    fontSize: `${(figure?.length ?? 0) > 3 ? 190 : 280}px`,
    lineHeight: 0.8,
    color: paper,
  });
  return box(
    {
      ...pixels(hasPhoto || figure ? cardSize.width - wordsWidth : stripWidth, cardSize.height),
      backgroundColor: accent,
      alignItems: "center",
      justifyContent: "center",
    },
    hasPhoto || !figure ? [] : [number],
  );
}

function pixels(width: number, height: number): Style {
  return { width: `${width}px`, height: `${height}px` };
}
