import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { paper } from "../../src/domain/paper.ts";

it("is the paper that the pages have", () => {
  const styles = resolve(import.meta.dirname, "../../src/site/styles");
  const colours = readFileSync(join(styles, "colours.css"), "utf8");
  expect([...colours.matchAll(/--paper: (#\w+)/g)].map(([, colour]) => colour)).toEqual([
    paper.light,
    paper.dark,
  ]);
});
