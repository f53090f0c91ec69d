import { describe, expect, it } from "vitest";
import { photosIn } from "../../src/shipping/photos-in.ts";

const photo = (name: string) => ({ path: `/pub/content/photos/${name}`, width: 1, height: 1, version: "x" });

describe("the photos of an issue", () => {
  it("are those that its text names, by their paths below the publication", () => {
    const photos = [photo("roofs.jpg"), photo("canal.jpg"), photo("cat.png")] as never;
    const text = "hero: { image: ../photos/roofs.jpg }\n---\n![A cat](../photos/cat.png)\n";
    expect(photosIn(text, { photos }, "/pub")).toEqual([
      "content/photos/roofs.jpg",
      "content/photos/cat.png",
    ]);
  });
});
