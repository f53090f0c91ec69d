import { describe, expect, it } from "vitest";
import { pictureHtml } from "../../src/editions/picture-html.ts";

const picture = { src: "/a.jpg", width: 1200, height: 600 };
const sources = [
  { type: "image/avif", srcset: "/a-640.avif 640w" },
  { type: "image/webp", srcset: "/a-640.webp 640w" },
];

describe("a picture as an element", () => {
  it("is an image alone where there is nothing to choose from, and waits until it is near", () => {
    expect(pictureHtml(picture, { alt: 'A "cat"' }).markup).toBe(
      '<img src="/a.jpg" alt="A &quot;cat&quot;" width="1200" height="600" loading="lazy">',
    );
  });

  it("offers the lightest format first, and has its size before it comes", () => {
    const { markup } = pictureHtml(
      { ...picture, sources, sizes: "100vw" },
      { alt: "A cat", class: "u-photo", isFirst: true },
    );
    expect(markup).toBe(
      '<picture><source type="image/avif" srcset="/a-640.avif 640w" sizes="100vw"><source type="image/webp" srcset="/a-640.webp 640w" sizes="100vw"><img class="u-photo" src="/a.jpg" alt="A cat" width="1200" height="600" fetchpriority="high"></picture>',
    );
  });
});
