// Proves that every tool of the gate still sees: in a copy of the code one violation of each rule is planted, and
// beside it what looks alike and is allowed. Each tool runs once, over everything.
import { spawn } from "node:child_process";
import { cp, glob, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, matchesGlob, resolve } from "node:path";
import { parseConfigFileTextToJson } from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aFolder } from "../support/folders.ts";

const checkout = resolve(import.meta.dirname, "../..");
let copy = "";

/** `{ file: text }` of everything that is planted. */
const planted: Record<string, string> = {
  "src/domain/upward.ts": 'import { takeLock } from "../disk/lock.ts";\nexport const upward = takeLock;\n',
  "src/editions/web.ts": 'import { fetch } from "undici";\nexport const web = fetch;\n',
  "src/content/circle.ts": 'import { b } from "./circle-too.ts";\nexport const a = () => b;\n',
  "src/content/circle-too.ts": 'import { a } from "./circle.ts";\nexport const b = () => a;\n',
  "src/sources/feed/to-a-door.ts":
    'import { services } from "../services.ts";\nexport const door = services;\n',
  "src/reading/page/to-a-wing.ts":
    'import { readDate } from "../dates/read-date.ts";\nexport const wing = readDate;\n',
  "src/domain/promise.ts":
    "async function work(): Promise<void> {}\n\nexport function start(): void {\n  work();\n}\n",
  "src/site/pages/clock.astro": "<p>{new Date().toISOString()}</p>\n",
};

const asksForTheWorld = ["Date.now()", "[1].map(Date.now)", "new Date()", "Date()", "Math.random()"];
const asksNobody = ["new Date(0)", "Date.parse('2026-11-27')", "Date.UTC(2026, 10, 27)"];
const spreads = ["many.push(...more)", "Math.max(0, ...more)", "new Date(...more)", "many?.unshift(...more)"];
const joins = [
  "[...more]",
  "new Set([...more])",
  "Object.assign({}, { ...more })",
  "many.map(() => [...more])",
];
const lists = "const many = [1];\nconst more = [2] as const;\n";
const exported = (expressions: string[]) =>
  `${expressions.map((expression, at) => `export const planted${at} = ${expression};`).join("\n")}\n`;

/** A function whose body has so many lines. */
function aFunctionOf(lines: number): string {
  return `export function planted(list: number[]): void {\n${"  list.push(1);\n".repeat(lines)}}\n`;
}

function aFileOf(lines: number): string {
  return exported(Array.from({ length: lines }, (_, at) => String(at)));
}

/** A function of that cognitive complexity: every `if` in a row adds one. */
function aChoiceOf(complexity: number): string {
  return `export function planted(list: number[]): void {\n${"  if (list.length > 1) list.pop();\n".repeat(complexity)}}\n`;
}

Object.assign(planted, {
  "src/domain/clock-asked.ts": exported(asksForTheWorld),
  "src/domain/clock-given.ts": exported(asksNobody),
  "scripts/clock-asked.ts": exported(asksForTheWorld),
  "src/domain/spread.ts": lists + exported(spreads),
  "scripts/spread.ts": lists + exported(spreads),
  "src/domain/joined.ts": lists + exported(joins),
  "src/domain/long-function.ts": aFunctionOf(61),
  "scripts/long-function.ts": aFunctionOf(61),
  "src/domain/whole-function.ts": aFunctionOf(60),
  "src/domain/long-file.ts": aFileOf(401),
  "src/domain/whole-file.ts": aFileOf(400),
  "src/domain/tangled.ts": aChoiceOf(16),
  "src/domain/plain.ts": aChoiceOf(15),
  "src/domain/environment-read.ts": exported(['process.env["HOME"]']),
  "scripts/environment-read.ts": exported(['process.env["HOME"]']),
});

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "five-gate-"));
  const parts = "src scripts package.json tsconfig.json biome.jsonc .dependency-cruiser.mjs".split(" ");
  const filter = (path: string) => !path.endsWith("/sample-web");
  for (const part of parts) await cp(join(checkout, part), join(copy, part), { recursive: true, filter });
  await symlink(join(checkout, "node_modules"), join(copy, "node_modules"));
  for (const [file, text] of Object.entries(planted)) {
    await mkdir(dirname(join(copy, file)), { recursive: true });
    await writeFile(join(copy, file), text);
  }
});
afterAll(() => rm(copy, { recursive: true, force: true }));

/** What a tool of the gate says in the copy. */
function run(tool: string, args: string[]): Promise<{ code: number | null; out: string }> {
  const child = spawn(process.execPath, [join(checkout, "node_modules/.bin", tool), ...args], {
    cwd: copy,
    stdio: ["ignore", "pipe", "ignore"],
  });
  let out = "";
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk;
  });
  return new Promise((done) => child.once("exit", (code) => done({ code, out })));
}

describe("the gate still sees", () => {
  it("a forbidden import between two rooms, between two wings, from a wing to a door, through another door to the web, and a circle, and nothing but these", async () => {
    const { code, out } = await run("depcruise", ["--config", ".dependency-cruiser.mjs", "src", "scripts"]);
    const violations = [...out.matchAll(/error ([\w-]+): (\S+)/g)].map(
      ([, rule, from]) => `${rule}: ${from}`,
    );
    expect(violations.sort()).toEqual([
      "domain-imports-only-its-table: src/domain/upward.ts",
      "no-circle: src/content/circle-too.ts",
      "one-door-to-the-web: src/editions/web.ts",
      "reading-page-imports-only-its-table: src/reading/page/to-a-wing.ts",
      "sources-feed-imports-only-its-table: src/sources/feed/to-a-door.ts",
    ]);
    expect(code).not.toBe(0);
  });

  it("what a reader of the code would stop at: chance, the present and the environment behind the world's back, long lists in calls, promises left alone, and what is too long or too tangled to read", async () => {
    const { code, out } = await run("biome", [
      ...["lint", "--vcs-enabled=false", "--reporter=json", "--max-diagnostics=none"],
      ...Object.keys(planted),
      "scripts/world.ts",
    ]);
    const seen = countsOf(JSON.parse(out));
    expect(seen("Ask the clock that was given")).toEqual({
      "src/domain/clock-asked.ts": asksForTheWorld.length,
      "src/site/pages/clock.astro": 1,
    });
    expect(seen("does not fit into one call")).toEqual({
      "src/domain/spread.ts": spreads.length,
      "scripts/spread.ts": spreads.length,
    });
    expect(seen("noProcessEnv")).toEqual({
      "src/domain/environment-read.ts": 1,
      "scripts/environment-read.ts": 1,
    });
    expect(seen("noExcessiveLinesPerFunction")).toEqual({
      "src/domain/long-function.ts": 1,
      "scripts/long-function.ts": 1,
    });
    expect(seen("noExcessiveLinesPerFile")).toEqual({ "src/domain/long-file.ts": 1 });
    expect(seen("noExcessiveCognitiveComplexity")).toEqual({ "src/domain/tangled.ts": 1 });
    expect(seen("noFloatingPromises")).toEqual({ "src/domain/promise.ts": 1 });
    expect(code).not.toBe(0);
  });
});

describe("the exceptions from the size rules", () => {
  it("are all needed still: without them the gate would complain of each place", async () => {
    const { config } = parseConfigFileTextToJson(
      "biome.jsonc",
      await readFile(join(copy, "biome.jsonc"), "utf8"),
    );
    const { linter, html, overrides }: Settings = config;
    const exceptions = overrides.filter(
      ({ includes, linter: { rules } }) =>
        includes.every((place) => !place.startsWith("tests/")) && /noExcessive/.test(JSON.stringify(rules)),
    );
    // Beside the copy: Biome takes no second set of settings below the first.
    const strict = await aFolder();
    await writeFile(join(strict, "biome.json"), JSON.stringify({ linter, html }));
    const places = exceptions.flatMap(({ includes }) => includes);
    const files: string[] = [];
    for await (const file of glob(places, { cwd: copy })) files.push(file);
    const { out } = await run("biome", [
      ...[
        "lint",
        `--config-path=${strict}`,
        "--vcs-enabled=false",
        "--reporter=json",
        "--max-diagnostics=none",
      ],
      ...files,
    ]);
    const seen = Object.keys(countsOf(JSON.parse(out))("noExcessive"));
    for (const place of places)
      expect([place, seen.some((file) => matchesGlob(file, place))]).toEqual([place, true]);
  });
});

type Settings = {
  linter: object;
  html: object;
  overrides: { includes: string[]; linter: { rules: object } }[];
};

type Diagnostic = { category: string; message: unknown; location: { path: string } };

/** How often a rule, by its name or its message, complained of each file. */
function countsOf({ diagnostics }: { diagnostics: Diagnostic[] }) {
  return (rule: string): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const { category, message, location } of diagnostics)
      if (`${category} ${JSON.stringify(message)}`.includes(rule))
        counts[location.path] = (counts[location.path] ?? 0) + 1;
    return counts;
  };
}
