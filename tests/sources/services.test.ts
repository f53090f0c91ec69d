import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { services } from "../../src/sources/services.ts";

describe("services", () => {
  it("lists every kind once, in alphabetical order", () => {
    const kinds = services.map((service) => service.kind);
    expect(kinds).toEqual([...new Set(kinds)].sort());
  });

  it("has a line in the documentation for each, with its variable", async () => {
    const documentation = await readFile("docs/sources-services.md", "utf8");
    const lines = documentation.split("\n");
    const isDocumented = ({ kind, secretVariable = "" }: { kind: string; secretVariable?: string }) =>
      lines.some((line) => line.startsWith(`| \`${kind}:`) && line.includes(secretVariable));
    expect(services.filter((service) => !isDocumented(service)).map((service) => service.kind)).toEqual([]);
  });
});
