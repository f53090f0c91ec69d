import { spawnSync } from "node:child_process";
import { cp, symlink, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { aFolder } from "../support/folders.ts";

const checkout = resolve(import.meta.dirname, "../..");

/** A copy of the code to plant things in: the checkout itself is never touched. */
async function aCopyOfTheCode(): Promise<string> {
  const copy = await aFolder();
  for (const part of [
    "src",
    "scripts",
    "package.json",
    "tsconfig.json",
    "biome.json",
    ".dependency-cruiser.mjs",
  ]) {
    await cp(join(checkout, part), join(copy, part), {
      recursive: true,
      filter: (path) => !path.endsWith("/sample-web"),
    });
  }
  await symlink(join(checkout, "node_modules"), join(copy, "node_modules"));
  return copy;
}

function run(folder: string, tool: string, ...args: string[]): { status: number | null; output: string } {
  const ran = spawnSync(process.execPath, [join(checkout, "node_modules/.bin", tool), ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status: ran.status, output: ran.stdout + ran.stderr };
}

const cruise = (folder: string) =>
  run(folder, "depcruise", "--config", ".dependency-cruiser.mjs", "src", "scripts");

describe("the gate still sees", () => {
  it("a forbidden import between two rooms, between two wings, from a wing to a door, through another door to the web, and a circle", async () => {
    const copy = await aCopyOfTheCode();
    expect(cruise(copy)).toMatchObject({ status: 0 });
    await writeFile(
      join(copy, "src/domain/planted.ts"),
      'import { takeLock } from "../disk/lock.ts";\nexport const planted = takeLock;\n',
    );
    await writeFile(
      join(copy, "src/editions/planted.ts"),
      'import { fetch } from "undici";\nexport const planted = fetch;\n',
    );
    await writeFile(
      join(copy, "src/content/planted.ts"),
      'import { b } from "./planted-too.ts";\nexport const a = () => b;\n',
    );
    await writeFile(
      join(copy, "src/content/planted-too.ts"),
      'import { a } from "./planted.ts";\nexport const b = () => a;\n',
    );
    await writeFile(
      join(copy, "src/sources/feed/planted.ts"),
      'import { services } from "../services.ts";\nexport const planted = services;\n',
    );
    await writeFile(
      join(copy, "src/reading/page/planted.ts"),
      'import { readDate } from "../dates/read-date.ts";\nexport const planted = readDate;\n',
    );
    const { status, output } = cruise(copy);
    expect(output).toContain("sources-feed-imports-only-its-table: src/sources/feed/planted.ts");
    expect(output).toContain("reading-page-imports-only-its-table: src/reading/page/planted.ts");
    expect(output).toContain("domain-imports-only-its-table: src/domain/planted.ts");
    expect(output).toContain("one-door-to-the-web: src/editions/planted.ts");
    expect(output).toContain("no-circle: src/content/planted");
    expect(status).not.toBe(0);
  });

  it("somebody who asks for the present or for chance outside scripts/, in a page's script too", async () => {
    const copy = await aCopyOfTheCode();
    const asked = ["Date.now()", "[1].map(Date.now)", "new Date()", "Date()", "Math.random()"];
    const kept = ["new Date(0)", "Date.parse('2026-11-27')", "Date.UTC(2026, 10, 27)"];
    const plant = (list: string[]) =>
      list.map((expression, at) => `export const planted${at} = ${expression};`).join("\n");
    await writeFile(join(copy, "src/domain/planted.ts"), `${plant(asked)}\n`);
    await writeFile(join(copy, "src/domain/kept.ts"), `${plant(kept)}\n`);
    await writeFile(join(copy, "src/site/pages/planted.astro"), "<p>{new Date().toISOString()}</p>\n");
    await writeFile(join(copy, "scripts/allowed.ts"), `${plant(asked)}\n`);
    const found = (...files: string[]) =>
      run(copy, "biome", "lint", "--vcs-enabled=false", ...files).output.match(
        /Ask the clock that was given/g,
      )?.length ?? 0;
    expect(found("src/domain/planted.ts")).toBe(asked.length);
    expect(found("src/site/pages/planted.astro")).toBe(1);
    expect(found("src/domain/kept.ts", "scripts/allowed.ts")).toBe(0);
  });

  it("somebody who reads the environment behind the world's back", async () => {
    const copy = await aCopyOfTheCode();
    await writeFile(join(copy, "src/domain/planted.ts"), 'export const planted = process.env["HOME"];\n');
    await writeFile(join(copy, "scripts/planted.ts"), 'export const planted = process.env["HOME"];\n');
    const lint = (file: string) => run(copy, "biome", "lint", "--vcs-enabled=false", file);
    for (const file of ["src/domain/planted.ts", "scripts/planted.ts"])
      expect(lint(file)).toMatchObject({ status: 1, output: expect.stringContaining("noProcessEnv") });
    expect(lint("scripts/world.ts").status).toBe(0);
  });

  it("a floating promise", async () => {
    const copy = await aCopyOfTheCode();
    await writeFile(
      join(copy, "src/domain/planted.ts"),
      "async function work(): Promise<void> {}\n\nexport function start(): void {\n  work();\n}\n",
    );
    const { status, output } = run(copy, "biome", "check", "--vcs-enabled=false", "src/domain/planted.ts");
    expect(output).toContain("noFloatingPromises");
    expect(status).not.toBe(0);
  });
});
