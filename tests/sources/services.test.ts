import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { takes } from "../../src/domain/publication.ts";
import { services } from "../../src/sources/services.ts";

describe("services", () => {
  it("lists every kind once, in alphabetical order, each under its own name", () => {
    const kinds = Object.keys(services);
    expect(kinds).toEqual([...new Set(kinds)].sort());
    expect(Object.values(services).map((service) => service.kind)).toEqual(kinds);
  });

  it("has a line in the documentation for each, with its variable and with what it can take", async () => {
    const lines = (await readFile("docs/sources-services.md", "utf8")).split("\n");
    for (const { kind, secret } of Object.values(services)) {
      const [, , take = "", variable = ""] =
        lines.find((line) => line.startsWith(`| \`${kind}:`))?.split("|") ?? [];
      expect([kind, variable]).toEqual([kind, expect.stringContaining(secret.variable)]);
      expect([kind, [...take.matchAll(/`(\w+)`/g)].map(([, word]) => word)]).toEqual([
        kind,
        [...takes[kind]],
      ]);
    }
  });
});
