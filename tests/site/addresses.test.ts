// Addresses are for good: whoever linked to one finds something there. The list holds every address that the sample
// publication ever had; what is new comes in with the change that makes it.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { builtSite } from "../support/built-site.ts";
import { redirectOf } from "../support/redirect.ts";

const list = join(import.meta.dirname, "addresses.txt");
const published = readFileSync(list, "utf8")
  .split("\n")
  .filter((line) => line.startsWith("/"));

const site = join(await builtSite(inject("publication")), "dist");
const built = readdirSync(site, { recursive: true, encoding: "utf8" })
  .filter((name) => statSync(join(site, name)).isFile())
  .map((name) => `/${name.replaceAll("\\", "/")}`.replace(/(?<=\/)index\.html$/, ""));
const isThere = new Set(built);

/** Parts of pages, which name them: another content is another file, and what is searched is read from the page on. */
const isOfContent = (address: string) => /^\/(_astro|photos|cards)\/|^\/search\/\d/.test(address);
/** It comes with the first of January. */
const isOfTime = (address: string) => address.startsWith("/years/");

describe("every address that was ever published", () => {
  it("is there, or leads to one that is", () => {
    for (const address of published) {
      expect([address, isThere.has(address)]).toEqual([address, true]);
      const target = redirectOf(join(site, address.endsWith("/") ? `${address}index.html` : address));
      if (target !== undefined)
        expect([address, target, isThere.has(target)]).toEqual([address, target, true]);
    }
  });

  it("stands in the list, which is in order: a new one is a line more in tests/site/addresses.txt", () => {
    const lasting = built.filter((address) => !isOfContent(address) && !isOfTime(address));
    expect(lasting.filter((address) => !published.includes(address)).sort()).toEqual([]);
    expect(published).toEqual([...new Set(published)].sort());
  });
});
