import { existsSync } from "node:fs";
import { PassThrough } from "node:stream";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { showAndClear } from "../../../scripts/demo/show.ts";
import type { Terminal } from "../../../scripts/world.ts";
import { aPerson, keys } from "../../support/person.ts";
import { aPublicationOf } from "../../support/publication.ts";

async function anEnding(terminal: Terminal, isKept = false) {
  const { root } = await aPublicationOf({ "dist/index.html": "<title>It</title>" });
  const seen: boolean[] = [];
  const serve = async () => {
    seen.push(existsSync(root));
  };
  return { root, seen, ended: showAndClear({ root, isKept, terminal, serve }) };
}

describe("the end of the demo", () => {
  it.each([
    ["who looks", [keys.enter], [true]],
    ["who does not", ["n"], []],
    ["who presses Ctrl+C", [keys.ctrl("c")], []],
  ])("clears away for %s", async (_, presses, served) => {
    const { person, terminal } = aPerson();
    const { root, seen, ended } = await anEnding(terminal);
    await person.sees("Look at the site now?");
    await person.presses(...presses);
    await ended;
    expect([seen, existsSync(root)]).toEqual([served, false]);
    await person.sees(`Removed ${root}.`);
  });

  it("leaves the folder when it was told to", async () => {
    const { person, terminal } = aPerson();
    const { root, seen, ended } = await anEnding(terminal, true);
    await person.sees("Look at the site now? Ctrl+C ends it, and the folder stays.");
    await person.presses(keys.enter);
    await ended;
    expect([seen, existsSync(root)]).toEqual([[true], true]);
    await person.sees(`npm run preview -- --publication ${root}`);
  });

  it("asks nobody where nobody is, and says where to look", async () => {
    const said = vi.spyOn(console, "log").mockImplementation(() => {});
    onTestFinished(() => said.mockRestore());
    const { root, seen, ended } = await anEnding({ input: new PassThrough(), output: new PassThrough() });
    await ended;
    expect([seen, existsSync(root)]).toEqual([[], true]);
    expect(said).toHaveBeenCalledWith(`\nSee the site:  npm run preview -- --publication ${root}`);
  });
});
