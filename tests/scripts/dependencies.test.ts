import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const checkout = resolve(import.meta.dirname, "../..");
const page = readFileSync(join(checkout, "docs/dependencies.md"), "utf8");
const settings: Record<string, Record<string, string>> = JSON.parse(
  readFileSync(join(checkout, "package.json"), "utf8"),
);

const namesUnder = (heading: string) =>
  [...(page.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "").matchAll(/^\| `([^`]+)` \| \S.+\|$/gm)].map(
    ([, name]) => name,
  );

describe("docs/dependencies.md", () => {
  it.each([
    ["What runs", "dependencies"],
    ["What checks and measures", "devDependencies"],
  ])("has under %j a reason for each package of %s, and for no other", (heading, kind) => {
    expect(namesUnder(heading)).toEqual(Object.keys(settings[kind] ?? {}));
  });

  it("names the optional ones", () => {
    for (const name of Object.keys(settings["optionalDependencies"] ?? {}))
      expect(page).toContain(`\`${name}\``);
  });
});

describe("package.json", () => {
  it("pins every package to one version", () => {
    const wanted = ["dependencies", "devDependencies", "optionalDependencies"].flatMap((kind) =>
      Object.entries(settings[kind] ?? {}),
    );
    expect(wanted.length).toBeGreaterThan(20);
    for (const [name, version] of wanted)
      expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
  });
});
