// How the card of a page looks: its words at the left, a photo or the number at the right.
import type { Node } from "@takumi-rs/core";
import { type Card, cardSize } from "../domain/card.ts";
import { paper } from "../domain/paper.ts";
import { cutAtWord } from "../domain/plain-text.ts";

/** Pixels: the words, then a line of the accent, then the photo or the number; nothing but the line without either. */
const wordsWidth = 700;
const stripWidth = 96;
const lineWidth = 14;
export const photoLeft = wordsWidth + lineWidth;
export const photoWidth = cardSize.width - photoLeft;

/** The look is always the light one. */
const ground = paper.light;
const ink = "#1f1b16";
const soft = "#6a6258";

type Style = NonNullable<Node["style"]>;

const box = (style: Style, children: Node[]): Node => ({
  type: "container",
  style: { display: "flex", ...style },
  children,
});
const line = (text: string, style: Style): Node => ({ type: "text", text, style });

/** A card with all that stands on it, but for the photo. */
export function cardNode(card: Card, hasPhoto: boolean): Node {
  return box(
    { ...pixels(cardSize.width, cardSize.height), backgroundColor: ground, color: ink, ...titleFace },
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
    color: ground,
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
