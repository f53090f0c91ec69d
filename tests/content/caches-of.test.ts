import { expect, it } from "vitest";
import { cachesOf } from "../../src/content/caches-of.ts";
import { openCaches } from "../../src/disk/caches.ts";
import { aPublicationFolder } from "../support/folders.ts";

it("are those of every other program of the same code, and none where nobody said which it is", async () => {
  const folder = await aPublicationFolder();
  cachesOf(folder, "code")?.file("a.json").write(["kept"]);
  expect(
    openCaches(folder.caches, () => "code")
      .file("a.json")
      .read(),
  ).toEqual(["kept"]);
  expect(
    openCaches(folder.caches, () => "other")
      .file("a.json")
      .read(),
  ).toBeUndefined();
  expect(cachesOf(folder, "")).toBeUndefined();
});
