// A million characters of everything a stranger may hold down, each in a process of its own: npm run test:slow.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { runOf, signs, tangles } from "../support/runs-of-signs.ts";

const editions = fileURLToPath(new URL("../../src/editions/", import.meta.url));

/** Reads its text from standard input; says what the time and the memory of two editions were. */
const measure = `
import { readFileSync } from "node:fs";
import { markdownHtml } from "${editions}markdown-html.ts";
import { markdownText, References } from "${editions}markdown-text.ts";
const text = readFileSync(0, "utf8");
const say = (words) => markdownHtml(words).markup.length + markdownText(words, new References({ site: "https://five.example", path: "/" })).length;
say("*warm*");
const before = process.resourceUsage().maxRSS;
const begun = performance.now();
say(text);
console.log(JSON.stringify({ ms: Math.round(performance.now() - begun), mb: Math.round((process.resourceUsage().maxRSS - before) / 1024) }));
`;

describe("a million characters of one kind", () => {
  it.each([...signs, ...tangles])("of %j take at most 50 MB", (unit) => {
    const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", measure], {
      input: runOf(unit, 1_000_000),
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    const { ms, mb } = JSON.parse(stdout);
    console.log(`${JSON.stringify(unit)}: ${ms} ms, ${mb} MB`);
    expect(mb).toBeLessThanOrEqual(50);
  });
});
