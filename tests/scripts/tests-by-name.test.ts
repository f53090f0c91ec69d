import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const checkout = resolve(import.meta.dirname, "../..");
const list = "tests/tested-elsewhere.txt";

const filesBelow = (folder: string) =>
  readdirSync(join(checkout, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => `${folder}/${name}`);

/** The test of a file's own name: `src/web/robots.ts` has `tests/web/robots.test.ts`. */
const ownTest = (file: string) => `tests/${file.replace(/^src\//, "").replace(/\.ts$/, ".test.ts")}`;

const sources = [...filesBelow("src"), ...filesBelow("scripts")].filter(
  // Astro's own endpoints are seen in the built site, the desk's scripts in a browser (tests/journeys/desk.test.ts);
  // what a bench prints is nobody's rule.
  (file) => !/^src\/site\/|^src\/desk\/browser\/|^scripts\/bench(\/|\.ts$)/.test(file),
);
const without = sources.filter((file) => !existsSync(join(checkout, ownTest(file))));

/** `src/file.ts tests/other.test.ts`: the test in which the file is seen at work. */
const elsewhere = readFileSync(join(checkout, list), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => line.split(" ") as [file: string, test: string]);

/** What a file imports of ours, and the command that a test names to run it, by their places. */
function reachedFrom(file: string): string[] {
  const text = readFileSync(join(checkout, file), "utf8");
  const imports = [...text.matchAll(/"(\.{1,2}\/[^"]+\.ts)"/g)].map(([, path = ""]) =>
    relative(checkout, resolve(checkout, dirname(file), path)),
  );
  const commands = file.startsWith("tests/")
    ? [...text.matchAll(/"(?:[^"]*\/)?([a-z-]+)(?:\.ts)?"/g)].map(([, name]) => `scripts/${name}.ts`)
    : [];
  return [...imports, ...commands].filter((path) => existsSync(join(checkout, path)));
}

function reaches(from: string, wanted: string): boolean {
  const seen = new Set([from]);
  for (const file of seen) for (const next of reachedFrom(file)) seen.add(next);
  return seen.has(wanted);
}

describe("every source file", () => {
  it(`has a test of its name, or stands in ${list}, and nothing else stands there`, () => {
    expect(elsewhere.map(([file]) => file)).toEqual(without.sort());
  });

  it.each(elsewhere)("%s is reached by %s", (file, test) => {
    expect(existsSync(join(checkout, test))).toBe(true);
    expect(reaches(test, file)).toBe(true);
  });

  it("that is tested elsewhere is one of a number that only shrinks", () => {
    expect(elsewhere.length).toBeLessThanOrEqual(163);
  });
});
