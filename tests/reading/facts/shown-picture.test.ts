import { describe, expect, it } from "vitest";
import { isSign } from "../../../src/reading/facts/shown-picture.ts";
import { readPage } from "../../../src/reading/read-page.ts";

const prose =
  `<p>${"The library opened on a Tuesday, and forty people were waiting at the door. ".repeat(3)}</p>`.repeat(
    6,
  );
const imageOf = (head: string, over: string) =>
  readPage(
    `<html lang="en"><head><title>Lamps</title>${head}</head><body><header><img src="/files/top.jpg" width="900" height="300"></header><main><article><h1>Lamps</h1>${over}${prose}</article></main></body></html>`,
    { url: "https://kestrel.example.org/a/lamps" },
  ).image?.url;
const photo = "https://kestrel.example.org/photos/lamps.jpg";
const sized = '<img src="/photos/lamps.jpg" width="1200" height="800">';
const preview = (address: string) => `<meta property="og:image" content="${address}">`;
const data = (thing: unknown) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;

describe("a sign of the site", () => {
  it.each([
    "/img/logo.png",
    "/img/kestrel-logo@2x.png",
    "/img/sitelogo.png",
    "/LogoKestrel.png",
    "/kestrelLogo.png",
    "/favicon.ico",
    "/apple-touch-icon.png",
    "/brand.svg",
    "/1x1.gif",
    "/no-image.png",
    "/img/share-default.png",
    "/uploads/default-featured-image.jpg",
    "/pixel.gif",
    "/img/blank.png",
    "/icons/kestrel.png",
    "/kestrel-icon-512x512.png",
    "/avatar_96.jpg",
    "/leaf-icon-white.png",
  ])("is %s, which gives way to the photo in the article", (path) => {
    expect(isSign(`https://kestrel.example.org${path}`)).toBe(true);
    expect(imageOf(preview(path), sized)).toBe(photo);
    expect(imageOf(preview(path), "")).toBeUndefined();
  });

  it.each([
    "/photos/catalogue-of-lamps.jpg",
    "/img/catalogo.jpg",
    "/a/lamps/og-image.png",
    "/photos/silicon.jpg",
    "/photos/pixel-phone-review.jpg",
    "/photos/blank-street-coffee.jpg",
    "/photos/icons-of-jazz.jpg",
    "/photos/avatar-fire-and-ash.jpg",
    "/photos/a-sprite-in-the-woods.jpg",
  ])("is not %s", (path) => {
    expect(imageOf(preview(path), sized)).toBe(`https://kestrel.example.org${path}`);
  });

  it("is what the publisher calls its logo, and what is small by the page's own word", () => {
    const logo = {
      "@type": "Organization",
      name: "Kestrel",
      logo: { "@type": "ImageObject", url: "https://kestrel.example.org/files/k.png" },
    };
    const article = data({ "@type": "NewsArticle", headline: "Lamps", publisher: logo });
    expect(imageOf(preview("/files/k.png") + article, sized)).toBe(photo);
    const small =
      '<meta property="og:image:width" content="64"><meta property="og:image:height" content="64">';
    expect(imageOf(preview("/files/k.png") + small, sized)).toBe(photo);
  });

  it.each(["0", "", "auto", "1200"])("is nothing whose width is given as %j", (width) => {
    const sizes = `<meta property="og:image:width" content="${width}"><meta property="og:image:height" content="0">`;
    expect(imageOf(preview("/files/k.png") + sizes, sized)).toBe("https://kestrel.example.org/files/k.png");
  });
});

describe("the picture that an article shows", () => {
  it.each([
    sized,
    '<figure><img src="/photos/lamps.jpg"><figcaption>Lamps</figcaption></figure>',
    '<p><img src="/photos/lamps.jpg" style="width: 800px"></p>',
    '<img src="/photos/s.jpg" srcset="/photos/s.jpg 400w, /photos/lamps.jpg 1200w">',
    '<picture><source srcset="/photos/lamps.jpg 1200w"><img alt="Lamps"></picture>',
    '<img src="data:image/gif;base64,R0lGOD" data-src="/photos/lamps.jpg">',
    `<div class="author"><img src="/people/t.jpg"></div><img class="avatar" src="/people/t.jpg">${sized}`,
    `<img src="/photos/ferry-150x150.jpg">${sized}`,
    '<img srcset="/photos/s.jpg 400w,/photos/lamps.jpg 1200w">',
    '<img srcset="/photos/lamps.jpg, /photos/s.jpg .5x">',
    ...["authority", "silicon-valley", "shared-desks", "bannerman", "antisocial", "badger"].map(
      (name) => `<div class="${name}">${sized}</div>`,
    ),
  ])("is found in %s", (over) => {
    expect(imageOf("", over)).toBe(photo);
  });

  it.each([
    '<img src="https://count.example/p" width="1" height="1">',
    '<p>Lamps <img class="emoji" src="/e.png"></p>',
    '<aside><img src="/photos/ferry.jpg" width="1200" height="800"></aside>',
    '<img src="/photos/lamps-150x150.jpg">',
    ...["authorBox", "post-author-box", "shareIcon", "sponsored", "user_avatar", "bio"].map(
      (name) => `<div class="${name}"><img src="/photos/lamps.jpg"></div>`,
    ),
  ])("is none in %s", (over) => {
    expect(imageOf("", over)).toBeUndefined();
  });

  it("gives way to what linked data names, by reference too, and to what the head links", () => {
    const graph = data({
      "@graph": [
        { "@type": "NewsArticle", headline: "Lamps", image: { "@id": "#i" } },
        { "@type": "ImageObject", "@id": "#i", url: "/photos/lamps.jpg" },
      ],
    });
    const other = '<img src="/photos/desk.jpg" width="1200" height="800">';
    expect(imageOf(graph, other)).toBe(photo);
    expect(imageOf('<link rel="image_src" href="/photos/lamps.jpg">', other)).toBe(photo);
  });
});
