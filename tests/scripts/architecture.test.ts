import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const checkout = resolve(import.meta.dirname, "../..");
const architecture = readFileSync(join(checkout, "ARCHITECTURE.md"), "utf8");

type Row = { folder: string; mayImport: string[] };

/** The rows of the table below a heading: the first cell's folder, the last cell's list. */
function tableBelow(heading: string): Row[] {
  const section = architecture.split(`${heading}\n`)[1]?.split(/\n##/)[0] ?? "";
  return [...section.matchAll(/^\| `(src\/[a-z/]+)\/` \|.*\| ([a-z, ]+) \|$/gm)].map(
    ([, folder = "", list = ""]) => ({
      folder,
      mayImport: /^no(thing| other)/.test(list) ? [] : list.split(", ").sort(),
    }),
  );
}

/** The tool's own settings, as `{ folder: what it may import }`. */
async function settingsOfTheGate(): Promise<Record<string, string[]>> {
  const file = new URL("../../.dependency-cruiser.mjs", import.meta.url).href;
  const { rooms, wings }: Record<string, Record<string, unknown>> = await import(file);
  const inFolder = (folder: string, table: object = {}) =>
    Object.entries(table).map(([name, allowed]) => [`${folder}/${name}`, [...allowed].sort()]);
  const ofWings = Object.entries(wings ?? {}).flatMap(([room, table]) =>
    inFolder(`src/${room}`, table as object),
  );
  return Object.fromEntries([...inFolder("src", rooms), ...ofWings]);
}

const foldersOf = (parent: string) =>
  readdirSync(join(checkout, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${parent}/${entry.name}`);

describe("the tables of ARCHITECTURE.md", () => {
  const rooms = tableBelow("## The rooms");
  const wings = tableBelow("### The wings");

  it("name every room that there is, and no other", () => {
    expect(rooms.map((row) => row.folder).sort()).toEqual(foldersOf("src").sort());
  });

  it("name every wing of a room that has wings, and no other", () => {
    expect(wings.length).toBeGreaterThan(0);
    const winged = new Set(wings.map((row) => row.folder.split("/").slice(0, 2).join("/")));
    expect(wings.map((row) => row.folder).sort()).toEqual([...winged].flatMap(foldersOf).sort());
  });

  it("say what the gate enforces, row by row", async () => {
    const rows = [...rooms, ...wings].map((row) => [row.folder, row.mayImport]);
    expect(await settingsOfTheGate()).toEqual(Object.fromEntries(rows));
  });
});
