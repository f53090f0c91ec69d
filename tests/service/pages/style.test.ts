import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { faceNames, styleOf } from "../../../src/service/pages/style.ts";

/** The values of `--name` in each block of a stylesheet, the light ones first. */
function valuesIn(css: string): Map<string, string[]> {
  const found = [...css.matchAll(/(--[a-z-]+):\s*([^;}]+)/g)];
  const names = Map.groupBy(found, ([, name = ""]) => name);
  return new Map([...names].map(([name, all]) => [name, all.map(([, , value = ""]) => plain(value))]));
}

const plain = (value: string) => value.replace(/,\s+/g, ",").trim();
const site = valuesIn(readFileSync("src/site/styles/colours.css", "utf8"));
const faces = readFileSync("src/site/styles/faces.css", "utf8");

describe("the service's style", () => {
  it("has the site's colours, light and dark, and its faces", () => {
    const here = valuesIn(styleOf(""));
    // The edge of a field is the service's own: the site has none.
    const shared = [...here.keys()].filter((name) => name !== "--edge");
    expect(shared.length).toBeGreaterThan(9);
    for (const name of shared) expect([name, here.get(name)]).toEqual([name, site.get(name)]);
  });

  it("takes the letters of the wider files from where the site takes them", () => {
    const ranges = (css: string) =>
      [...css.matchAll(/unicode-range:\s*([^;}]+)/g)].map(([, range = ""]) => range.replace(/\s+/g, ""));
    expect(new Set(ranges(styleOf("")))).toEqual(new Set(ranges(faces)));
    for (const name of faceNames) expect(faces).toContain(`${name}.woff2`);
  });

  it("asks for its faces below the service's own path, and for nothing else", () => {
    const asked = [...styleOf("/mail").matchAll(/url\("([^"]*)"\)/g)].map(([, url]) => url);
    expect(asked).toEqual(faceNames.map((name) => `/mail/faces/${name}.woff2`));
    expect(styleOf("/mail")).not.toMatch(/https?:|@import|</);
  });
});
