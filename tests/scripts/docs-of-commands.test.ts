import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkout } from "../../scripts/checkout.ts";

const docs = readFileSync(join(checkout, "docs/commands.md"), "utf8");
const scripts: Record<string, string> = JSON.parse(
  readFileSync(join(checkout, "package.json"), "utf8"),
).scripts;

/** What developers alone run: CONTRIBUTING.md and docs/benchmarks.md tell of them. */
const forDevelopers = ["bench", "fonts", "icons"];

/** An editor's commands, each with its file. */
const commands = Object.entries(scripts).flatMap(([name, line]) => {
  const [, file] = / (scripts\/[a-z-]+\.ts)/.exec(line) ?? [];
  return file && !forDevelopers.includes(name) ? [{ name, file }] : [];
});

/** The part below the heading that names the command. */
function sectionOf(name: string): string {
  const sections = docs.split(/^(?=## )/m);
  return sections.find((section) => section.split("\n")[0]?.includes(`\`${name}\``)) ?? "";
}

describe("docs/commands.md", () => {
  it("tells of every command, and of every option that its help names", () => {
    expect(commands.length).toBeGreaterThan(12);
    for (const { name, file } of commands) {
      const [, usage = ""] = /const usage = `([^`]*)`/.exec(readFileSync(join(checkout, file), "utf8")) ?? [];
      const options = new Set([...usage.matchAll(/--[a-z][a-z-]+/g)].map(([option]) => option));
      options.delete("--publication");
      const section = sectionOf(name);
      expect([name, section !== ""]).toEqual([name, true]);
      for (const option of options)
        expect([name, option, section.includes(option)]).toEqual([name, option, true]);
    }
  });

  it("tells how a command ends", () => {
    for (const code of [0, 1, 2, 3, 130]) expect(docs).toContain(`\n| ${code} | `);
  });

  it.each(["docs/commands.md", "docs/first-friday.md", "docs/mail.md", "README.md"])(
    "%s links to files that are there",
    (file) => {
      const text = readFileSync(join(checkout, file), "utf8");
      const targets = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = ""]) => target);
      expect(targets.length).toBeGreaterThan(0);
      for (const target of targets)
        expect([target, existsSync(join(checkout, file, "..", target))]).toEqual([target, true]);
    },
  );

  it("is told of by commands that there are: docs name no other", () => {
    for (const file of [
      "docs/commands.md",
      "docs/first-friday.md",
      "docs/friday.md",
      "docs/mail.md",
      "README.md",
    ])
      for (const [, name = ""] of readFileSync(join(checkout, file), "utf8").matchAll(
        /npm run (?:--silent )?([a-z][a-z:-]*)/g,
      ))
        expect([file, name, scripts[name] !== undefined]).toEqual([file, name, true]);
  });
});
