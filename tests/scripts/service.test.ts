import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { runService } from "../../scripts/service.ts";
import { aPublicationFolder } from "../support/folders.ts";
import { saidDuring } from "../support/said.ts";
import { oldKey } from "../support/stores.ts";
import { aWorld } from "../support/world.ts";

describe("npm run service", () => {
  it("says where it serves, serves the publication's own pages, and ends when it is told to", async () => {
    const folder = await aPublicationFolder();
    await mkdir(dirname(folder.settings), { recursive: true });
    await writeFile(folder.settings, "title: Dix du mardi\nlanguage: fr\n");
    const stop = new AbortController();
    const world = aWorld({ folder, variables: { FIVE_KEYS: oldKey } });
    const pages: string[] = [];
    const said = await saidDuring(async () => {
      const running = runService({ port: 0 }, world, stop.signal);
      const url = await theUrlSaid();
      for (const path of ["/", "/health"]) pages.push(await (await fetch(url + path)).text());
      stop.abort();
      expect(await running).toBe(0);
      await expect(fetch(url)).rejects.toThrow();
    });
    expect(said).toContain("Serving at http://127.0.0.1:");
    expect(said).toContain("TRUST_PROXY is not set");
    expect(pages[0]).toContain("Dix du mardi par e-mail");
    expect(pages[1]).toBe("All is well.\n");
  });
});

/** What the command printed, as soon as it did. */
async function theUrlSaid(): Promise<string> {
  const printed = () => vi.mocked(console.log).mock.calls.flat().join("\n");
  return await vi.waitFor(
    () => {
      const [, url] = /(http:\S+)\/$/m.exec(printed()) ?? [];
      if (url === undefined) throw new Error("It does not serve yet.");
      return url;
    },
    { timeout: 20_000 },
  );
}
