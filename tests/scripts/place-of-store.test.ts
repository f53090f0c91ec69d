import { mkdir, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { hasStore, placeOfTheStore } from "../../scripts/place-of-store.ts";
import { aPublicationFolder } from "../support/folders.ts";

const nothing = { CI: false, secrets: {} };

describe("where the store is", () => {
  it("is the publication's file, which is there once something made it", async () => {
    const folder = await aPublicationFolder();
    expect(placeOfTheStore({ folder, environment: nothing })).toEqual({ file: folder.store });
    expect(hasStore({ folder, environment: nothing })).toBe(false);
    await mkdir(folder.private, { recursive: true });
    await writeFile(folder.store, "");
    expect(hasStore({ folder, environment: nothing })).toBe(true);
  });

  it("is where DATABASE_URL says, file or not", async () => {
    const folder = await aPublicationFolder();
    const environment = { ...nothing, DATABASE_URL: "postgres://five:secret@db.example.org/five" };
    expect(placeOfTheStore({ folder, environment })).not.toHaveProperty("file");
    expect(hasStore({ folder, environment })).toBe(true);
  });
});
